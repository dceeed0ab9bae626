extension ExactExpression {
  /// The Wasserstein distance of order 1 of two distributions on the line, ∫ |F − G| dx: a rational.
  ///
  /// - Arguments: the masses of P and of Q, and where both are, in any order; positions may be equal.
  /// - Unit: that of the positions. Argument order of P and Q: of no importance.
  /// - Conventions: transport needs equal masses, so the sums are 1 or normalised.
  /// - Refuses as many positions as there are not masses, then what ``klDivergence(of:relativeTo:sums:)``
  ///   refuses, then sums that differ.
  /// - Source: Vallender (1974); Villani, Topics in Optimal Transportation, theorem 2.18.
  public static func wassersteinDistance(
    between p: [ExactRational], and q: [ExactRational], at positions: [ExactRational],
    sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    guard positions.count == p.count else {
      throw DivergenceError.unequalLengths(first: p.count, second: positions.count)
    }
    let gaps = try sums.pair(p, q).map { $0.p - $0.q }
    let excess = try ExactRational.sum(of: gaps)
    guard excess.isZero else {
      throw DivergenceError.invalidParameter(
        name: "the difference of the sums", value: excess.nearestDouble, requirement: "0")
    }
    let order = positions.indices.sorted { positions[$0] < positions[$1] }
    var distance = ExactRational.zero
    var difference = ExactRational.zero
    for (here, next) in zip(order, order.dropFirst()) {
      difference = difference + gaps[here]
      distance = distance + difference.magnitude * (positions[next] - positions[here])
    }
    return ExactExpression(distance)
  }

  /// The same with positions of their own for P and for Q.
  ///
  /// - Arguments: the masses of P and where they are, the masses of Q and where they are; everything else is
  ///   that of ``wassersteinDistance(between:and:at:sums:)``.
  public static func wassersteinDistance(
    between p: [ExactRational], at positionsOfP: [ExactRational], and q: [ExactRational],
    at positionsOfQ: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    guard positionsOfP.count == p.count else {
      throw DivergenceError.unequalLengths(first: p.count, second: positionsOfP.count)
    }
    guard positionsOfQ.count == q.count else {
      throw DivergenceError.unequalLengths(first: q.count, second: positionsOfQ.count)
    }
    let first = try sums.weights(p)
    let second = try sums.weights(q)
    let zeros = [first, second].map { $0.map { _ in ExactRational.zero } }
    return try wassersteinDistance(
      between: first + zeros[1], and: zeros[0] + second, at: positionsOfP + positionsOfQ, sums: .asGiven)
  }
}
