import SourceText

/// Collapsed YAML with its line ends put back: a blank before a key becomes a line end, fields of a mapping and
/// items of a list are indented.
struct RestoredLines {
  /// Keys that wikis use and that are fields at the top, never of another field.
  private static let topKeys: Set<String> = Set(Schema.wikiEntry.fields.map(\.name)).union([
    "alias", "author", "authors", "created", "cssclass", "cssclasses", "date", "description", "draft", "lang",
    "layout", "maturity", "modified", "permalink", "publish", "related", "slug", "source", "sources",
    "superseded_by", "tag", "type", "updated", "version",
  ])

  private let source: SourceFile
  private var bytes: [UInt8] = []
  private var map = SourceMap()

  /// The restored text, with the way back to the file.
  var text: MappedText { MappedText(bytes: bytes, map: map) }

  /// The lines of `content`, one line of `source` between two `---`.
  init(_ source: SourceFile, _ content: ByteRange) {
    self.source = source
    let keys = CollapsedWalk(source.bytes, content).keys
    guard let first = keys.first else {
      copy(content)
      return
    }
    copy(ByteRange(content.lowerBound, first.range.lowerBound))
    var parent: CollapsedWalk.Key?
    for (index, key) in keys.enumerated() {
      let end = index + 1 < keys.count ? keys[index + 1].range.lowerBound : content.upperBound
      let value = Lines.trimmed(source.bytes, ByteRange(key.end, end))
      let isNested = parent.map { isField(key, of: $0) } ?? false
      if isNested { insert("  ") } else { parent = nil }
      copy(ByteRange(key.range.lowerBound, key.end))
      append(value, isNested: isNested)
      if index + 1 < keys.count {
        endLine(at: max(value.upperBound, key.end))
        if value.isEmpty, !isNested, isField(keys[index + 1], of: key) { parent = key }
      }
    }
  }

  /// Whether `key`, which follows the empty `parent` or its fields, is a field of it: the schema says so, or the
  /// schema does not know the parent and `key` is none of the known fields at the top.
  private func isField(_ key: CollapsedWalk.Key, of parent: CollapsedWalk.Key) -> Bool {
    let name = source.text(in: key.range)
    let parentName = source.text(in: parent.range)
    if let rule = Schema.wikiEntry[parentName] { return rule.kind.fields.contains { $0.name == name } }
    return !Self.topKeys.contains(name) && !Self.topKeys.contains(parentName)
  }

  /// A value: the items of a list and the text of a block scalar on lines of their own, anything else as it is.
  private mutating func append(_ value: ByteRange, isNested: Bool) {
    guard !value.isEmpty else { return }
    let indentation = isNested ? "    " : "  "
    let first = source.bytes[value.lowerBound]
    var scanner = ByteScanner(source.bytes, in: value)
    if first == 0x2D, value.count == 1 || scanner.peek(1) == ASCII.space {
      appendItems(value, indentation)
      return
    }
    insert(" ")
    if first == 0x7C || first == 0x3E {
      let indicator = scanner.take(while: ByteSet("|>+-0123456789"))
      if scanner.peek == ASCII.space {
        copy(indicator)
        endLine(at: scanner.position)
        insert(indentation)
        copy(Lines.trimmed(source.bytes, ByteRange(scanner.position, value.upperBound)))
        return
      }
    }
    copy(value)
  }

  /// The items of `- a - b`, one a line. A dash inside a quoted or bracketed item divides nothing.
  private mutating func appendItems(_ value: ByteRange, _ indentation: String) {
    var start = value.lowerBound
    for dash in ItemDashes.offsets(source.bytes, in: value) + [value.upperBound] where dash > start {
      endLine(at: max(value.lowerBound, start) - 1)
      insert(indentation)
      copy(Lines.trimmed(source.bytes, ByteRange(start, dash)))
      start = dash
    }
  }

  /// Copies `range` of the file.
  private mutating func copy(_ range: ByteRange) {
    bytes += source.bytes[range.indices]
    map.append(range)
  }

  /// Puts in bytes that stand for no byte of the file.
  private mutating func insert(_ text: String) {
    bytes += text.utf8
    map.appendInserted(count: text.utf8.count)
  }

  /// Ends the line; the line end stands for the blank at `offset`.
  private mutating func endLine(at offset: Int) {
    bytes.append(ASCII.lineFeed)
    if offset < source.bytes.count {
      map.append(ByteRange(offset, offset + 1))
    } else {
      map.appendInserted(count: 1)
    }
  }
}
