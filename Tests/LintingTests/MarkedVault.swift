import Diagnostics
import Linting
import Notes
import SourceText

/// An example with its `↓` taken out and remembered.
struct MarkedVault {
  /// The notes, read.
  let notes: [Note]
  /// The offsets at which markers stood, in the text without them, for each note.
  let marks: [[Int]]

  init(_ vault: Examples.Vault) {
    var notes: [Note] = []
    var marks: [[Int]] = []
    let marker = Array("↓".utf8)
    for (path, text) in vault.notes {
      var bytes: [UInt8] = []
      var offsets: [Int] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.first {
        if rest.starts(with: marker) {
          offsets.append(bytes.count)
          rest = rest.dropFirst(marker.count)
        } else {
          bytes.append(byte)
          rest = rest.dropFirst()
        }
      }
      notes.append(NoteReader.read(SourceFile(path: path, bytes: bytes)))
      marks.append(offsets)
    }
    self.notes = notes
    self.marks = marks
  }

  /// What all rules together say, a line each: `path:offset rule: summary`.
  func everything() -> [String] {
    let overVault = Linter.lint(vault: notes, scope: .complete)
    return zip(notes, overVault).flatMap { note, found in
      (Linter.lint(note) + found).map { "\(note.path):\($0.primary.range) \($0.rule): \($0.summary)" }
    }
  }
}

/// The note with these bytes.
func reading(_ path: String = "note.md", _ bytes: [UInt8]) -> Note {
  NoteReader.read(SourceFile(path: path, bytes: bytes))
}

/// The note with this text.
func reading(_ text: String) -> Note { reading("note.md", Array(text.utf8)) }
