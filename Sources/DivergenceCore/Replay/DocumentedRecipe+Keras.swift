extension DocumentedRecipe {
  /// `keras.losses.kl_divergence(p, q)`, also of `tf.keras`: clips both between ε and 1, nothing normalised. In float32
  /// the loss `KLDivergence()` of one row is the same number.
  ///
  /// `epsilon` is `keras.config.epsilon()`; the PyTorch backend rounds it to float32, also for float64. Clipping makes
  /// every outcome of p = 0 contribute ε log(ε/q). The sum is added as the PyTorch backend adds it; up to seven
  /// outcomes the backends differ in the logarithm only.
  public static func kerasKLDivergence(
    epsilon: Double = 1e-7, precision: ReplayPrecision = .single
  ) -> DocumentedRecipe {
    DocumentedRecipe(
      "keras.losses.kl_divergence(p, q)", "clips both between epsilon and 1, nothing normalised",
      source: RecipeSource(
        library: "Keras", place: "keras/src/losses/losses.py, kl_divergence",
        checkedAgainst: "3.15.1, PyTorch backend"),
      parameters: [RecipeParameter("epsilon", epsilon), RecipeParameter("dtype", precision.rawValue)],
      precision: precision
    ) { p, q in
      switch precision {
      case .double: ReplayOutcome(clippedDivergence(p, q, Double(Float(epsilon))))
      case .single: ReplayOutcome(clippedDivergence(p.map { Float($0) }, q.map { Float($0) }, Float(epsilon)))
      }
    }
  }

  private static func clippedDivergence<Scalar: ReplayScalar>(
    _ p: [Scalar], _ q: [Scalar], _ epsilon: Scalar
  ) -> Scalar {
    SummationOrder.cascade.sum(naiveTerms(bounded(p, from: epsilon, to: 1), bounded(q, from: epsilon, to: 1)))
  }
}
