import DivergenceCore

extension CalculatorFunction {
  /// Functionals of one or two discrete distributions.
  static let discrete: [CalculatorFunction] = [
    information("entropy", also: ["h"], [p], "Shannon entropy H(P) = −Σ p log p") {
      (arguments) throws(DivergenceError) in
      .amount(try DivergenceCore.entropy(of: arguments.list(0)))
    },
    information("cross_entropy", also: ["ce"], [p, q], "cross-entropy H(P, Q) = −Σ p log q") {
      (arguments) throws(DivergenceError) in
      .amount(try crossEntropy(of: arguments.list(0), under: arguments.list(1)))
    },
    information(
      "kl", also: ["kl_divergence", "kl_div", "relative_entropy", "rel_entr", "dkl", "d_kl"], [p, q],
      "Kullback–Leibler divergence D(P‖Q) = Σ p log(p/q)"
    ) { (arguments) throws(DivergenceError) in
      .amount(try klDivergence(of: arguments.list(0), relativeTo: arguments.list(1)))
    },
  ]

  /// The parameter P.
  static let p = CalculatorParameter.required("p", .distribution)
  /// The parameter Q.
  static let q = CalculatorParameter.required("q", .distribution)
}
