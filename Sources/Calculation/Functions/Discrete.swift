import DivergenceCore

extension CalculatorFunction {
  /// Amounts of information of one or two discrete distributions.
  static let discrete: [CalculatorFunction] = [
    information(
      "entropy", also: ["h", "shannon", "shannon_entropy"], [p], "Shannon entropy H(P) = −Σ p log p"
    ) {
      (arguments) throws(DivergenceError) in
      .amount(try DivergenceCore.entropy(of: arguments.list(0)))
    },
    information("cross_entropy", also: ["ce", "xent"], [p, q], "cross-entropy H(P, Q) = −Σ p log q") {
      (arguments) throws(DivergenceError) in
      .amount(try crossEntropy(of: arguments.list(0), under: arguments.list(1)))
    },
    information(
      "kl",
      also: [
        "kl_divergence", "kl_div", "relative_entropy", "rel_entr", "dkl", "d_kl", "kullback_leibler", "kld",
      ], [p, q],
      "Kullback–Leibler divergence D(P‖Q) = Σ p log(p/q)"
    ) { (arguments) throws(DivergenceError) in
      let (p, q) = (arguments.list(0), arguments.list(1))
      let result = CalculatorResult.amount(try klDivergence(of: p, relativeTo: q))
      guard !result.remarks.isEmpty else { return result }
      let substitute = try epsilonSubstitute(of: p, relativeTo: q, epsilon: 1e-10)
      return result.remarked(
        "with ε = 1e-10 added inside the logarithm it would be \(substitute), which measures the ε")
    },
    information(
      "kl_weights", also: ["generalized_kl", "gkl"],
      [
        .required("p", .list), .required("q", .list),
        .word("sums", ["generalized", "as_given", "normalized"]),
      ],
      "KL of lists that need not add up to 1: Σ p log(p/q) − p + q, as given, or normalised exactly"
    ) { (arguments) throws(DivergenceError) in
      let meaning: SumMeaning =
        switch arguments.word(2) {
        case "as_given": .asGiven
        case "normalized": .normalized
        default: .generalized
        }
      return .amount(try klDivergence(of: arguments.list(0), relativeTo: arguments.list(1), sums: meaning))
    },
    information(
      "jeffreys", also: ["j_divergence", "symmetric_kl", "jeffreys_divergence"], [p, q],
      "Jeffreys divergence D(P‖Q) + D(Q‖P)"
    ) {
      (arguments) throws(DivergenceError) in
      .amount(try jeffreysDivergence(between: arguments.list(0), and: arguments.list(1)))
    },
    information(
      "js", also: ["jsd", "js_divergence", "jensen_shannon", "jensen_shannon_divergence", "js_div"],
      [p, q, .optional("weights", .distribution)],
      "Jensen–Shannon divergence (D(P‖M) + D(Q‖M))/2 with M = (P + Q)/2, or with weights"
    ) { (arguments) throws(DivergenceError) in
      let (p, q) = (arguments.list(0), arguments.list(1))
      guard let weights = arguments.optionalList(2) else {
        return .amount(try jensenShannonDivergence(between: p, and: q))
      }
      return .amount(try jensenShannonDivergence(between: p, and: q, weights: weights))
    },
    information(
      "js_many", also: ["generalized_js"],
      [.required("distributions", .distributions), .required("weights", .distribution)],
      "Jensen–Shannon divergence of several weighted distributions: H(Σ w P) − Σ w H(P)"
    ) { (arguments) throws(DivergenceError) in
      .amount(try jensenShannonDivergence(among: arguments.matrix(0), weights: arguments.list(1)))
    },
    information(
      "topsoe", also: ["topsoe_divergence"], [p, q], "Topsøe divergence, twice the Jensen–Shannon divergence"
    ) {
      (arguments) throws(DivergenceError) in
      .amount(try topsoeDivergence(between: arguments.list(0), and: arguments.list(1)))
    },
    information(
      "skew", also: ["k_divergence", "skew_divergence"], [p, q, .number("share", unlessGiven: 0.5)],
      "skew divergence D(P‖s Q + (1 − s) P)"
    ) { (arguments) throws(DivergenceError) in
      .amount(
        try skewDivergence(
          of: arguments.list(0), relativeTo: arguments.list(1), shareOfReference: arguments.number(2)))
    },
    information(
      "renyi", also: ["renyi_divergence", "renyi_div"], [p, q, order],
      "Rényi divergence of an order from 0 to inf"
    ) {
      (arguments) throws(DivergenceError) in
      .amount(
        try renyiDivergence(of: arguments.list(0), relativeTo: arguments.list(1), order: arguments.number(2)))
    },
    information(
      "bhattacharyya", also: ["bhattacharyya_distance"], [p, q], "Bhattacharyya distance −log Σ √(pq)"
    ) {
      (arguments) throws(DivergenceError) in
      .amount(try bhattacharyyaDistance(between: arguments.list(0), and: arguments.list(1)))
    },
    information(
      "chernoff", also: ["chernoff_information"], [p, q], "Chernoff information −min log Σ p^a q^(1 − a)"
    ) {
      (arguments) throws(DivergenceError) in
      let chernoff = try chernoffInformation(between: arguments.list(0), and: arguments.list(1))
      let exponent = chernoff.optimalExponent.map { ["the best exponent is \($0)"] } ?? []
      return CalculatorResult(chernoff.divergence.information, remarks: exponent)
    },
    information("renyi_entropy", [p, order], "Rényi entropy of an order from 0 to inf") {
      (arguments) throws(DivergenceError) in
      .amount(try renyiEntropy(of: arguments.list(0), order: arguments.number(1)))
    },
    information("min_entropy", [p], "min-entropy −log max p") { (arguments) throws(DivergenceError) in
      .amount(try minEntropy(of: arguments.list(0)))
    },
    information(
      "max_entropy", also: ["hartley_entropy"], [p], "Hartley entropy: log of the number of possible outcomes"
    ) {
      (arguments) throws(DivergenceError) in
      .amount(try hartleyEntropy(of: arguments.list(0)))
    },
    information("collision_entropy", [p], "collision entropy −log Σ p²") {
      (arguments) throws(DivergenceError) in
      .amount(try collisionEntropy(of: arguments.list(0)))
    },
  ]

  /// The parameter P.
  static let p = CalculatorParameter.required("p", .distribution)
  /// The parameter Q.
  static let q = CalculatorParameter.required("q", .distribution)
  /// The order of a Rényi or Tsallis functional.
  static let order = CalculatorParameter.required("order", .number)
}
