/// The capacity of a channel between two bounds that are certain.
public struct ChannelCapacity: Sendable, Hashable {
  /// The mutual information of input and output for ``input``, to nearest.
  ///
  /// It is below the capacity by less than the gap, and where no input has probability 0 by about the gap's
  /// square.
  public let estimate: Information<Nats>
  /// Not above the capacity: ``estimate`` rounded down.
  public let lower: Information<Nats>
  /// Not below the capacity: the greatest divergence of a row relative to the distribution of the output,
  /// rounded up.
  public let upper: Information<Nats>
  /// A distribution of the input that comes as near to the capacity.
  public let input: Probabilities
  /// How many distributions of the input were looked at.
  public let iterations: Int
}

/// The capacity of a channel: C = max I(X; Y) over the distributions of the input X.
///
/// The algorithm of Blahut and Arimoto with a step that grows as long as the information does: p(x) is
/// multiplied by e^(μ D(p(y | x)‖p(y))), μ ≥ 1. For any input the greatest of these divergences is an upper
/// bound of the capacity and their mean, the information, a lower one. It stops as soon as the two are
/// `tolerance` apart.
///
/// - Unit: nats; so is the tolerance, which is absolute.
/// - Conventions: a row whose sum is not 1 is taken as it is; the capacity is that of Σ p(x) p(y | x) log(p(y
///   | x)/p(y)).
/// - Error bound: the bounds of the result; they are computed to a relative error below 2^-70 and rounded
///   outwards.
/// - Refuses a tolerance that is not above zero; throws ``DivergenceError/notConverged(method:)`` where the
///   bounds are not that near after `iterationLimit` steps (a useless input that is only just useless makes
///   it slow).
/// - Source: Blahut (1972); Arimoto (1972); Cover and Thomas (2006), section 10.8; Matz and Duhamel (2004)
///   for the step.
public func channelCapacity(
  of channel: Channel, tolerance: Double = 1e-12, iterationLimit: Int = 10_000
) throws(DivergenceError) -> ChannelCapacity {
  guard tolerance > 0 else {
    throw DivergenceError.invalidParameter(name: "tolerance", value: tolerance, requirement: "above zero")
  }
  var best = CapacityBounds(channel, input: Array(repeating: 1, count: channel.inputs))
  var step = 1.0
  var iterations = 1
  while (best.upper - best.lower).rounded > tolerance {
    guard iterations < iterationLimit else {
      throw DivergenceError.notConverged(method: "the Blahut–Arimoto algorithm")
    }
    iterations += 1
    let next = CapacityBounds(channel, input: best.nextInput(step: step))
    if next.lower >= best.lower || step == 1 {
      best = next
      step *= 1.5
    } else {
      step = max(1, step / 4)
    }
  }
  let estimate = best.lower.rounded
  return ChannelCapacity(
    estimate: Information(estimate), lower: Information(max(0, estimate.nextDown)),
    upper: Information(best.upper > .zero ? best.upper.rounded.nextUp : 0),
    input: try Probabilities(normalizing: best.input), iterations: iterations)
}

/// What one distribution of the input says about the capacity.
private struct CapacityBounds {
  /// In proportion to the probabilities of the inputs; none is 0, so that every output that can occur does.
  let input: [Double]
  /// The divergence of each row relative to the output.
  let divergences: [DoubleDouble]
  /// Their mean.
  let lower: DoubleDouble
  /// The greatest of them.
  let upper: DoubleDouble

  init(_ channel: Channel, input: [Double]) {
    self.input = input
    let output = channel.magnifiedOutput(of: input).map { Mass($0) }
    let total = Mass(input.map { ExactSum($0) }.exactSum)
    let magnifiedTotal = total.scaled(byPowerOfTwo: 1000)
    var divergences: [DoubleDouble] = []
    var mean = CompensatedSum()
    for x in 0..<channel.inputs {
      var sum = CompensatedSum()
      for y in 0..<channel.outputs {
        sum.add(ProductRatio.excess(output[y], .one, over: Mass(channel[x, y]), magnifiedTotal))
      }
      divergences.append(sum.value)
      mean.add(sum.value * input[x])
    }
    self.divergences = divergences
    lower = mean.value / total.value
    upper = divergences.max() ?? .zero
  }

  /// The input times e^(step · divergence), the greatest factor 1.
  func nextInput(step: Double) -> [Double] {
    let weights = zip(input, divergences).map { weight, divergence in
      ((divergence - upper) * step).exponential * weight
    }
    let greatest = weights.max() ?? DoubleDouble(1)
    return weights.map { max(($0 / greatest).rounded, 1e-300) }
  }
}
