import Diagnostics
import SourceText

/// What a link can point at inside of a note: its headings and its named blocks.
struct NoteAnchors: Sendable {
  private let titles: SpellingList
  private let keys: [[String]]
  private let parents: [Int?]
  /// The names of blocks, in lower case: `^name` at the end of a line.
  let blocks: Set<String>

  /// How many headings of a note are looked through for one that was misspelt, which bounds the cost of a broken link.
  private static let comparedTitleCount = 500

  /// The anchors of `note`.
  init(_ note: Note) {
    titles = SpellingList(note.sections.lazy.map(\.title).prefix(Self.comparedTitleCount))
    keys = note.sections.map { Words.of($0.title) }
    parents = note.sections.map(\.parent)
    blocks = Self.blockNames(note.source.bytes)
  }

  /// The section that `heading` names, a path of headings joined by `#` from the outer to the inner.
  func resolve(heading: String) -> VaultIndex.Resolution {
    let names = heading.split(separator: "#")
    let path = names.map { Words.of(String($0)) }
    guard let name = names.last, let last = path.last else { return .missing(suggestion: nil) }
    if let found = keys.indices.first(where: { keys[$0] == last && isInside(path.dropLast(), $0) }) {
      return .found(found)
    }
    return .missing(suggestion: titles.nearest(to: Words.trimmed(String(name))))
  }

  /// Whether the sections around `section` have these keys, from the outer to the inner, others between them.
  private func isInside(_ path: ArraySlice<[String]>, _ section: Int) -> Bool {
    var path = path
    var next = parents[section]
    while let wanted = path.last, let outer = next {
      if keys[outer] == wanted { path.removeLast() }
      next = parents[outer]
    }
    return path.isEmpty
  }

  /// Every `^name` that ends a line, after a blank or alone.
  private static func blockNames(_ bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    let members = ASCII.wordBytes.union(ByteSet("-"))
    let mark = ByteSet("^")
    var scanner = ByteScanner(bytes)
    while !scanner.isAtEnd {
      scanner.take(until: mark)
      let before = scanner.peek(-1)
      guard scanner.take(0x5E) else { break }
      let name = scanner.take(while: members)
      guard !name.isEmpty, before.map(ASCII.whitespace.contains) ?? true else { continue }
      scanner.skip(while: ASCII.blanks)
      guard scanner.isAtEnd || scanner.peek.map(ASCII.lineEnds.contains) == true else { continue }
      names.insert(String(decoding: bytes[name.indices], as: UTF8.self).lowercased())
    }
    return names
  }
}
