import Diagnostics
import SourceText

/// Keys that a mapping states more than once.
enum DuplicateKeys {
  /// More findings than this in one mapping help nobody.
  private static let maximumFindings = 20

  /// One finding for every repeated key, at the repetition, pointing at the first.
  static func diagnostics(for fields: [Field]) -> [Diagnostic] {
    var first: [String: ByteRange] = [:]
    var found: [Diagnostic] = []
    for field in fields {
      guard let place = first[field.key] else {
        first[field.key] = field.keyRange
        continue
      }
      guard found.count < maximumFindings else { continue }
      found.append(
        Diagnostic(
          rule: "metadata/duplicate-key", severity: .error, summary: "Key '\(field.key)' is stated twice",
          at: Annotation(field.keyRange, label: "stated again"),
          explanation: "YAML forbids it, and programs differ in which of the values they use.",
          help: "Keep one of the two", secondary: [Annotation(place, label: "first stated here")]))
    }
    return found
  }
}
