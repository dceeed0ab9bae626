import Calculation

/// The list that `assay eval --list` prints.
enum CalculatorCatalog {
  /// Every group with its functions, one a line: signature, other names, summary.
  static var text: String {
    CalculatorFunction.groups.map { group in
      group.title + "\n" + group.functions.map { "  \(line($0))\n" }.joined()
    }.joined(separator: "\n")
  }

  private static func line(_ function: CalculatorFunction) -> String {
    let names = function.aliases.isEmpty ? "" : " (also \(function.aliases.joined(separator: ", ")))"
    return function.signature + names + ": " + function.summary
  }
}
