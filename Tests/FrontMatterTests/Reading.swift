import Diagnostics
import FrontMatter
import SourceText

/// One reading of a text: what the tests ask about.
struct Reading {
  let source: SourceFile
  let block: FrontMatterBlock?

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    source = SourceFile(path: "note.md", bytes: bytes)
    block = FrontMatterReader.read(source)
  }

  /// Front matter between fences, with a body after it.
  init(yaml: String) { self.init("---\n\(yaml)\n---\n# Body\n") }

  /// The metadata in one line: `id: "x", tags: ["a", "b"], n: 1`.
  var shown: String { block.map { show($0.metadata.fields) } ?? "none" }

  /// The rules that spoke, in order.
  var rules: [String] { block?.diagnostics.map(\.rule) ?? [] }

  /// The bytes under `range`.
  func text(_ range: ByteRange) -> String { source.text(in: range) }

  /// The source of the value of a key.
  func valueText(_ key: String) -> String? { block?.metadata[key].map { text($0.value.range) } }

  /// The source that the first diagnostic points at.
  var accused: String? { block?.diagnostics.first.map { text($0.primary.range) } }

  /// The text after the edits of the first diagnostic's fix.
  var fixed: String? {
    guard let fix = block?.diagnostics.first?.fix else { return nil }
    var bytes = source.bytes
    for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.indices, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A value in one line: strings in quotes, so that `"1"` and `1` differ.
func show(_ value: YAMLValue) -> String {
  switch value.content {
  case .null: "null"
  case .boolean(let flag): String(flag)
  case .integer(let number): String(number)
  case .real(let number): String(number)
  case .string(let string): "\"\(string)\""
  case .sequence(let items): "[" + items.map(show).joined(separator: ", ") + "]"
  case .mapping(let fields): "{" + show(fields) + "}"
  }
}

/// Fields in one line.
func show(_ fields: [Field]) -> String {
  fields.map { "\($0.key): \(show($0.value))" }.joined(separator: ", ")
}
