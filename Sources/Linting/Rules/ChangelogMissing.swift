import Diagnostics
import FrontMatter
import Notes
import SourceText

extension LintRule {
  /// A wiki entry has a changelog.
  static let changelogMissing = LintRule(
    RulePage(
      id: "changelog/missing", severity: .warning, summary: "a wiki entry has no changelog",
      what: """
        A wiki entry has a section `Changelog` (`변경 이력`) with a table of a date column and a change column. It is
        reported where there is no such section, and where the section has no table or no row. It is silent where a fence that
        is never closed may have swallowed it.
        """,
      why:
        "Without it nobody can see when the page was checked last, and `last_reinforced` is a claim without evidence.",
      wrong: "## Changelog\n\nSee the commits.",
      right: "## Changelog\n\n| Date | Change |\n|---|---|\n| 2026-05-08 | First version |",
      remedy: "Add the section with one row for every change that matters."),
    examples: Examples(
      accepted: [ExampleEntry.vault(), "# A note that is no wiki entry\n"],
      reported: [
        Examples.Vault("↓" + ExampleEntry.with(body: "# Relative entropy\n\nText.\n")),
        ExampleEntry.vault(body: "# Relative entropy\n\n↓## Changelog\n\nSee the commits.\n"),
        ExampleEntry.vault(body: "# Relative entropy\n\n↓## Changelog\n\n| Date | Change |\n|---|---|\n"),
      ])
  ) { subject, findings in
    guard subject.entry != nil, subject.isBodyWhole, let block = subject.note.frontMatter else {
      return
    }
    let help = "Add a section 'Changelog' with a table '| Date | Change |'"
    guard let changelog = subject.note.changelog else {
      let start = block.range.lowerBound
      findings.report(
        "The page has no changelog", at: ByteRange(start, min(start + 3, block.range.upperBound)), help: help)
      return
    }
    if changelog.rows.isEmpty {
      findings.report(
        changelog.tableRange == nil ? "The changelog has no table" : "The changelog has no row",
        at: changelog.headingRange, help: help)
    }
  }
}
