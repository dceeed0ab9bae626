extension DocumentedRecipe {
  /// `philentropy::KL(rbind(p, q), unit = …)` of R: a q of 0 is replaced by ε in the ratio, so the value is never ∞.
  ///
  /// `base` 2 and 10 are its units `log2` and `log10`; each term is divided by the logarithm of the base. Added from
  /// left to right. Read from the source, not run.
  public static func philentropy(epsilon: Double = 1e-5, base: Double? = nil) -> DocumentedRecipe {
    DocumentedRecipe(
      "philentropy::KL(rbind(p, q))", "replaces a q of zero by epsilon, never infinite",
      source: RecipeSource(
        library: "philentropy (R)", place: "src/distances_internal.h, kullback_leibler_internal",
        checkedAgainst: "source at b01dfda, read"),
      parameters: [RecipeParameter("epsilon", epsilon)] + (base.map { [RecipeParameter("base", $0)] } ?? [])
    ) { p, q in
      let terms = zip(p, q).map { p, q -> Double in
        let ratio = q == 0 ? p / epsilon : p / q
        return ratio == 0 ? 0 : (p * .logarithm(ratio)).dividedByLogarithm(of: base)
      }
      return ReplayOutcome(SummationOrder.sequential.sum(terms))
    }
  }
}
