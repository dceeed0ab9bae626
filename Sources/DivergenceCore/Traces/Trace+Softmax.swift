extension Trace {
  /// The trace of ``softmax(of:temperature:)``: the logit, its difference from the greatest over the temperature, the
  /// exponential, and the quotient by the sum, which is the functional's value to the last bit.
  ///
  /// The total is the sum of the exponentials, the denominator. No unit.
  ///
  /// - Conventions: a logit of −∞ has the exponential 0.
  /// - Refuses what the functional refuses.
  public init(softmaxOf logits: [Double], temperature: Double = 1) throws(DivergenceError) {
    let quotients = try softmax(of: logits, temperature: temperature)
    let greatest = logits.max() ?? 0
    let scaled = temperature == 1 ? "x − max" : "(x − max)/T"
    var table = TraceTable(
      in: .nats,
      [
        .given("x"), .number(scaled), .contribution("e^(\(scaled))", isInformation: false),
        .result("e^(\(scaled))/Σ"),
      ])
    for (index, logit) in logits.enumerated() {
      let shift = Self.shift(logit, below: greatest, temperature)
      table.add(
        .outcome(index), [DoubleDouble(logit), shift, shift.exponential, DoubleDouble(quotients[index])])
    }
    self = table.trace(
      "softmax", "softmax(x) = e^(\(scaled))/Σ e^(\(scaled))", total: table.sum.rounded)
  }

  /// The trace of ``logSumExp(_:)``: the value, its difference from the greatest, the exponential; then the logarithm of
  /// the sum plus the greatest.
  ///
  /// - Unit: nats, as the exponents are.
  /// - Conventions: −∞ contributes 0. Where the greatest value is infinite there is nothing to add and no row.
  /// - Refuses what the functional refuses.
  public init(logSumExpOf values: [Double]) throws(DivergenceError) {
    let total = Information<Nats>(try logSumExp(values))
    let (name, formula) = ("log-sum-exp", "log Σ e^x = max + log Σ e^(x − max)")
    var table = TraceTable(
      in: .nats,
      [.given("x"), .number("x − max"), .contribution("e^(x − max)", isInformation: false)])
    guard let greatest = values.max(), greatest.isFinite else {
      self = table.trace(name, formula, total: total)
      return
    }
    for (index, value) in values.enumerated() {
      let shift = Self.shift(value, below: greatest, 1)
      table.add(.outcome(index), [DoubleDouble(value), shift, shift.exponential])
    }
    self = table.trace(
      name, formula,
      steps: [
        table.number("Σ e^(x − max)", table.sum), table.information("log Σ", table.sum.logarithm),
        table.information("max", DoubleDouble(greatest)),
      ],
      total: total)
  }

  /// (x − greatest)/T to twice the precision; −∞ where the difference or the quotient leaves the range.
  private static func shift(_ x: Double, below greatest: Double, _ temperature: Double) -> DoubleDouble {
    let difference = DoubleDouble(sumOf: x, -greatest)
    guard difference.high.isFinite else { return DoubleDouble(-.infinity) }
    guard temperature != 1, difference.high != 0 else { return difference }
    let quotient = difference / temperature
    return quotient.high.isFinite ? quotient : DoubleDouble(-.infinity)
  }
}
