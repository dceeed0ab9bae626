import DivergenceCore

extension CalculatorFunction {
  /// What documents and libraries print, as they compute it.
  static let replays: [CalculatorFunction] = [
    information(
      "kl_epsilon", also: ["kl_eps"], [p, q, .number("epsilon", unlessGiven: 1e-10)],
      "what a document prints that adds ε inside the logarithm: Σ p log((p + ε)/(q + ε))"
    ) { (a) throws(DivergenceError) in
      .amount(try epsilonSubstitute(of: a.list(0), relativeTo: a.list(1), epsilon: a.number(2)))
    },
    plain(
      "recipes_printing", [p, q, .required("printed", .text)],
      "the libraries' and documents' own recipes for a divergence that print the decimal, in quotation marks"
    ) { (a) throws(DivergenceError) in
      let printed = a.text(2)
      let value = try ExactRational(printed).nearestDouble
      let fraction = printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first ?? ""
      let found = try recipes(
        printing: value, decimals: fraction.utf8.count, of: a.list(0), relativeTo: a.list(1))
      return CalculatorResult(.rows(found.map { .text("\($0)") }))
    },
  ]
}
