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

  /// Every function as the interpreter calls it, under each of its names.
  static let natives = all.flatMap(\.natives)

  /// The function with this name, or with this as another of its names.
  static func named(_ name: String) -> CalculatorFunction? { byName[name] }

  private static let byName: [String: CalculatorFunction] = {
    var functions: [String: CalculatorFunction] = [:]
    for function in all {
      for name in [function.name] + function.aliases { functions[name] = function }
    }
    return functions
  }()
}
