import SourceText

/// What a link can point at inside of a note: its headings and its named blocks.
struct NoteAnchors: Sendable {
  private let titles: [String]
  private let keys: [String]
  private let parents: [Int?]
  /// The names of blocks, in lower case: `^name` at the end of a line.
  let blocks: Set<String>

  /// The anchors of `note`.
  init(_ note: Note) {
    titles = note.sections.map(\.title)
    keys = titles.map(Self.key)
    parents = note.sections.map(\.parent)
    blocks = Self.blockNames(note.source.bytes)
  }

  /// The section that `heading` names, a path of headings joined by `#` from the outer to the inner.
  func resolve(heading: String) -> VaultIndex.Resolution {
    let path = heading.split(separator: "#").map { Self.key(String($0)) }
    guard let last = path.last else { return .missing(suggestion: nil) }
    if let found = keys.indices.first(where: { keys[$0] == last && isInside(path.dropLast(), $0) }) {
      return .found(found)
    }
    let wanted = NearName(heading, key: last)
    var best: (distance: Int, title: String)?
    for (index, key) in keys.enumerated() {
      guard let distance = wanted.distance(to: NearName(titles[index], key: key), limit: 2) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, titles[index]) }
    }
    return .missing(suggestion: best?.title)
  }

  /// Whether the sections around `section` have these keys, from the outer to the inner, others between them.
  private func isInside(_ path: ArraySlice<String>, _ section: Int) -> Bool {
    var path = path
    var next = parents[section]
    while let wanted = path.last, let outer = next {
      if keys[outer] == wanted { path.removeLast() }
      next = parents[outer]
    }
    return path.isEmpty
  }

  /// A heading without case, punctuation and doubled blanks: links cannot contain `#`, `|`, `^` and brackets.
  private static func key(_ title: String) -> String {
    var words: [String] = []
    for word in title.lowercased().unicodeScalars.split(whereSeparator: { isSeparator($0) }) {
      words.append(String(word))
    }
    return words.joined(separator: " ")
  }

  /// Whether `scalar` only divides words.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !ASCII.wordBytes.contains(UInt8(scalar.value)) || scalar == "_" }
    return scalar.properties.isWhitespace
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
