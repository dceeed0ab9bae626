import Notes
import SourceText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The fixture notes of `Tests/Fixtures/Notes`.
enum Fixture {
  /// The names of the fixtures.
  static let names = ["wiki-entry.md", "collapsed.md", "broken.md", "windows.md"]

  /// The bytes of a fixture; empty if it is not there, which `names` is tested against.
  static func bytes(_ name: String, file: String = #filePath) -> [UInt8] {
    let tests = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
      separator: "/")
    guard let handle = fopen("\(tests)/Fixtures/Notes/\(name)", "r") else { return [] }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, handle)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The note that a fixture is.
  static func note(_ name: String) -> Note { NoteReader.read(SourceFile(path: name, bytes: bytes(name))) }

  /// The note that `text` is.
  static func note(text: String, path: String = "note.md") -> Note {
    NoteReader.read(SourceFile(path: path, text: text))
  }
}

extension Note {
  /// The source under `range`.
  func text(_ range: ByteRange) -> String { source.text(in: range) }
}
