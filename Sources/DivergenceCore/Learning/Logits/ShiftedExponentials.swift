/// The exponentials of values with the greatest one taken out: the common part of softmax and its relatives,
/// in double-double.
struct ShiftedExponentials {
  /// The greatest value.
  let maximum: Double
  /// (x − maximum)/divisor of each value; −∞ stays −∞. Empty if the maximum is infinite.
  let differences: [DoubleDouble]
  /// e^((x − maximum)/divisor) of each value, relative error below 2^-94. Empty if the maximum is infinite.
  let exponentials: [DoubleDouble]
  /// The sum of all exponentials but the first greatest one, which is 1.
  let sumOfOthers: DoubleDouble

  /// Shifts, then divides by `divisor`, which is above zero. Refuses an empty list and NaN.
  init(_ values: [Double], dividedBy divisor: Double = 1) throws(DivergenceError) {
    guard let position = try greatest(values) else { throw DivergenceError.empty }
    let maximum = values[position]
    self.maximum = maximum
    guard maximum.isFinite else {
      (differences, exponentials, sumOfOthers) = ([], [], .zero)
      return
    }
    differences = values.map { DoubleDouble(differenceOf: $0, and: maximum, dividedBy: divisor) }
    exponentials = differences.map(\.exponential)
    var sum = CompensatedSum()
    for (index, value) in exponentials.enumerated() where index != position { sum.add(value) }
    sumOfOthers = sum.value
  }

  /// The sum of all exponentials, at least 1.
  var sum: DoubleDouble { 1 + sumOfOthers }

  /// log Σ e^((x − maximum)/divisor), between 0 and log n.
  var logarithmOfSum: DoubleDouble { sumOfOthers.logarithmOnePlus }

  /// −log softmax of each value: none below 0, `+∞` for −∞. Both parts have one sign.
  var surprisals: [DoubleDouble] {
    let logarithm = logarithmOfSum
    return differences.map { $0.high == -.infinity ? DoubleDouble(.infinity) : logarithm - $0 }
  }
}

extension DoubleDouble {
  /// (left − right)/divisor for finite `right` and a divisor above zero: the difference is exact, the
  /// quotient good to 2^-104. Beyond the range ±∞; a `left` of −∞ gives −∞.
  init(differenceOf left: Double, and right: Double, dividedBy divisor: Double) {
    var difference = DoubleDouble(sumOf: left, -right)
    var divisor = divisor
    if !difference.high.isFinite, left.isFinite {
      // A quarter of both, which loses nothing that counts beside numbers above 2^1022.
      difference = DoubleDouble(sumOf: left / 4, -right / 4)
      divisor /= 4
    }
    guard difference.high.isFinite else {
      self.init(difference.high.isNaN ? left : difference.high)
      return
    }
    guard divisor != 1, difference.high != 0 else {
      self = difference
      return
    }
    let quotient = difference / divisor
    self = quotient.high.isFinite ? quotient : DoubleDouble(difference.high > 0 ? .infinity : -.infinity)
  }
}
