import CProcessor
public import DivergenceCore
import KernelsV3
import KernelsV4

/// The sets of loops that this build has and this processor can run.
public enum VectorKernels {
  /// Every set that can be used here, the fastest first; the portable one is always the last.
  public static let usable: [KernelSet] = usable(onLevel: processorLevel)

  /// The fastest set that can be used here.
  public static let fastest: KernelSet = usable.first ?? .portable

  /// Every set that this build has, also those that this processor cannot run.
  package static let built: [String] = usable(onLevel: 4).map(\.name)

  /// The level of the x86-64 processor that runs this, 1 to 4; 0 on another kind.
  package static let processorLevel = Int(processor_x86_64_level())

  /// The sets of this build for processors up to a level, the fastest first.
  package static func usable(onLevel level: Int) -> [KernelSet] {
    var sets: [KernelSet] = []
    if level >= 4, areCompiledForX86Level4() { sets.append(version4) }
    if level >= 3, areCompiledForX86Level3() { sets.append(version3) }
    return sets + [.portable]
  }
}

/// The loops of `KernelsV3`, as plain functions.
private let version3 = KernelSet(
  name: "x86-64-v3",
  divergenceTerms: { KernelsV3.divergenceTerms($0, $1, $2, $3, $4, $5) },
  codeLengthTerms: { KernelsV3.codeLengthTerms($0, $1, $2, $3, $4, $5) },
  midpointTerms: { KernelsV3.midpointTerms($0, $1, $2, $3, $4, $5, $6, $7) },
  exponentials: { KernelsV3.exponentials($0, $1, $2, $3) },
  shiftedExponentials: { KernelsV3.shiftedExponentials($0, $1, $2, $3, $4) },
  shiftedLogarithms: { KernelsV3.shiftedLogarithms($0, $1, $2, $3, $4) },
  addPairs: { KernelsV3.addPairs($0, $1, $2) },
  addSingly: { KernelsV3.addSingly($0, $1, $2) },
  addDivergence: { KernelsV3.addDivergence($0, $1, $2, $3, $4) },
  scale: { KernelsV3.scale($0, $1, $2) },
  greatest: { KernelsV3.greatest($0, $1, $2) })

/// The loops of `KernelsV4`, as plain functions.
private let version4 = KernelSet(
  name: "x86-64-v4",
  divergenceTerms: { KernelsV4.divergenceTerms($0, $1, $2, $3, $4, $5) },
  codeLengthTerms: { KernelsV4.codeLengthTerms($0, $1, $2, $3, $4, $5) },
  midpointTerms: { KernelsV4.midpointTerms($0, $1, $2, $3, $4, $5, $6, $7) },
  exponentials: { KernelsV4.exponentials($0, $1, $2, $3) },
  shiftedExponentials: { KernelsV4.shiftedExponentials($0, $1, $2, $3, $4) },
  shiftedLogarithms: { KernelsV4.shiftedLogarithms($0, $1, $2, $3, $4) },
  addPairs: { KernelsV4.addPairs($0, $1, $2) },
  addSingly: { KernelsV4.addSingly($0, $1, $2) },
  addDivergence: { KernelsV4.addDivergence($0, $1, $2, $3, $4) },
  scale: { KernelsV4.scale($0, $1, $2) },
  greatest: { KernelsV4.greatest($0, $1, $2) })
