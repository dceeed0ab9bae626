/// The Rényi entropy of order α: H_α(P) = log(Σ p^α)/(1 − α).
///
/// Where the sum is not exactly 1, that of Rényi's incomplete distributions, log(Σ p^α/Σp)/(1 − α), which has its limit
/// at order 1; where it is 1 they are the same.
///
/// - Arguments: P, and the order α from 0 to `+∞`.
/// - Unit: nats.
/// - Limits: order 0 is the Hartley entropy, the logarithm of the number of possible outcomes; order 1 is the entropy,
///   divided by Σp; order 2 is the collision entropy; order `+∞` is the min-entropy −log max p. Not increasing in α.
/// - Conventions: p = 0 contributes nothing, at order 0 either.
/// - Error bound: relative error below 2^-52 for any order, also near 1, if no entry is above 1.
/// - Refuses an order that is negative or NaN, then what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Rényi, On measures of entropy and information (1961).
public func renyiEntropy(
  of p: some DiscreteDistribution, order: Double
) throws(DivergenceError) -> Information<Nats> {
  guard order >= 0 else { throw DivergenceError.invalidOrder(order) }
  return Information(PowerSum(try p.checked()).renyiEntropy(order: order))
}

/// The collision entropy: −log(Σ p²/Σp), the Rényi entropy of order 2.
///
/// - Unit, error bound and refusals are those of ``renyiEntropy(of:order:)``.
/// - Source: Rényi (1961).
public func collisionEntropy(of p: some DiscreteDistribution) throws(DivergenceError) -> Information<Nats> {
  try renyiEntropy(of: p, order: 2)
}

/// The min-entropy: −log max p, the Rényi entropy of order `+∞`.
///
/// - Unit, error bound and refusals are those of ``renyiEntropy(of:order:)``; negative only if an entry is above 1.
/// - Source: NIST SP 800-90B; Rényi (1961) for the limit.
public func minEntropy(of p: some DiscreteDistribution) throws(DivergenceError) -> Information<Nats> {
  try renyiEntropy(of: p, order: .infinity)
}

/// The Hartley entropy, also named max-entropy: the logarithm of the number of possible outcomes, those with p > 0.
///
/// - Unit: nats.
/// - Error bound: rounded to nearest but for 2^-98. The Rényi entropy of order 0 is the same where the sum is 1.
/// - Refuses what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Hartley, Transmission of information (1928).
public func hartleyEntropy(of p: some DiscreteDistribution) throws(DivergenceError) -> Information<Nats> {
  let count = try p.checked().values.count { $0 > 0 }
  return Information(DoubleDouble(Double(count)).logarithm)
}

/// The possible outcomes of a distribution with their logarithms, for sums of powers.
struct PowerSum {
  private let terms: [(p: ScaledNumber, logarithm: DoubleDouble)]
  /// Σp.
  private let sum: ScaledNumber

  init(_ probabilities: Probabilities) {
    terms = probabilities.values.filter { $0 > 0 }.map { value in
      let p = ScaledNumber(value)
      return (p, p.logarithm)
    }
    sum = terms.reduce(.zero) { $0 + $1.p }
  }

  /// log(Σ p^α/Σp)/(1 − α) with its limits at 1 and `+∞`.
  func renyiEntropy(order: Double) -> ScaledNumber {
    let greatest = terms.map(\.logarithm).max() ?? .zero
    if order == .infinity { return -ScaledNumber(greatest) }
    let orderMinusOne = DoubleDouble(sumOf: order, -1)
    if orderMinusOne.multipliedInRange(by: greatest).high <= -0.5 * ScaledNumber.greatestExponent {
      // Only the greatest count: L₁ out of the sum, so that no power underflows.
      let rest = power(orderMinusOne, relativeTo: greatest) / sum
      return -(ScaledNumber(greatest) + ScaledNumber(rest.logarithm) / orderMinusOne)
    }
    let tsallis = tsallisEntropy(order: DoubleDouble(order)) / sum
    let change = -(tsallis * orderMinusOne)
    if change.isZero { return tsallis }
    guard change.isNegative, change.exponent >= -1 else { return change.logarithmOnePlus / -orderMinusOne }
    return ScaledNumber((power(orderMinusOne, relativeTo: .zero) / sum).logarithm) / -orderMinusOne
  }

  /// (Σp − Σ p^α)/(α − 1), for α ≥ 0 with its limit at 1: with β = α − 1 and L = log p the sum of
  /// −p (e^(βL) − 1)/β, whose terms have one sign.
  func tsallisEntropy(order: DoubleDouble) -> ScaledNumber {
    let beta = order - 1
    return -terms.reduce(.zero) { total, term in
      let x = beta.multipliedInRange(by: term.logarithm)
      guard x.high.magnitude > 1 else {
        return total + term.p * (term.logarithm * (1 + x.exponentialExcessQuotient))
      }
      return total + (term.p * ScaledNumber(exponentialOf: x) - term.p) / beta
    }
  }

  /// Σ p e^(β (L − shift)).
  private func power(_ beta: DoubleDouble, relativeTo shift: DoubleDouble) -> ScaledNumber {
    terms.reduce(.zero) { total, term in
      total + term.p * ScaledNumber(exponentialOf: beta.multipliedInRange(by: term.logarithm - shift))
    }
  }
}
