/// How `torch.nn.functional.kl_div` reduces its terms.
public enum TorchReduction: String, Sendable, Hashable, CaseIterable {
  /// One value for each outcome.
  case none
  /// The divergence, added over the batch.
  case sum
  /// The sum over the number of all elements: the divergence over the number of outcomes, which is no divergence.
  case mean
  /// The sum over the size of the first dimension: right for a batch of rows; for one distribution as a
  /// one-dimensional tensor it divides by the number of outcomes.
  case batchmean
}

/// What a document gives `torch.nn.functional.kl_div` as its first argument, which has to be the logarithm of Q.
public enum TorchInput: String, Sendable, Hashable, CaseIterable {
  /// `q.log()`
  case logarithm = "q.log()"
  /// `q`: the documented function is then given probabilities for logarithms, and its value means nothing.
  case probability = "q"
}

extension DocumentedRecipe {
  /// `torch.nn.functional.kl_div(q.log(), p, reduction=…)`: Q first, as a logarithm.
  ///
  /// p = q = 0 gives NaN; p > 0 with q = 0 gives ∞. `isBatch` says that the tensors have the shape (1, n) rather
  /// than (n): then `batchmean` divides by 1. With `logTarget` P is given as `p.log()` and p = 0 gives NaN.
  public static func torchKLDivergence(
    _ reduction: TorchReduction, input: TorchInput = .logarithm, logTarget: Bool = false,
    isBatch: Bool = false,
    precision: ReplayPrecision = .single
  ) -> DocumentedRecipe {
    let target = logTarget ? "p.log()" : "p"
    var parameters = [RecipeParameter("reduction", "\"\(reduction.rawValue)\"")]
    if logTarget { parameters.append(RecipeParameter("log_target", "True")) }
    if reduction == .batchmean { parameters.append(RecipeParameter("shape", isBatch ? "(1, n)" : "(n,)")) }
    parameters.append(RecipeParameter("dtype", precision.rawValue))
    return DocumentedRecipe(
      "torch.nn.functional.kl_div(\(input.rawValue), \(target))",
      summary(of: reduction, input: input, isBatch: isBatch),
      source: .torch("torch/nn/functional.py and aten/src/ATen/native/Loss.cpp, kl_div"),
      parameters: parameters,
      precision: precision
    ) { p, q in
      switch precision {
      case .double: reduced(klTerms(p, q, input, logTarget), reduction, isBatch: isBatch)
      case .single:
        reduced(
          klTerms(p.map { Float($0) }, q.map { Float($0) }, input, logTarget), reduction, isBatch: isBatch)
      }
    }
  }

  /// `kl_divergence(Categorical(probs=p), Categorical(probs=q))` of `torch.distributions`: normalises both, and takes
  /// the logarithms of probabilities between ε and 1 − ε with ε the spacing of the type at 1.
  ///
  /// 0 for p = 0, ∞ for p > 0 with q = 0; a q below ε counts as ε, so the divergence is too small. The argument check
  /// (`validate_args`), which refuses sums that are not 1, is not replayed.
  public static func torchCategorical(precision: ReplayPrecision = .single) -> DocumentedRecipe {
    DocumentedRecipe(
      "torch.distributions.kl_divergence(Categorical(p), Categorical(q))",
      "normalises both and takes no logarithm of less than the type's epsilon",
      source: .torch("torch/distributions/kl.py, _kl_categorical_categorical"),
      parameters: [RecipeParameter("dtype", precision.rawValue)], precision: precision
    ) { p, q in
      switch precision {
      case .double: ReplayOutcome(categorical(p, q))
      case .single: ReplayOutcome(categorical(p.map { Float($0) }, q.map { Float($0) }))
      }
    }
  }

  private static func summary(of reduction: TorchReduction, input: TorchInput, isBatch: Bool) -> String {
    if input == .probability { return "is given q where log q belongs" }
    return switch reduction {
    case .none: "gives the terms p log p - p log q"
    case .sum: "adds the terms p log p - p log q"
    case .mean: "divides the divergence by the number of outcomes"
    case .batchmean where isBatch: "divides the sum by the number of rows, which is 1"
    case .batchmean: "divides the divergence by the first dimension, which is the number of outcomes"
    }
  }

  private static func klTerms<Scalar: ReplayScalar>(
    _ p: [Scalar], _ q: [Scalar], _ input: TorchInput, _ logTarget: Bool
  ) -> [Scalar] {
    let input = input == .logarithm ? q.map { .logarithm($0) } : q
    return zip(p, input).map { p, input in
      guard logTarget else { return (p == 0 ? 0 : p * .logarithm(p)) - p * input }
      let target = Scalar.logarithm(p)
      return .exponential(target) * (target - input)
    }
  }

  private static func reduced<Scalar: ReplayScalar>(
    _ terms: [Scalar], _ reduction: TorchReduction, isBatch: Bool
  ) -> ReplayOutcome {
    switch reduction {
    case .none: .list(terms.map { ReplayOutcome($0) })
    case .sum: ReplayOutcome(SummationOrder.cascade.sum(terms))
    case .batchmean where isBatch: ReplayOutcome(SummationOrder.cascade.sum(terms))
    case .mean, .batchmean: ReplayOutcome(SummationOrder.cascade.sum(terms) / Scalar(terms.count))
    }
  }

  private static func categorical<Scalar: ReplayScalar>(_ p: [Scalar], _ q: [Scalar]) -> Scalar {
    let (p, q) = (normalized(p, .cascade), normalized(q, .cascade))
    let terms = zip(p, q).map { p, q -> Scalar in
      if p == 0 { return 0 }
      if q == 0 { return .infinity }
      let bounds = (least: Scalar.ulpOfOne, greatest: 1 - Scalar.ulpOfOne)
      let logarithms = bounded([p, q], from: bounds.least, to: bounds.greatest).map { Scalar.logarithm($0) }
      return p * (logarithms[0] - logarithms[1])
    }
    return SummationOrder.cascade.sum(terms)
  }
}

extension RecipeSource {
  /// torch, as it was run for the recorded table.
  static func torch(_ place: String) -> RecipeSource {
    RecipeSource(library: "PyTorch", place: place, checkedAgainst: "2.13.0+cpu")
  }
}
