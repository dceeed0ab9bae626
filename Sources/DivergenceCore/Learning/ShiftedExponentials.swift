/// The exponentials of values with the greatest one taken out: the common part of softmax and its relatives.
struct ShiftedExponentials {
  /// The greatest value.
  let maximum: Double
  /// (x − maximum)/divisor of each value, as a double-double; −∞ stays −∞. Empty if the maximum is infinite.
  let differences: [DoubleDouble]
  /// e^((x − maximum)/divisor) of each value. Empty if the maximum is infinite.
  let exponentials: [Double]
  /// The sum of all exponentials but the first greatest one, which is 1.
  let sumOfOthers: Double

  /// Shifts, then divides by `divisor`, which is above zero. Refuses an empty list and NaN.
  init(_ values: [Double], dividedBy divisor: Double = 1) throws(DivergenceError) {
    guard let first = values.first else { throw DivergenceError.empty }
    var maximum = first
    var position = 0
    for (index, value) in values.enumerated() {
      if value.isNaN { throw DivergenceError.notANumber(index: index) }
      if value > maximum { (maximum, position) = (value, index) }
    }
    self.maximum = maximum
    guard maximum.isFinite else {
      (differences, exponentials, sumOfOthers) = ([], [], 0)
      return
    }
    differences = values.map { value in
      let difference = DoubleDouble(sumOf: value, -maximum)
      guard difference.high.isFinite else { return DoubleDouble(-.infinity) }
      guard divisor != 1, difference.high != 0 else { return difference }
      let quotient = DoubleDouble(quotientOf: difference, DoubleDouble(divisor))
      return quotient.high.isFinite ? quotient : DoubleDouble(-.infinity)
    }
    // e^(h + l) = e^h (1 + l + …) with |l| below half an ulp of h, at most 2^-44 where e^h is not 0.
    exponentials = differences.map { difference in
      let leading = ElementaryFunctions.exponential(difference.high)
      return leading + leading * difference.low
    }
    var sum = CompensatedSum()
    for (index, value) in exponentials.enumerated() where index != position { sum.add(value) }
    sumOfOthers = sum.rounded
  }

  /// log Σ e^((x − maximum)/divisor), between 0 and log n.
  var logarithmOfSum: Double { ElementaryFunctions.logarithm(onePlus: sumOfOthers) }
}
