import DivergenceCore

extension CalculatorFunction {
  /// Distances and divergences of discrete distributions that are no amounts of information.
  static let distances: [CalculatorFunction] = [
    plain(
      "js_distance", also: ["jensenshannon", "jensen_shannon_distance", "js_dist"], [p, q, unit],
      "Jensen–Shannon distance, the square root of the divergence"
    ) { (arguments) throws(DivergenceError) in
      let (p, q) = (arguments.list(0), arguments.list(1))
      guard let unit = InformationUnit(name: arguments.word(2)), unit != .nats else {
        return .number(try jensenShannonDistance(between: p, and: q))
      }
      return .number(try jensenShannonDivergence(between: p, and: q).value(in: unit).squareRoot())
    },
    plain(
      "tv", also: ["total_variation", "tvd", "tv_distance", "total_variation_distance"], [p, q],
      "total variation distance Σ |p − q| / 2"
    ) {
      (arguments) throws(DivergenceError) in
      .number(try totalVariationDistance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("hellinger", also: ["hellinger_distance"], [p, q], "Hellinger distance √(1 − Σ √(pq))") {
      (arguments) throws(DivergenceError) in
      .number(try hellingerDistance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("squared_hellinger", also: ["hellinger2"], [p, q], "squared Hellinger distance 1 − Σ √(pq)") {
      (arguments) throws(DivergenceError) in
      .number(try squaredHellingerDistance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain(
      "bc", also: ["bhattacharyya_coefficient", "fidelity"], [p, q], "Bhattacharyya coefficient Σ √(pq)"
    ) {
      (arguments) throws(DivergenceError) in
      .number(try bhattacharyyaCoefficient(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("bhattacharyya_angle", [p, q], "Bhattacharyya angle arccos Σ √(pq), in radians") {
      (arguments) throws(DivergenceError) in
      .number(try bhattacharyyaAngle(between: arguments.list(0), and: arguments.list(1)))
    },
    plain(
      "chi2", also: ["chi_square", "chi_squared", "pearson", "pearson_chi2", "chi2_divergence"], [p, q],
      "Pearson χ² Σ (p − q)²/q"
    ) {
      (arguments) throws(DivergenceError) in
      .number(try pearsonChiSquaredDivergence(of: arguments.list(0), relativeTo: arguments.list(1)))
    },
    plain("neyman", also: ["neyman_chi2"], [p, q], "Neyman χ² Σ (p − q)²/p") {
      (arguments) throws(DivergenceError) in
      .number(try neymanChiSquaredDivergence(of: arguments.list(0), relativeTo: arguments.list(1)))
    },
    plain("symmetric_chi2", also: ["additive_chi2"], [p, q], "sum of the Pearson and Neyman χ²") {
      (arguments) throws(DivergenceError) in
      .number(try additiveSymmetricChiSquaredDivergence(between: arguments.list(0), and: arguments.list(1)))
    },
    plain(
      "triangular", also: ["triangular_discrimination", "squared_chi2"], [p, q],
      "triangular discrimination Σ (p − q)²/(p + q)"
    ) {
      (arguments) throws(DivergenceError) in
      .number(try triangularDiscrimination(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("probabilistic_chi2", [p, q], "probabilistic symmetric χ² 2 Σ (p − q)²/(p + q)") {
      (arguments) throws(DivergenceError) in
      .number(
        try probabilisticSymmetricChiSquaredDivergence(between: arguments.list(0), and: arguments.list(1)))
    },
    plain(
      "tsallis", also: ["tsallis_divergence"], [p, q, order],
      "Tsallis relative entropy of a finite order from 0"
    ) {
      (arguments) throws(DivergenceError) in
      .number(
        try tsallisRelativeEntropy(
          of: arguments.list(0), relativeTo: arguments.list(1), order: arguments.number(2)))
    },
    plain("tsallis_entropy", [p, order], "Tsallis entropy of a finite order from 0") {
      (arguments) throws(DivergenceError) in
      .number(try tsallisEntropy(of: arguments.list(0), order: arguments.number(1)))
    },
    plain(
      "alpha_divergence", also: ["alpha_div"], [p, q, .required("alpha", .number)],
      "α-divergence (Cichocki and Amari)"
    ) {
      (arguments) throws(DivergenceError) in
      .number(
        try alphaDivergence(of: arguments.list(0), relativeTo: arguments.list(1), alpha: arguments.number(2)))
    },
    plain(
      "amari_alpha_divergence", [p, q, .required("alpha", .number)], "α-divergence in Amari's ±1 convention"
    ) {
      (arguments) throws(DivergenceError) in
      .number(
        try amariAlphaDivergence(
          of: arguments.list(0), relativeTo: arguments.list(1), alpha: arguments.number(2)))
    },
    plain("l1", also: ["manhattan"], [p, q], "L1 distance Σ |p − q|") { (arguments) throws(DivergenceError) in
      .number(try l1Distance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("l2", also: ["euclidean"], [p, q], "Euclidean distance √Σ (p − q)²") {
      (arguments) throws(DivergenceError) in
      .number(try l2Distance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("squared_l2", also: ["squared_euclidean"], [p, q], "squared Euclidean distance Σ (p − q)²") {
      (arguments) throws(DivergenceError) in
      .number(try squaredL2Distance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("linf", also: ["chebyshev", "l_inf"], [p, q], "greatest difference max |p − q|") {
      (arguments) throws(DivergenceError) in
      .number(try lInfinityDistance(between: arguments.list(0), and: arguments.list(1)))
    },
    plain(
      "minkowski", also: ["lp"], [p, q, order], "Minkowski distance (Σ |p − q|^r)^(1/r) of an order r from 1"
    ) {
      (arguments) throws(DivergenceError) in
      .number(
        try minkowskiDistance(between: arguments.list(0), and: arguments.list(1), order: arguments.number(2)))
    },
    plain("cosine", also: ["cosine_similarity"], [p, q], "cosine of the angle between the lists") {
      (arguments) throws(DivergenceError) in
      .number(try cosineSimilarity(between: arguments.list(0), and: arguments.list(1)))
    },
    plain("perplexity", also: ["ppl"], [p], "perplexity e^H(P), whatever the base of H") {
      (arguments) throws(DivergenceError) in
      .number(try DivergenceCore.perplexity(of: arguments.list(0)))
    },
    plain("cross_perplexity", [p, q], "perplexity e^H(P, Q) of a model Q") {
      (arguments) throws(DivergenceError) in
      .number(try crossPerplexity(of: arguments.list(0), under: arguments.list(1)))
    },
    plain("normalize", also: ["normalise"], [.required("weights", .list)], "the weights over their sum") {
      (arguments) throws(DivergenceError) in
      .list(try Probabilities(normalizing: arguments.list(0)).values)
    },
  ]

  /// Transport along a line: masses at positions.
  static let transport: [CalculatorFunction] = [
    plain(
      "w1", also: ["wasserstein", "wasserstein1", "emd", "earth_movers_distance", "wasserstein_distance"],
      [p, q] + positions,
      "Wasserstein-1 distance of masses at positions, 0, 1, 2, … unless given"
    ) {
      (arguments) throws(DivergenceError) in
      let ends = ends(arguments)
      return .number(
        try wassersteinDistance(
          between: arguments.list(0), at: ends.ofP, and: arguments.list(1), at: ends.ofQ))
    },
    plain(
      "wp", also: ["wasserstein_p", "w2"], [p, q] + positions + [.number("order", unlessGiven: 2)],
      "Wasserstein distance of a finite order from 1"
    ) { (arguments) throws(DivergenceError) in
      let ends = ends(arguments)
      return .number(
        try wassersteinDistance(
          between: arguments.list(0), at: ends.ofP, and: arguments.list(1), at: ends.ofQ,
          order: arguments.number(4)))
    },
    plain("energy_distance", [p, q] + positions, "energy distance √(2 E|X − Y| − E|X − X′| − E|Y − Y′|)") {
      (arguments) throws(DivergenceError) in
      let ends = ends(arguments)
      return .number(
        try energyDistance(between: arguments.list(0), at: ends.ofP, and: arguments.list(1), at: ends.ofQ))
    },
    plain(
      "ks", also: ["kolmogorov_smirnov", "ks_distance"], [p, q] + positions,
      "Kolmogorov–Smirnov distance, the greatest gap of the distribution functions"
    ) {
      (arguments) throws(DivergenceError) in
      let ends = ends(arguments)
      return .number(
        try kolmogorovSmirnovDistance(
          between: arguments.list(0), at: ends.ofP, and: arguments.list(1), at: ends.ofQ))
    },
  ]

  /// The unit whose square root a distance is in.
  private static let unit = CalculatorParameter.word("unit", InformationUnit.allCases.map(\.rawValue))
  /// Where the masses lie.
  private static let positions: [CalculatorParameter] = [
    .optional("positions", .list), .optional("positions_of_q", .list),
  ]

  /// The positions of both lists: those of Q are those of P unless given, those of P 0, 1, 2, ….
  private static func ends(_ arguments: CalculatorArguments) -> (ofP: [Double], ofQ: [Double]) {
    let ofP = arguments.optionalList(2) ?? arguments.list(0).indices.map(Double.init)
    let ofQ =
      arguments.optionalList(3) ?? arguments.optionalList(2) ?? arguments.list(1).indices.map(Double.init)
    return (ofP, ofQ)
  }
}
