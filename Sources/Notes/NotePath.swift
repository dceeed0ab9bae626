import SourceText

/// A path or link target as comparable parts: case, `_` for a blank, and the ending `.md` do not count, and
/// strings compare by canonical equivalence, so NFC and NFD are one.
struct NotePath: Sendable, Hashable {
  /// The folders and, last, the name, each folded.
  let parts: [String]

  /// The parts of `path`; `.` is dropped and `..` goes up.
  init(_ path: String) {
    self.init(parts: Self.split(path))
  }

  /// The path `relative`, seen from the folder of `note`.
  init(_ relative: String, from note: NotePath) {
    self.init(parts: note.parts.dropLast() + Self.split(relative))
  }

  private init(parts: [String]) {
    var resolved: [String] = []
    for part in parts {
      if part == "." { continue }
      if part == "..", let last = resolved.last, last != ".." {
        resolved.removeLast()
      } else {
        resolved.append(part)
      }
    }
    if let last = resolved.popLast() { resolved.append(Self.withoutEnding(last)) }
    self.parts = resolved.map(Self.folded)
  }

  /// `path` at its slashes.
  private static func split(_ path: String) -> [String] {
    path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The last part: the note's name.
  var name: String { parts.last ?? "" }

  /// Whether the last parts of the path are those of `other`.
  func ends(with other: NotePath) -> Bool {
    parts.count >= other.parts.count && parts.suffix(other.parts.count).elementsEqual(other.parts)
  }

  /// Whether both stand in the same folder.
  func isBeside(_ other: NotePath) -> Bool { parts.dropLast().elementsEqual(other.parts.dropLast()) }

  /// `name` without `.md` or `.markdown`.
  static func withoutEnding(_ name: String) -> String {
    let lower = name.lowercased()
    for ending in [".md", ".markdown"] where lower.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// `name` in lower case, `_` as a blank, blanks trimmed.
  static func folded(_ name: String) -> String {
    let bytes = name.lowercased().utf8.map { $0 == 0x5F ? ASCII.space : $0 }
    return Words.trimmed(String(decoding: bytes, as: UTF8.self))
  }
}
