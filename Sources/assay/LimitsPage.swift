import Python

/// The documentation page of what the snippet language does not have: made from the table that `assay limits` prints.
enum LimitsPage {
  /// The page in Markdown.
  static func text(of limitations: [Limitation], _ bounds: [Bound]) -> String {
    var page = """
      # What the embedded Python does not have

      <!-- Written by `assay limits --format markdown`; `make golden` writes it again. -->

      Snippets run on an interpreter of numeric Python inside Assay. What it implements behaves as CPython 3.12 and NumPy 2
      do. What it does not have is listed here as far as it is known by name, and is reported with its place before anything
      of the snippet runs, or at the latest where it is reached; nothing is skipped or guessed. The same list for programs:
      `assay limits --format json`.

      ## Bounds

      What the snippets of one page may use up. A snippet that reaches a bound is stopped, and its numbers are
      unverifiable.

      | bound | value | what is counted |
      | --- | --- | --- |

      """
    for bound in bounds { page += "| \(bound.name) | \(bound.value) | \(bound.unit) |\n" }
    for kind in Limitation.Kind.allCases {
      let rows = limitations.filter { $0.kind == kind }
      guard !rows.isEmpty else { continue }
      page += "\n## \(title(of: kind))\n\n| name | what about it |\n| --- | --- |\n"
      for row in rows { page += "| `\(row.name)` | \(cell(row.sentence)) |\n" }
    }
    return page
  }

  private static func title(of kind: Limitation.Kind) -> String {
    switch kind {
    case .syntax: "Syntax"
    case .builtin: "Builtins"
    case .module: "Modules"
    case .attribute: "Functions, methods and attributes"
    case .behavior: "Where results may differ"
    }
  }

  private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }
}
