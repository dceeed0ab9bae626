extension DocumentedRecipe {
  /// Every recipe with its usual arguments: what a search tries. The list is written by hand, one line a library.
  public static let all: [DocumentedRecipe] =
    usualNumPy + usualEpsilon + usualSciPy + usualTorch + usualKeras + usualPhilentropy + usualScikitLearn
    + usualVerl

  private static let bases: [Double?] = [nil, 2, 10]

  /// The ε that documents use.
  private static let usualEpsilons = [1e-16, 1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5]

  private static let usualNumPy: [DocumentedRecipe] = bases.flatMap { base in
    [numpy(base: base), numpyWhereNonzero(base: base)]
  }

  private static let usualEpsilon: [DocumentedRecipe] = EpsilonPlacement.allCases.flatMap { placement in
    usualEpsilons.flatMap { [smoothed($0, placement), smoothed($0, placement, base: 2)] }
  }

  private static let usualSciPy: [DocumentedRecipe] =
    [scipyRelativeEntropy, scipyKLDivergence]
    + bases.flatMap { [scipyEntropy(base: $0), scipyJensenShannon(base: $0)] }

  private static let usualTorch: [DocumentedRecipe] = ReplayPrecision.allCases.flatMap { precision in
    TorchReduction.allCases.map { torchKLDivergence($0, precision: precision) } + [
      torchKLDivergence(.batchmean, isBatch: true, precision: precision),
      torchKLDivergence(.sum, logTarget: true, precision: precision),
      torchKLDivergence(.sum, input: .probability, precision: precision),
      torchKLDivergence(.mean, input: .probability, precision: precision),
      torchCategorical(precision: precision),
    ]
  }

  private static let usualKeras: [DocumentedRecipe] = ReplayPrecision.allCases.map {
    kerasKLDivergence(precision: $0)
  }

  private static let usualPhilentropy: [DocumentedRecipe] = bases.map { philentropy(base: $0) }

  private static let usualScikitLearn: [DocumentedRecipe] = [scikitMutualInformation, scikitLogLoss]

  private static let usualVerl: [DocumentedRecipe] = ReplayPrecision.allCases.map {
    verlLowVarianceKL(precision: $0)
  }
}
