/// The precision that a formula is evaluated with, and the constants at that precision.
struct WorkingPrecision: Sendable {
  /// The bits that mantissas keep, a multiple of 64.
  let bits: Int
  /// The logarithms of small primes, with a limb or more to spare.
  let logarithms: PrimeLogarithms

  /// At least `bits`, rounded up to whole limbs.
  init(atLeast bits: Int) {
    let limbs = max(1, (bits + 63) / 64)
    self.bits = limbs * 64
    logarithms =
      limbs < PrimeLogarithms.standard.limbs
      ? PrimeLogarithms.standard : PrimeLogarithms(limbs: limbs + 1, count: 4)
  }

  /// How many limbs a mantissa has.
  var limbs: Int { bits / 64 }
}
