/// Functionals of logits.
extension ExactExpression {
  /// The logarithm of a sum of exponentials, log Σ e^x, as a formula.
  ///
  /// - Unit: nats.
  /// - Refuses an empty list.
  /// - Source: Blanchard, Higham and Higham (2021).
  public static func logSumExp(_ values: [ExactRational]) throws(DivergenceError) -> ExactExpression {
    guard let greatest = values.max() else { throw DivergenceError.empty }
    return ExactExpression(greatest) + shiftedSum(values, shift: greatest, temperature: .one).logarithm
  }

  /// The softmax of logits, e^(x/T)/Σ e^(x/T), as one formula an entry.
  ///
  /// - Arguments: logits in nats, and the temperature T, above zero.
  /// - Refuses an empty list and a temperature that is not above zero.
  /// - Source: Blanchard, Higham and Higham (2021).
  public static func softmax(
    of logits: [ExactRational], temperature: ExactRational = .one
  ) throws(DivergenceError) -> [ExactExpression] {
    try requireLogits(logits, temperature)
    return logits.map { 1 / shiftedSum(logits, shift: $0, temperature: temperature) }
  }

  /// The logarithms of the softmax, x/T − log Σ e^(x/T), as one formula an entry.
  ///
  /// - Arguments and refusals are those of ``softmax(of:temperature:)``. Unit: nats.
  /// - Source: Blanchard, Higham and Higham (2021).
  public static func logSoftmax(
    of logits: [ExactRational], temperature: ExactRational = .one
  ) throws(DivergenceError) -> [ExactExpression] {
    try requireLogits(logits, temperature)
    return logits.map { -shiftedSum(logits, shift: $0, temperature: temperature).logarithm }
  }

  /// The divergence of the softmax of some logits relative to that of others, as a formula:
  /// Σ p (x − y)/T + log Σ e^(y/T) − log Σ e^(x/T) with p the softmax of x.
  ///
  /// - Argument order: the logits of P first, those of Q second. Unit: nats.
  /// - Refuses different lengths and what ``softmax(of:temperature:)`` refuses.
  /// - Source: Kullback and Leibler (1951), in terms of logits.
  public static func klDivergence(
    ofLogits logits: [ExactRational], relativeToLogits reference: [ExactRational],
    temperature: ExactRational = .one
  ) throws(DivergenceError) -> ExactExpression {
    guard logits.count == reference.count else {
      throw DivergenceError.unequalLengths(first: logits.count, second: reference.count)
    }
    try requireLogits(logits, temperature)
    guard let first = logits.max(), let second = reference.max() else { throw DivergenceError.empty }
    let weights = shiftedSum(logits, shift: first, temperature: temperature)
    let others = shiftedSum(reference, shift: second, temperature: temperature)
    // With both greatest logits taken out, x − y is the difference of what is left.
    let means = zip(logits, reference).map { x, y in
      ExactExpression((x - first - y + second) / temperature)
        * ExactExpression((x - first) / temperature).exponential
    }
    return .sum(of: [.sum(of: means) / weights, others.logarithm, -weights.logarithm])
  }

  /// The distillation loss T² D(teacher‖student), with both softmaxes at temperature T, as a formula.
  ///
  /// - Argument order: the teacher's logits first, the student's second. Unit: nats, times T².
  /// - Refuses what ``klDivergence(ofLogits:relativeToLogits:temperature:)`` refuses.
  /// - Source: Hinton, Vinyals and Dean (2015), section 2.1.
  public static func distillationLoss(
    ofTeacherLogits teacher: [ExactRational], relativeToStudentLogits student: [ExactRational],
    temperature: ExactRational
  ) throws(DivergenceError) -> ExactExpression {
    ExactExpression(temperature * temperature)
      * (try klDivergence(ofLogits: teacher, relativeToLogits: student, temperature: temperature))
  }

  /// Σ e^((x − shift)/T).
  private static func shiftedSum(
    _ values: [ExactRational], shift: ExactRational, temperature: ExactRational
  ) -> ExactExpression {
    .sum(of: values.map { ExactExpression(($0 - shift) / temperature).exponential })
  }

  private static func requireLogits(
    _ logits: [ExactRational], _ temperature: ExactRational
  ) throws(DivergenceError) {
    guard !logits.isEmpty else { throw DivergenceError.empty }
    guard temperature.isPositive else {
      throw DivergenceError.invalidTemperature(temperature.nearestDouble)
    }
  }
}
