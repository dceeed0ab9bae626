/// The loops that bulk functions run on blocks of numbers, compiled for one kind of processor.
///
/// Every set gives the same bits: the loops have no fused multiply-add and add in a fixed order. So a set is a
/// choice of speed only. ``portable`` runs everywhere; a package that may use compiler flags can compile the same
/// files for wider vector units (`VectorKernels` does).
public struct KernelSet: Sendable {
  /// What the set is compiled for: `portable`, `x86-64-v3`, `x86-64-v4`.
  public var name: String { target.description }

  /// The name. Like the plain function pointers below, it needs no reference count: passing a set costs nothing.
  private let target: StaticString

  package typealias Values = UnsafePointer<Double>
  package typealias Results = UnsafeMutablePointer<Double>
  package typealias PairTerms =
    @Sendable @convention(c) (Values, Values, Int, Results, Results, Results) -> Bool
  package typealias MidpointTerms =
    @Sendable @convention(c) (Values, Values, Int, Results, Results, Results, Results, Results) -> Bool
  package typealias Exponentials = @Sendable @convention(c) (Values, Int, Results, Results) -> Bool
  package typealias ShiftedExponentials =
    @Sendable @convention(c) (Values, Double, Int, Results, Results) -> Bool
  package typealias ShiftedLogarithms =
    @Sendable @convention(c) (Values, Double, Double, Int, Results) -> Void
  package typealias Sums = @Sendable @convention(c) (Values, Int, Results) -> Void
  package typealias DivergenceSums = @Sendable @convention(c) (Values, Values, Values, Int, Results) -> Void
  package typealias Scaling = @Sendable @convention(c) (Results, Int, Double) -> Void
  package typealias Greatest = @Sendable @convention(c) (Values, Int, Double) -> Double

  let divergenceTerms: PairTerms
  let codeLengthTerms: PairTerms
  let midpointTerms: MidpointTerms
  let exponentials: Exponentials
  let shiftedExponentials: ShiftedExponentials
  let shiftedLogarithms: ShiftedLogarithms
  let addPairs: Sums
  let addSingly: Sums
  let addDivergence: DivergenceSums
  let scale: Scaling
  let greatest: Greatest

  /// The set of these loops, which are those of the folder `Kernels`.
  package init(
    name: StaticString, divergenceTerms: @escaping PairTerms, codeLengthTerms: @escaping PairTerms,
    midpointTerms: @escaping MidpointTerms, exponentials: @escaping Exponentials,
    shiftedExponentials: @escaping ShiftedExponentials, shiftedLogarithms: @escaping ShiftedLogarithms,
    addPairs: @escaping Sums, addSingly: @escaping Sums, addDivergence: @escaping DivergenceSums,
    scale: @escaping Scaling, greatest: @escaping Greatest
  ) {
    target = name
    self.divergenceTerms = divergenceTerms
    self.codeLengthTerms = codeLengthTerms
    self.midpointTerms = midpointTerms
    self.exponentials = exponentials
    self.shiftedExponentials = shiftedExponentials
    self.shiftedLogarithms = shiftedLogarithms
    self.addPairs = addPairs
    self.addSingly = addSingly
    self.addDivergence = addDivergence
    self.scale = scale
    self.greatest = greatest
  }

  /// The loops as compiled without flags, for any processor.
  public static var portable: KernelSet { portableKernels }
}

/// Outside of the type, where the names of the loops are those of its properties.
private let portableKernels = KernelSet(
  name: "portable", divergenceTerms: divergenceTerms, codeLengthTerms: codeLengthTerms,
  midpointTerms: midpointTerms, exponentials: exponentials, shiftedExponentials: shiftedExponentials,
  shiftedLogarithms: shiftedLogarithms, addPairs: addPairs, addSingly: addSingly,
  addDivergence: addDivergence, scale: scale, greatest: greatest)
