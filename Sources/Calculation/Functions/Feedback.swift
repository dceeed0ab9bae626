import DivergenceCore

extension CalculatorFunction {
  /// Learning from feedback: estimators of the divergence, penalties, preference losses.
  static let feedback: [CalculatorFunction] =
    KLEstimator.allCases.flatMap { [value(of: $0), moments(of: $0)] } + [
      plain(
        "ppo_penalty", also: ["kl_penalty"],
        [policy, reference, .required("beta", .number), estimator],
        "β times the estimated KL of each token"
      ) { (a) throws(DivergenceError) in
        .list(
          try klPenalties(
            ofLogProbabilities: a.flattened(0), relativeTo: a.flattened(1), coefficient: a.number(2),
            estimator: KLEstimator(rawValue: a.word(3)) ?? .k1))
      },
      plain(
        "grpo_kl", [policy, reference],
        "GRPO's KL of each token, which is k3: e^(r) − 1 − r with r = log ref − log π"
      ) { (a) throws(DivergenceError) in
        .list(try KLEstimator.k3.values(ofLogProbabilities: a.flattened(0), relativeTo: a.flattened(1)))
      },
      plain(
        "grpo_advantages",
        [
          .required("rewards", .list), .word("deviation", ["sample", "population", "none"]),
          .number("stabilizer", unlessGiven: 0),
        ],
        "rewards less their mean, over their standard deviation"
      ) { (a) throws(DivergenceError) in
        let scale: GroupScale =
          switch a.word(1) {
          case "sample": .sampleDeviation(stabilizer: a.number(2))
          case "population": .populationDeviation(stabilizer: a.number(2))
          default: .none
          }
        return .list(try groupRelativeAdvantages(of: a.list(0), scale: scale))
      },
      plain(
        "ppo_clip", also: ["clipped_surrogate"],
        [
          .required("logp", .number), .required("old_logp", .number), .required("advantage", .number),
          .number("clip", unlessGiven: 0.2),
        ],
        "PPO's clipped surrogate min(r A, clip(r) A)"
      ) { (a) throws(DivergenceError) in
        let surrogate = try ClippedSurrogate(
          logProbability: a.number(0), old: a.number(1), advantage: a.number(2), clip: a.number(3))
        return CalculatorResult(
          .number(surrogate.value), remarks: surrogate.isClipped ? ["the ratio is clipped"] : [])
      },
      plain(
        "trust_region", also: ["trpo_check"],
        [.required("old", .distributions), .required("new", .distributions), .required("delta", .number)],
        "TRPO's check: whether the mean KL(old‖new) is at most δ nats"
      ) { (a) throws(DivergenceError) in
        let region = try TrustRegion(from: a.matrix(0), to: a.matrix(1), radius: Information(a.number(2)))
        return .fields([
          "holds": .truth(region.contains), "mean_kl": .number(region.meanDivergence.value),
          "max_kl": .number(region.maximalDivergence.value), "slack": .number(region.slack),
        ])
      },
      plain("dpo_loss", also: ["dpo"], preference, "DPO loss −log σ(β margin)") {
        (a) throws(DivergenceError) in
        .number(try directPreference(a).loss())
      },
      plain("dpo_rewards", preference, "implicit rewards β (log π − log ref) and their margin") {
        (a) throws(DivergenceError) in
        let pair = try directPreference(a)
        return .fields([
          "chosen": .number(pair.chosenReward), "rejected": .number(pair.rejectedReward),
          "margin": .number(pair.margin), "probability": .number(pair.probability),
        ])
      },
      plain("ipo_loss", preference, "IPO loss (log-ratio − 1/(2β))²") { (a) throws(DivergenceError) in
        .number(try directPreference(a).identityLoss)
      },
      plain(
        "kto_value",
        [
          .required("logp", .number), .required("ref_logp", .number), .required("reference_kl", .number),
          .required("beta", .number), .word("label", ["desirable", "undesirable"]),
          .number("weight", unlessGiven: 1),
        ],
        "KTO's value λ σ(±β (r − z₀)) with the reference KL z₀"
      ) { (a) throws(DivergenceError) in
        let rule = try KahnemanTversky(
          beta: a.number(3), desirableWeight: a.number(5), undesirableWeight: a.number(5))
        return .number(
          try rule.value(
            ofLogProbability: a.number(0), relativeTo: a.number(1), referencePoint: Information(a.number(2)),
            isDesirable: a.word(4) == "desirable"))
      },
      plain(
        "preference_probability", also: ["bradley_terry"],
        [.required("score", .number), .required("other_score", .number)],
        "Bradley–Terry probability σ(score − other score)"
      ) { (a) throws(DivergenceError) in
        .number(try preferenceProbability(of: a.number(0), over: a.number(1)))
      },
    ]

  private static let policy = CalculatorParameter.required("logp", .numberOrList)
  private static let reference = CalculatorParameter.required("ref_logp", .numberOrList)
  private static let estimator = CalculatorParameter.word("estimator", KLEstimator.allCases.map(\.rawValue))
  private static let preference: [CalculatorParameter] = [
    .required("chosen_logp", .number), .required("rejected_logp", .number),
    .required("ref_chosen_logp", .number),
    .required("ref_rejected_logp", .number), .number("beta", unlessGiven: 0.1),
  ]

  /// `k1(logp, ref_logp)`: the estimate of one token or of several.
  private static func value(of estimator: KLEstimator) -> CalculatorFunction {
    let formula =
      switch estimator {
      case .k1: "x"
      case .k2: "x²/2"
      case .k3: "e^−x − 1 + x"
      }
    return plain(
      estimator.rawValue, [policy, reference], "Schulman's \(formula) with x = log π − log ref, π sampled"
    ) {
      (a) throws(DivergenceError) in
      let values = try estimator.values(ofLogProbabilities: a.flattened(0), relativeTo: a.flattened(1))
      return values.count == 1 ? .number(values[0]) : .list(values)
    }
  }

  /// `k1_moments(p, q)`: exact mean, bias and variance of the estimate under P.
  private static func moments(of estimator: KLEstimator) -> CalculatorFunction {
    plain(
      "\(estimator.rawValue)_moments", [p, q],
      "exact mean, bias and variance of \(estimator.rawValue) under P"
    ) {
      (a) throws(DivergenceError) in
      let moments = try estimator.moments(of: a.list(0), relativeTo: a.list(1))
      return .fields([
        "mean": .number(moments.mean), "bias": moments.bias.map { .number($0) } ?? .undefined,
        "variance": moments.variance.map { .number($0) } ?? .undefined,
      ])
    }
  }

  private static func directPreference(_ a: CalculatorArguments) throws(DivergenceError) -> DirectPreference {
    try DirectPreference(
      policyChosen: a.number(0), policyRejected: a.number(1), referenceChosen: a.number(2),
      referenceRejected: a.number(3), beta: a.number(4))
  }
}
