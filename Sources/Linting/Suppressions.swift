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

  /// `diagnostics` in order of place, without those that a suppression silences.
  ///
  /// Scopes are blocks or the whole file: nested or apart. So one walk over places with a stack of the scopes that are
  /// open there is enough, and the cost stays linear however many directives there are.
  package static func filter(_ diagnostics: [Diagnostic], by suppressions: [Suppression]) -> [Diagnostic] {
    var silenced: [ByteRange: SilencedRules] = [:]
    for suppression in suppressions { silenced[suppression.scope, default: SilencedRules()].add(suppression) }
    let scopes = silenced.keys.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var open: [ByteRange] = []
    var next = 0
    return diagnostics.sorted().filter { diagnostic in
      let place = diagnostic.primary.range.lowerBound
      while next < scopes.count, scopes[next].lowerBound <= place {
        while let last = open.last, last.upperBound <= scopes[next].lowerBound { open.removeLast() }
        open.append(scopes[next])
        next += 1
      }
      while let last = open.last, last.upperBound <= place { open.removeLast() }
      return !open.contains { silenced[$0]?.contains(diagnostic.rule) ?? false }
    }
  }

  /// The outermost block that starts first at or after `offset`: the directive's next sibling, inside a list item too.
  private static func nextBlock(after offset: Int, in blocks: [Block]) -> ByteRange? {
    var blocks = blocks
    var following: ByteRange?
    while true {
      let index = firstIndex(in: blocks, startingAtOrAfter: offset)
      if index < blocks.count { following = blocks[index].range }
      guard index > 0, blocks[index - 1].range.contains(offset), !blocks[index - 1].children.isEmpty else {
        return following
      }
      blocks = blocks[index - 1].children
    }
  }

  /// The index of the first of `blocks`, which are in order, that starts at or after `offset`.
  private static func firstIndex(in blocks: [Block], startingAtOrAfter offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The rules that are silenced in one scope.
private struct SilencedRules {
  private var isEveryRule = false
  private var names: Set<String> = []

  /// Silences the rules of `suppression`; without one, every rule.
  mutating func add(_ suppression: Suppression) {
    isEveryRule = isEveryRule || suppression.rules.isEmpty
    names.formUnion(suppression.rules)
  }

  /// Whether the rule with this identifier is silenced, by its name or by its group.
  func contains(_ rule: String) -> Bool {
    isEveryRule || names.contains(rule) || names.contains(String(rule.prefix { $0 != "/" }))
  }
}
