import DivergenceCore

extension CalculatorFunction {
  /// Training losses over rows.
  static let losses: [CalculatorFunction] = [
    information(
      "cross_entropy_logits", also: ["ce_logits", "cross_entropy_loss", "softmax_cross_entropy"],
      [
        .required("logits", .matrix), .required("targets", .integers), reduction(.mean),
        .number("label_smoothing", unlessGiven: 0), .optional("weights", .list),
      ],
      "cross-entropy of class indices under logits, a row each"
    ) { (a) throws(DivergenceError) in
      let losses = try crossEntropyLoss(
        of: a.integers(1), underLogits: a.matrix(0), weights: a.optionalList(4), labelSmoothing: a.number(3))
      return try reduced(losses, a.word(2))
    },
    information(
      "nll", also: ["nll_loss"],
      [.required("log_probabilities", .matrix), .required("targets", .integers), reduction(.mean)],
      "negative log-likelihood of class indices under log-probabilities, a row each"
    ) { (a) throws(DivergenceError) in
      try reduced(try negativeLogLikelihood(of: a.integers(1), underLogProbabilities: a.matrix(0)), a.word(2))
    },
    information(
      "bce", also: ["binary_cross_entropy", "log_loss"],
      [.required("targets", .numberOrList), .required("probabilities", .numberOrList), reduction(.mean)],
      "binary cross-entropy of targets under probabilities"
    ) { (a) throws(DivergenceError) in
      try reduced(try binaryCrossEntropy(of: a.flattened(0), under: a.flattened(1)), a.word(2))
    },
    information(
      "bce_logits", also: ["binary_cross_entropy_with_logits"],
      [.required("targets", .numberOrList), .required("logits", .numberOrList), reduction(.mean)],
      "binary cross-entropy of targets under logits"
    ) { (a) throws(DivergenceError) in
      try reduced(try binaryCrossEntropy(of: a.flattened(0), underLogits: a.flattened(1)), a.word(2))
    },
    information(
      "kl_loss",
      [
        .required("targets", .distributions), .required("predictions", .distributions), reduction(.batchMean),
      ],
      "KL divergence of each row; mean divides by all elements, batchMean by the rows"
    ) { (a) throws(DivergenceError) in
      try reduced(try klLoss(of: a.matrix(0), relativeTo: a.matrix(1)), a.word(2))
    },
    plain(
      "distillation", also: ["distillation_loss"],
      [
        .required("teacher_logits", .list), .required("student_logits", .list),
        .required("temperature", .number),
      ],
      "distillation loss T² D(teacher_T‖student_T)"
    ) { (a) throws(DivergenceError) in
      .number(
        try distillationLoss(
          ofTeacherLogits: [a.list(0)], relativeToStudentLogits: [a.list(1)], temperature: a.number(2)
        ).sum)
    },
    plain(
      "token_perplexity", [.required("log_probabilities", .list)],
      "perplexity of tokens from their log-probabilities"
    ) {
      (a) throws(DivergenceError) in
      .number(try DivergenceCore.perplexity(ofTokens: a.list(0)))
    },
    information(
      "label_smoothing_floor", [.required("smoothing", .number), .required("classes", .integer)],
      "least cross-entropy that label smoothing leaves"
    ) { (a) throws(DivergenceError) in
      .amount(try labelSmoothingFloor(smoothing: a.number(0), classes: a.integer(1)))
    },
    information(
      "vae_kl", also: ["kl_standard_normal", "kl_vae"],
      [.required("mu", .numberOrList), .required("logvar", .numberOrList)],
      "KL of a diagonal Gaussian relative to N(0, I), from μ and log σ²"
    ) { (a) throws(DivergenceError) in
      .amount(try GaussianEncoder(means: a.flattened(0), logVariances: a.flattened(1)).divergence)
    },
    information(
      "vae_kl_dimensions", [.required("mu", .list), .required("logvar", .list)],
      "the same, a number for each dimension"
    ) { (a) throws(DivergenceError) in
      .list(
        try GaussianEncoder(means: a.list(0), logVariances: a.list(1)).divergencePerDimension.map(\.value))
    },
    plain(
      "elbo",
      [
        .required("x", .list), .required("decoder_logits", .list), .required("mu", .list),
        .required("logvar", .list),
        .number("beta", unlessGiven: 1),
      ],
      "evidence lower bound of Bernoulli data, in nats, with β times the KL"
    ) { (a) throws(DivergenceError) in
      let bound = EvidenceLowerBound(
        reconstruction: try Reconstruction(of: a.list(0), underBernoulliLogits: a.list(1)),
        encoder: try GaussianEncoder(means: a.list(2), logVariances: a.list(3)))
      return .number(-(try bound.loss(beta: a.number(4))))
    },
    information(
      "info_nce", also: ["infonce"], [.required("similarities", .matrix), temperature],
      "InfoNCE loss of a square table of similarities"
    ) { (a) throws(DivergenceError) in
      .number(try ContrastiveLoss.infoNCE(similarities: a.matrix(0), temperature: a.number(1)).losses.mean)
    },
    plain(
      "brier", also: ["brier_score"],
      [.required("predictions", .distributions), .required("targets", .integers)],
      "mean Brier score of class indices"
    ) { (a) throws(DivergenceError) in
      .number(try brierScores(of: a.integers(1), under: a.matrix(0)).mean)
    },
  ]

  /// How losses of rows become one number.
  private static func reduction(_ standard: Reduction) -> CalculatorParameter {
    let others = Reduction.allCases.filter { $0 != standard }
    return .word("reduction", ([standard] + others).map(\.rawValue))
  }

  /// The losses as one number, or as a list where they are not reduced.
  private static func reduced(_ losses: Losses, _ word: String) throws(DivergenceError) -> CalculatorResult {
    let reduction = Reduction(rawValue: word) ?? .none
    let values = try losses.reduced(by: reduction)
    return reduction == .none ? .list(values) : .number(values[0])
  }
}
