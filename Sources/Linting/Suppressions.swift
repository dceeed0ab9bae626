package import Diagnostics
import Markdown
package import Notes
import SourceText

/// What the authors of a note have asked the rules not to say.
package enum Suppressions {
  /// The suppressions of `note`, in order: `ignore RULE… -- reason` for the next block, `ignore-file RULE…` for the
  /// whole note. Without a rule every rule is silenced; a rule may be a group. Other directives are none.
  package static func of(_ note: Note) -> [Suppression] {
    note.directives.compactMap { directive in
      let words = directive.words.prefix { $0 != "--" }
      let rules = words.dropFirst().flatMap { $0.split(separator: ",").map(String.init) }
      switch words.first {
      case "ignore":
        guard let scope = nextBlock(after: directive.range.upperBound, in: note.document.blocks) else {
          return nil
        }
        return Suppression(rules: rules, scope: scope, origin: directive.range)
      case "ignore-file":
        return Suppression(rules: rules, scope: note.source.range, origin: directive.range)
      default: return nil
      }
    }
  }

  /// `diagnostics` without those that a suppression silences.
  package static func filter(_ diagnostics: [Diagnostic], by suppressions: [Suppression]) -> [Diagnostic] {
    guard !suppressions.isEmpty else { return diagnostics }
    return diagnostics.filter { diagnostic in !suppressions.contains { $0.silences(diagnostic) } }
  }

  /// The outermost block that starts first at or after `offset`: the directive's next sibling, inside a list item too.
  private static func nextBlock(after offset: Int, in blocks: [Block]) -> ByteRange? {
    var blocks = blocks
    var next: ByteRange?
    while true {
      if let following = blocks.first(where: { $0.range.lowerBound >= offset }) { next = following.range }
      guard let container = blocks.first(where: { $0.range.contains(offset) && !$0.children.isEmpty }) else {
        return next
      }
      blocks = container.children
    }
  }
}
