extension DocumentedRecipe {
  /// `kl_penalty(logprob, ref_logprob, "low_var_kl")` of verl: Schulman's k3 for each sampled token, with the
  /// difference of the logarithms between −20 and 20 and the value between −10 and 10.
  ///
  /// Both clamps are biases that nothing reports: a token whose k3 is above 10 (a difference above 2.6 or below −11)
  /// counts as 10. The tokens' probabilities are those under the policy and under the reference.
  public static func verlLowVarianceKL(precision: ReplayPrecision = .single) -> DocumentedRecipe {
    DocumentedRecipe(
      "verl kl_penalty(p.log(), q.log(), \"low_var_kl\")",
      "k3 of each token, the difference clamped to 20 and the value to 10",
      source: RecipeSource(
        library: "verl", place: "verl/trainer/ppo/core_algos.py, kl_penalty_forward",
        checkedAgainst: "the expressions, run with PyTorch 2.13.0+cpu"),
      parameters: [RecipeParameter("dtype", precision.rawValue)], arguments: .tokenProbabilities,
      precision: precision
    ) { p, q in
      switch precision {
      case .double: .list(zip(p, q).map { ReplayOutcome(clampedK3($0, $1)) })
      case .single: .list(zip(p, q).map { ReplayOutcome(clampedK3(Float($0), Float($1))) })
      }
    }
  }

  private static func clampedK3<Scalar: ReplayScalar>(_ policy: Scalar, _ reference: Scalar) -> Scalar {
    let difference = Scalar.logarithm(reference) - .logarithm(policy)
    guard !difference.isNaN else { return difference }
    let clamped = min(max(difference, -20), 20)
    return min(max(.exponential(clamped) - clamped - 1, -10), 10)
  }
}
