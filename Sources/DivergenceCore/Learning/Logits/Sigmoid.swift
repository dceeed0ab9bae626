/// The logistic function: σ(x) = 1/(1 + e^−x), the probability whose log-odds are x.
///
/// - Conventions: 0 at −∞, 1 at +∞. The complement 1 − σ(x) is σ(−x), to full precision where σ(x) rounds to
///   1.
/// - Error bound: relative error below 2^-52, while the result is not subnormal.
/// - Refuses NaN.
/// - Source: Cox, The regression analysis of binary sequences (1958).
public func sigmoid(of logit: Double) throws(DivergenceError) -> Double {
  try Requirement.number(logit)
  return DoubleDouble(logit).sigmoid.rounded
}

/// The logarithm of the logistic function: log σ(x) = −log(1 + e^−x), in nats, never above 0.
///
/// - Conventions: −∞ at −∞, 0 at +∞. Nothing underflows on the left: log σ(−800) is −800.
/// - Error bound: relative error below 2^-52, while the result is not subnormal.
/// - Refuses NaN.
/// - Source: the identity log σ(x) = −softplus(−x).
public func logSigmoid(of logit: Double) throws(DivergenceError) -> Double {
  try Requirement.number(logit)
  return -DoubleDouble(-logit).softplus.rounded
}

/// The softplus function: log(1 + e^x), in nats: the log-loss of a logit −x for a positive target.
///
/// - Conventions: 0 at −∞, +∞ at +∞. There is no threshold: torch returns x itself above 20.
/// - Error bound: relative error below 2^-52, while the result is not subnormal.
/// - Refuses NaN.
/// - Source: Dugas, Bengio, Bélisle, Nadeau and Garcia (2001).
public func softplus(of x: Double) throws(DivergenceError) -> Double {
  try Requirement.number(x)
  return DoubleDouble(x).softplus.rounded
}

/// The log-odds of a probability: log(p/(1 − p)), in nats, the inverse of ``sigmoid(of:)``.
///
/// - Conventions: −∞ at 0, +∞ at 1, 0 at ½.
/// - Error bound: relative error below 2^-52, also beside ½ and for subnormal p.
/// - Refuses NaN and numbers outside [0, 1] (scipy and torch return NaN, or clamp).
/// - Source: Berkson (1944).
public func logit(of probability: Double) throws(DivergenceError) -> Double {
  try Requirement.fraction(probability, "the probability")
  if probability == 0 { return -.infinity }
  if probability == 1 { return .infinity }
  let complement = DoubleDouble(sumOf: 1, -probability)
  guard probability < 0.25 || probability > 0.75 else {
    return ((2 * probability - 1) / complement).logarithmOnePlus.rounded
  }
  return (DoubleDouble(probability).logarithm - DoubleDouble(-probability).logarithmOnePlus).rounded
}

/// Logistic functions to about 95 bits; ±∞ are arguments.
extension DoubleDouble {
  /// 1/(1 + e^−x).
  var sigmoid: DoubleDouble {
    guard high < 0 else { return 1 / (1 + (-self).exponential) }
    let odds = exponential
    return odds / (1 + odds)
  }

  /// log(1 + e^x).
  var softplus: DoubleDouble {
    guard high > 0 else { return exponential.logarithmOnePlus }
    guard high.isFinite else { return self }
    return self + (-self).exponential.logarithmOnePlus
  }
}
