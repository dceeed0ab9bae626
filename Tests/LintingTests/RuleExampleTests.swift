import Diagnostics
import Linting
import Notes
import SourceText
import Testing

/// A rule of either kind, for parameterised tests.
struct AnyRule: Sendable, CustomTestStringConvertible {
  let page: RulePage
  let examples: Examples
  let offsets: @Sendable (MarkedVault) -> [[Int]]

  var testDescription: String { page.id }

  static let all: [AnyRule] =
    LintRule.all.map { rule in
      AnyRule(page: rule.page, examples: rule.examples) { vault in
        vault.notes.map { note in
          Linter.lint(note, rules: [rule]).filter { $0.rule == rule.page.id }.map(\.primary.range.lowerBound)
        }
      }
    }
    + VaultRule.all.map { rule in
      AnyRule(page: rule.page, examples: rule.examples) { vault in
        Linter.lint(vault: vault.notes, scope: .complete, rules: [rule]).map { found in
          found.map(\.primary.range.lowerBound)
        }
      }
    }
}

@Suite struct RuleExampleTests {
  @Test(arguments: AnyRule.all)
  func `every rule reports its reported examples at the marked places and nowhere else`(rule: AnyRule) {
    #expect(!rule.examples.reported.isEmpty)
    for example in rule.examples.reported {
      let vault = MarkedVault(example)
      #expect(vault.marks.contains { !$0.isEmpty }, "no mark in \(example.notes)")
      #expect(rule.offsets(vault) == vault.marks, "\(example.notes)")
    }
  }

  @Test(arguments: AnyRule.all)
  func `every rule's accepted examples pass all rules`(rule: AnyRule) {
    #expect(!rule.examples.accepted.isEmpty)
    for example in rule.examples.accepted {
      let vault = MarkedVault(example)
      #expect(vault.marks.allSatisfy { $0.isEmpty })
      #expect(vault.everything() == [], "\(example.notes)")
    }
  }

  @Test(arguments: AnyRule.all)
  func `fixes make their finding go away and touch nothing else`(rule: AnyRule) {
    for example in rule.examples.reported {
      let vault = MarkedVault(example)
      for note in vault.notes {
        for finding in Linter.lint(note) where finding.rule == rule.page.id {
          guard let fix = finding.fix else { continue }
          var bytes = note.source.bytes
          for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
            bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8)
          }
          let mended = Linter.lint(reading(note.path, bytes))
          #expect(!mended.contains { $0 == finding }, "\(finding)")
          #expect(
            mended.count { $0.rule == rule.page.id } < Linter.lint(note).count { $0.rule == rule.page.id },
            "\(finding) \(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
  }
}
