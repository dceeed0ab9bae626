/// A way in which a library or a document computes a divergence: its own arithmetic, as data.
///
/// A page that prints what its own code gives is right about its code even where the code is wrong about the
/// divergence. A recipe lets a report confirm and explain such a number. No functional of this package uses one.
public struct DocumentedRecipe: Sendable {
  /// What the two lists mean that a recipe is given.
  public enum Arguments: String, Sendable, Hashable {
    /// Two distributions over the same outcomes, or their weights: P, then Q.
    case distributions
    /// The probabilities of sampled tokens: under the policy, then under the reference.
    case tokenProbabilities
    /// Two labellings of the same samples.
    case labels
    /// The labels 0 and 1 of samples, then the predicted probabilities of label 1.
    case labelsAndPredictions
  }

  /// The function as it is called, or the expression: `scipy.stats.entropy(p, q)`.
  public let name: String
  /// What it does, in a sentence without a full stop.
  public let summary: String
  /// Where it comes from.
  public let source: RecipeSource
  /// The arguments that are set, in the order of the call, such as `base` and `2.0`.
  public let parameters: [RecipeParameter]
  /// What its two lists mean.
  public let arguments: Arguments
  /// The type in which it computes.
  public let precision: ReplayPrecision

  private let compute: @Sendable ([Double], [Double]) -> ReplayOutcome

  /// A recipe; `compute` is only given lists that ``replay(of:relativeTo:)`` has checked.
  init(
    _ name: String, _ summary: String, source: RecipeSource, parameters: [RecipeParameter] = [],
    arguments: Arguments = .distributions, precision: ReplayPrecision = .double,
    compute: @escaping @Sendable ([Double], [Double]) -> ReplayOutcome
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.parameters = parameters
    self.arguments = arguments
    self.precision = precision
    self.compute = compute
  }

  /// What the library gives for these lists, in its own arithmetic and order of summation.
  ///
  /// - Argument order: P first, Q second, whatever the order in the library's call.
  /// - Unit: nats, unless the recipe has a base.
  /// - Conventions at zero and infinity are the library's; NaN becomes ``ReplayOutcome/notANumber``.
  /// - Error bound: for up to 32,767 outcomes the steps are the library's own, one by one, so that only the last place
  ///   of a logarithm may differ: 4 ulp (of the recipe's precision) of the sum of the terms' magnitudes.
  /// - Refuses an empty list, NaN, ±∞, negative entries and different lengths. A sum that is not 1 is given to the
  ///   library as it is.
  public func replay(of p: [Double], relativeTo q: [Double]) throws(DivergenceError) -> ReplayOutcome {
    guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
    try Probabilities.requireWeights(p)
    try Probabilities.requireWeights(q)
    return compute(p, q)
  }
}

/// Where a recipe comes from, and against which version it was checked.
public struct RecipeSource: Sendable, Hashable {
  /// The library, or the kind of document.
  public let library: String
  /// The file and the function, or the expression.
  public let place: String
  /// The version that was run, or whose source was read.
  public let checkedAgainst: String
}

/// An argument of a recipe as text.
public struct RecipeParameter: Sendable, Hashable {
  /// The argument's name in the library.
  public let name: String
  /// Its value as the library's language writes it.
  public let value: String

  /// An argument that is a number.
  init(_ name: String, _ value: Double) { self.init(name, "\(value)") }

  /// An argument that is written as it is.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension DocumentedRecipe: CustomStringConvertible {
  /// The call: `scipy.stats.entropy(p, q), base = 2.0`.
  public var description: String {
    ([name] + parameters.map { "\($0.name) = \($0.value)" }).joined(separator: ", ")
  }
}
