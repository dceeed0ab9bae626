/// The probabilities of one outcome under P and under Q, both above zero, and the terms that the functionals sum.
///
/// Every term is written so that it has one sign and does not cancel: with p − q, which is exact for doubles that are
/// near each other, and with the logarithm of the ratio. Relative errors stay below 2^-78, whatever p and q.
struct OutcomePair {
  let p: ScaledNumber
  let q: ScaledNumber
  /// p − q.
  let difference: ScaledNumber

  init(_ p: ScaledNumber, _ q: ScaledNumber) { self.init(p, q, difference: p - q) }

  /// For q that is known by its difference from p better than by itself.
  init(_ p: ScaledNumber, _ q: ScaledNumber, difference: ScaledNumber) {
    self.p = p
    self.q = q
    self.difference = difference
  }

  /// The pair with P and Q exchanged.
  var reversed: OutcomePair { OutcomePair(q, p, difference: -difference) }

  /// log(p/q), relative error below 2^-97.
  var logarithm: DoubleDouble {
    let excess = difference / q
    return excess.exponent < -2
      ? excess.logarithmOnePlus.doubleDouble : (p / q).logarithm
  }

  /// p log(p/q) − p + q = p (u − log(1 + u)) with u = q/p − 1.
  var kullbackLeibler: ScaledNumber {
    let u = -difference / p
    guard u.exponent < -1 else { return p * logarithm - difference }
    if u.exponent < -110 { return difference * (difference / p).half }
    return p * u.doubleDouble.logarithmicExcess
  }

  /// (p − q) log(p/q).
  var jeffreys: ScaledNumber { difference * logarithm }

  /// ½ (p log(2p/(p + q)) + q log(2q/(p + q))) = ¼ ((p − q) log(p/q) + (p + q) log(1 − s²)), s = (p − q)/(p + q).
  ///
  /// Near each other the two parts are as 2 to −1; far apart log(p/q) is below 1500 and costs 11 of 98 bits.
  var jensenShannon: ScaledNumber {
    let sum = p + q
    let square = (difference / sum).squared
    let logarithm =
      square.exponent < -2
      ? (-square).logarithmOnePlus : ScaledNumber((p * q / sum.squared * DoubleDouble(4)).logarithm)
    return (jeffreys + sum * logarithm).half.half
  }

  /// (p − q)²/q.
  var pearson: ScaledNumber { difference.squared / q }

  /// (p − q)²/(p + q).
  var triangular: ScaledNumber { difference.squared / (p + q) }

  /// ½ |p − q|.
  var totalVariation: ScaledNumber { difference.magnitude.half }

  /// ½ (√p − √q)² = ½ ((p − q)/(√p + √q))².
  var squaredHellinger: ScaledNumber { (difference / (p.squareRoot + q.squareRoot)).squared.half }

  /// (p^α q^(1−α) − α p − (1 − α) q)/(α (α − 1)), for any real α, with its limits at 0 and 1.
  ///
  /// Below α = ½ the roles are exchanged, α ↦ 1 − α. With β = α − 1 and L = log(p/q) the term is
  /// (p L − p + q + p (e^(βL) − 1 − βL)/β)/α: for α ≥ ½ and L near 0 the two parts are at worst as 2 to −1.
  func alpha(_ alpha: DoubleDouble) -> ScaledNumber {
    if alpha.high < 0.5 { return reversed.alpha(1 - alpha) }
    let beta = alpha - 1
    let logarithm = self.logarithm
    let x = beta.multipliedInRange(by: logarithm)
    guard x.high.magnitude > 1 else {
      return (kullbackLeibler + p * (logarithm * x.exponentialExcessQuotient)) / alpha
    }
    return ((p * ScaledNumber(exponentialOf: x) - p) / beta - difference) / alpha
  }
}
