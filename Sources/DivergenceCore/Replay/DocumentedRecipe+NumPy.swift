extension DocumentedRecipe {
  /// `np.sum(p * np.log(p / q))`: the formula as it stands, in nats or divided by the logarithm of a base.
  ///
  /// p = 0 gives NaN (0 · −∞), so does p = q = 0; p > 0 with q = 0 gives ∞. Near P = Q everything may cancel, also to
  /// a negative number. `order` is that of another way to add, such as a loop.
  public static func numpy(base: Double? = nil, order: SummationOrder = .pairwise) -> DocumentedRecipe {
    DocumentedRecipe(
      "np.sum(p * np.log(p / q))", "takes the formula as it stands: 0 · log 0 is NaN",
      source: .numpy("the expression itself"), parameters: parameters(base: base, order: order)
    ) { p, q in
      ReplayOutcome(order.sum(naiveTerms(p, q)).dividedByLogarithm(of: base))
    }
  }

  /// `np.sum(np.where(p != 0, p * np.log(p / q), 0))`: the formula with the terms of p = 0 left out.
  public static func numpyWhereNonzero(
    base: Double? = nil, order: SummationOrder = .pairwise
  ) -> DocumentedRecipe {
    DocumentedRecipe(
      "np.sum(np.where(p != 0, p * np.log(p / q), 0))", "leaves out the terms of probability zero",
      source: .numpy("the expression itself"), parameters: parameters(base: base, order: order)
    ) { p, q in
      let terms = zip(p, naiveTerms(p, q)).map { $0 != 0 ? $1 : 0 }
      return ReplayOutcome(order.sum(terms).dividedByLogarithm(of: base))
    }
  }

  /// `np.log` with ε put somewhere, so that nothing is infinite.
  ///
  /// `epsilon` is finite and not negative; the recipe gives NaN where the expression does (p = 0 with ε only at q).
  /// Refuses another ε with ``DivergenceError/invalidParameter(name:value:requirement:)``.
  public static func epsilon(
    _ epsilon: Double, _ placement: EpsilonPlacement, base: Double? = nil, order: SummationOrder = .pairwise
  ) throws(DivergenceError) -> DocumentedRecipe {
    guard epsilon >= 0, epsilon.isFinite else {
      throw DivergenceError.invalidParameter(
        name: "epsilon", value: epsilon, requirement: "finite and not negative")
    }
    return smoothed(epsilon, placement, base: base, order: order)
  }

  /// The recipe of ``epsilon(_:_:base:order:)`` for an ε that is known to be good.
  static func smoothed(
    _ epsilon: Double, _ placement: EpsilonPlacement, base: Double? = nil, order: SummationOrder = .pairwise
  ) -> DocumentedRecipe {
    DocumentedRecipe(
      placement.expression, placement.summary, source: .numpy("the expression itself"),
      parameters: [RecipeParameter("eps", epsilon)] + parameters(base: base, order: order)
    ) { p, q in
      let terms = placement.terms(p, q, epsilon: epsilon, order: order)
      return ReplayOutcome(order.sum(terms).dividedByLogarithm(of: base))
    }
  }

  private static func parameters(base: Double?, order: SummationOrder) -> [RecipeParameter] {
    (base.map { [RecipeParameter("base", $0)] } ?? [])
      + (order == .pairwise ? [] : [RecipeParameter("sum", order.rawValue)])
  }
}

extension RecipeSource {
  /// NumPy, as it was run for the recorded table.
  static func numpy(_ place: String) -> RecipeSource {
    RecipeSource(library: "NumPy", place: place, checkedAgainst: "2.4.6")
  }
}

extension Double {
  /// The number over log(base), one division, as libraries do; the number itself without a base.
  func dividedByLogarithm(of base: Double?) -> Double {
    guard let base else { return self }
    return self / .logarithm(base)
  }
}
