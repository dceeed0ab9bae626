import Diagnostics

extension RulePage {
  /// The headings of a page, in order.
  package static let headings = [
    "What it does", "Why", "Wrong", "Right", "How to fix it", "How to silence it",
  ]

  /// The page as Markdown that reads well in a terminal.
  package var text: String {
    let bodies = [what, why, Self.indented(wrong), Self.indented(right), remedy, silencing]
    let parts = zip(Self.headings, bodies).map { "## \($0)\n\n\($1)\n" }
    return "# \(id) (\(severity.rawValue))\n\n\(summary)\n\n" + parts.joined(separator: "\n")
  }

  /// How an author keeps the rule quiet.
  private var silencing: String {
    """
    In a note, before the block: `<!-- assay: ignore \(id) -- the reason -->`.
    For a whole note, front matter included: `<!-- assay: ignore-file \(id) -- the reason -->`.
    For a run: `--ignore \(id)`.
    """
  }

  /// `example` as an indented code block.
  private static func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
