import Diagnostics
import Markdown
import Notes
import SourceText

extension VaultRule {
  /// Every wikilink leads to a note.
  static let linksBrokenWikilink = VaultRule(
    RulePage(
      id: "links/broken-wikilink", severity: .warning, summary: "a wikilink leads to no note",
      what: """
        Looks up the target of every wikilink and embed, in front matter too, among the notes: by file name or path, id, alias or
        title. Case does not count and `_` is a blank. Links to pictures and other files are not its business. It speaks only when the run
        knows the whole vault.
        """,
      why:
        "A reader who follows the link finds nothing; mostly the note was renamed, or the name is misspelt.",
      wrong: "See [[Cros-Entropy]].", right: "See [[Cross-Entropy]].",
      remedy: """
        Correct the name, write the note, or silence the rule where a note is planned. The suggested name is an unsafe fix.
        """),
    examples: Examples(
      accepted: [
        [
          "a.md": "[[b]], [[B|words]], [[b#Part]], ![[b]], [[a/b]] not: `[[c]]`\n",
          "a/b.md": "## Part\n[[A]]\n",
        ],
        [
          "a.md": "[[Cross entropy]] [[CE]] [[b.md]] [[picture.png]] [[#Here]]\n\n# Here\n",
          "Cross_Entropy.md": "---\naliases: [CE]\n---\n", "b.md": "",
        ],
        ["x/a.md": "[[../y/b]] [[./c]]\n", "y/b.md": "", "x/c.md": ""],
      ],
      reported: [
        ["a.md": "See [[↓Cros-Entropy]] and [[↓nowhere|words]].\n", "Cross-Entropy.md": "![[↓gone]]\n"],
        ["x/a.md": "[[↓../c]] [[↓z/b]]\n", "y/b.md": ""],
        ["a.md": "---\nup: \"[[a]]\"\nrelated:\n  - '[[↓b|words]]'\n  - \"see [[↓c]]\"\n---\n"],
      ])
  ) { vault, findings in
    guard vault.scope.isComplete else { return }
    var suggestions: [String: String?] = [:]
    for index in vault.notes.indices {
      for link in vault.links[index] where !link.target.isEmpty {
        guard vault.index.notes(for: link.target, from: index).isEmpty,
          vault.isNowhere(link.target)
        else { continue }
        if suggestions[link.target] == nil {
          suggestions[link.target] =
            suggestions.count < suggestionLimit ? .some(vault.index.suggestion(for: link.target)) : .some(nil)
        }
        let suggestion = suggestions[link.target] ?? nil
        findings[index].report(
          "Link to \(Wording.quoted(link.target)) leads to no note", at: link.targetRange,
          help: Wording.question(suggestion),
          fix: suggestion.map {
            Fix(title: "Link to '\($0)'", edits: [Edit(link.targetRange, replacement: $0)], isSafe: false)
          })
      }
    }
  }

  /// How many different names are looked up in the list of all names: each costs a walk over those of like length, and a
  /// vault with more broken links than this has another problem than spelling.
  private static let suggestionLimit = 1000
}
