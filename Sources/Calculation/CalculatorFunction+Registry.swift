import Python

extension CalculatorFunction {
  /// Every function, group by group.
  package static let all: [CalculatorFunction] = groups.flatMap(\.functions)

  /// The groups in the order in which they are listed.
  package static let groups: [(title: String, functions: [CalculatorFunction])] = [
    ("Discrete distributions", discrete),
    ("Distances and divergences without unit", distances),
    ("Transport on the line", transport),
    ("Joint distributions", joint),
    ("Inequalities", inequalities),
    ("Normal distributions", normals),
    ("Other families", families),
    ("Gaussian mixtures", mixtures),
    ("Logits", logits),
    ("Losses", losses),
    ("Learning from feedback", feedback),
    ("What documents and libraries print", replays),
  ]

  /// The functions that `expression` may name, as the interpreter calls them, in the letter case in which it does.
  static func natives(in expression: String, keeping last: LastResult) -> [NativeFunction] {
    let words = expression.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    return Set(words.map(String.init)).sorted().compactMap { word in
      named(word)?.native(named: word, keeping: last)
    }
  }

  /// The function with this name, or with this as another of its names, in any letter case: texts write `KL` and `H`.
  package static func named(_ name: String) -> CalculatorFunction? { byName[name.lowercased()] }

  /// Whether `--exact` knows its formula.
  package var hasExactFormula: Bool { ExactFormulas.all[name] != nil }

  /// Whether `--trace` can show its terms.
  package var hasTrace: Bool { Tracings.all[name] != nil }

  private static let byName: [String: CalculatorFunction] = {
    var functions: [String: CalculatorFunction] = [:]
    for function in all {
      for name in [function.name] + function.aliases { functions[name] = function }
    }
    return functions
  }()
}
