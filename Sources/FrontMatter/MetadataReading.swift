import Diagnostics
import SourceText

/// One reading of the YAML between two fences: as a whole if that is possible, else field by field.
struct MetadataReading {
  private let text: YAMLText
  private let wholeRange: ByteRange
  private let root: YAMLValue?
  /// Why the text as a whole is no YAML; `nil` if it is.
  let problem: YAMLProblem?
  /// What is wrong with the text.
  private(set) var diagnostics: [Diagnostic] = []

  /// Tries to read all of `content` at once.
  init(_ content: MappedText) {
    text = YAMLText(content)
    wholeRange = ByteRange(0, text.bytes.count)
    var composer = YAMLComposer(text)
    do {
      root = try composer.document(in: wholeRange)
      problem = nil
      diagnostics = composer.diagnostics
      if let offset = composer.secondDocument {
        diagnostics.append(Self.secondDocument(text.original(of: offset)))
      }
    } catch {
      root = nil
      problem = error
    }
    if let first = text.forbidden.first { diagnostics.append(controlCharacter(first)) }
  }

  /// The fields, those that can be read of a broken block too; what is wrong with them joins `diagnostics`.
  mutating func fields() -> [Field] {
    if let problem {
      var recovery = FieldRecovery(text, problem)
      let fields = recovery.fields()
      diagnostics += recovery.diagnostics
      diagnostics += DuplicateKeys.diagnostics(for: fields)
      return fields
    }
    guard let root, !(root.isNull && root.text.isEmpty) else { return [] }
    guard let fields = root.fields else {
      diagnostics.append(notAMapping(root))
      return []
    }
    diagnostics += DuplicateKeys.diagnostics(for: fields)
    return fields
  }

  /// What to say of a block that is a list or a scalar.
  private func notAMapping(_ root: YAMLValue) -> Diagnostic {
    let kind = root.items == nil ? "a single value" : "a list"
    return Diagnostic(
      rule: "metadata/not-a-mapping", severity: .error,
      summary: "Front matter must be a mapping, not \(kind)",
      at: root.range, help: "Write fields, 'key: value', one a line")
  }

  /// What to say of a second document.
  private static func secondDocument(_ place: ByteRange) -> Diagnostic {
    Diagnostic(
      rule: "metadata/second-document", severity: .warning,
      summary: "A second YAML document starts inside the front matter", at: place,
      explanation: "Front matter is one document; what stands from here to the closing fence is not read.",
      help: "Keep the fields in one document")
  }

  /// What to say of characters that YAML forbids.
  private func controlCharacter(_ range: ByteRange) -> Diagnostic {
    let scalar = text.string(in: range).unicodeScalars.first?.value ?? 0
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let more = text.forbidden.count > 1 ? " and \(text.forbidden.count - 1) more" : ""
    return Diagnostic(
      rule: "metadata/invalid-yaml", severity: .error,
      summary: "Front matter contains the control character \(name)\(more), which YAML does not allow",
      at: text.original(of: range), explanation: "Other YAML programs refuse the whole block because of it.",
      help: "Remove the character, or write it as an escape in double quotes")
  }
}
