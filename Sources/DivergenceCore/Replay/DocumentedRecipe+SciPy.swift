extension DocumentedRecipe {
  /// `scipy.stats.entropy(p, q, base)`: normalises both silently, then adds `rel_entr`.
  public static func scipyEntropy(base: Double? = nil) -> DocumentedRecipe {
    DocumentedRecipe(
      "scipy.stats.entropy(p, q)", "normalises both silently, then adds rel_entr",
      source: .scipy("scipy/stats/_entropy.py, entropy"),
      parameters: base.map { [RecipeParameter("base", $0)] } ?? []
    ) { p, q in
      let terms = relativeEntropyTerms(normalized(p, .pairwise), normalized(q, .pairwise))
      return ReplayOutcome(SummationOrder.pairwise.sum(terms).dividedByLogarithm(of: base))
    }
  }

  /// `scipy.special.rel_entr(p, q).sum()`: Σ p log(p/q), 0 for p = 0, ∞ for p > 0 with q = 0; nothing is normalised.
  public static let scipyRelativeEntropy = DocumentedRecipe(
    "scipy.special.rel_entr(p, q).sum()", "adds p log(p/q), nothing normalised",
    source: .scipy("scipy/special/_convex_analysis.pxd, rel_entr")
  ) { p, q in
    ReplayOutcome(SummationOrder.pairwise.sum(relativeEntropyTerms(p, q)))
  }

  /// `scipy.special.kl_div(p, q).sum()`: Σ p log(p/q) − p + q, the generalised divergence; may be negative by rounding.
  public static let scipyKLDivergence = DocumentedRecipe(
    "scipy.special.kl_div(p, q).sum()", "adds p log(p/q) - p + q, nothing normalised",
    source: .scipy("scipy/special/_convex_analysis.pxd, kl_div")
  ) { p, q in
    let terms = zip(p, q).map { p, q -> Double in
      if p > 0, q > 0 { return p * .logarithm(p / q) - p + q }
      return p == 0 ? q : .infinity
    }
    return ReplayOutcome(SummationOrder.pairwise.sum(terms))
  }

  /// `scipy.spatial.distance.jensenshannon(p, q, base)`: the *distance*, the square root of the divergence; normalises
  /// both silently. NaN where rounding makes the divergence of near equals negative (scipy issue 20083).
  public static func scipyJensenShannon(base: Double? = nil) -> DocumentedRecipe {
    DocumentedRecipe(
      "scipy.spatial.distance.jensenshannon(p, q)",
      "normalises both silently and gives the square root of the divergence; NaN where that is negative by rounding",
      source: .scipy("scipy/spatial/distance.py, jensenshannon"),
      parameters: base.map { [RecipeParameter("base", $0)] } ?? []
    ) { p, q in
      let (p, q) = (normalized(p, .pairwise), normalized(q, .pairwise))
      let middle = zip(p, q).map { ($0 + $1) / 2 }
      let left = SummationOrder.pairwise.sum(relativeEntropyTerms(p, middle))
      let right = SummationOrder.pairwise.sum(relativeEntropyTerms(q, middle))
      return ReplayOutcome(((left + right).dividedByLogarithm(of: base) / 2).squareRoot())
    }
  }

  /// `rel_entr` of each pair: log1p where the two are within a factor of 2, the difference of the logarithms where the
  /// ratio leaves the range.
  private static func relativeEntropyTerms(_ p: [Double], _ q: [Double]) -> [Double] {
    zip(p, q).map { p, q in
      if p.isNaN || q.isNaN { return .nan }
      guard p > 0, q > 0 else { return p == 0 ? 0 : .infinity }
      let ratio = p / q
      if ratio > 0.5, ratio < 2 { return p * .logarithm(onePlus: (p - q) / q) }
      if ratio > .leastNormalMagnitude, ratio < .infinity { return p * .logarithm(ratio) }
      return p * (.logarithm(p) - .logarithm(q))
    }
  }
}

extension RecipeSource {
  /// SciPy, as it was run for the recorded table.
  static func scipy(_ place: String) -> RecipeSource {
    RecipeSource(library: "SciPy", place: place, checkedAgainst: "1.17.1")
  }
}
