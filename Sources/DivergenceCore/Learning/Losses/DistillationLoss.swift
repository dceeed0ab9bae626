/// The distillation loss of each row: T² D(teacher‖student), with both softmaxes at temperature T.
///
/// The factor T² keeps the gradients as large as those of the hard labels, because they fall with 1/T².
///
/// - Argument order: the teacher's logits first, the student's second: the divergence of the teacher relative
///   to the student.
/// - Unit: nats, times T². The cross-entropy of the paper is this plus T² times the teacher's entropy, a
///   constant for the student.
/// - Conventions: a logit of −∞ excludes its class; a class that the teacher has and the student excludes
///   costs +∞. One value a row: ``Reduction/mean`` and ``Reduction/batchMean`` are the same here, the mean
///   over rows.
/// - Error bound: relative error below 2^-51 under the condition of
///   ``klDivergence(ofLogits:relativeToLogits:temperature:)``, also where the student has learnt almost
///   everything.
/// - Refuses no rows, different numbers of rows, rows of different lengths, rows that have no softmax, and a
///   temperature that is not finite and above zero.
/// - Source: Hinton, Vinyals and Dean, Distilling the knowledge in a neural network (2015), sections 2 and
///   2.1.
public func distillationLoss(
  ofTeacherLogits teacher: [[Double]], relativeToStudentLogits student: [[Double]], temperature: Double
) throws(DivergenceError) -> Losses {
  Losses(try distillationTerms(teacher, student, temperature))
}

/// The distillation loss of each row combined with the cross-entropy of its class:
/// α (−log q_y) + (1 − α) T² D(teacher‖student), with q the student's softmax at temperature 1.
///
/// - Argument order: the teacher's logits, the student's logits, then the classes y. `hardWeight` is α, the
///   share of the hard labels; the paper finds a small one best. (Some texts call the share of the soft
///   targets α.)
/// - Unit, conventions and refusals are those of
///   ``distillationLoss(ofTeacherLogits:relativeToStudentLogits:temperature:)``; no part is taken of a loss
///   whose share is 0.
/// - Error bound: that of the distillation loss; both parts have one sign.
/// - Source: Hinton, Vinyals and Dean (2015), section 2.
public func distillationLoss(
  ofTeacherLogits teacher: [[Double]], relativeToStudentLogits student: [[Double]], targets: [Int],
  temperature: Double, hardWeight: Double
) throws(DivergenceError) -> Losses {
  try Requirement.fraction(hardWeight, "the weight of the hard labels")
  let classes = try ClassTargets(targets, of: student, weights: nil, ignoring: nil)
  let soft = try distillationTerms(teacher, student, temperature)
  let softWeight = DoubleDouble(sumOf: 1, -hardWeight)
  let terms = try student.mapRows { row, logits throws(DivergenceError) in
    let surprisal = try shiftedLogits(logits, temperature: 1).surprisals[classes.classes[row]]
    return weighed(surprisal, by: DoubleDouble(hardWeight)) + weighed(soft[row], by: softWeight)
  }
  return Losses(terms)
}

/// T² D(teacher‖student) of each row.
private func distillationTerms(
  _ teacher: [[Double]], _ student: [[Double]], _ temperature: Double
) throws(DivergenceError) -> [DoubleDouble] {
  try Requirement.sameCount(teacher.count, student.count)
  let square = DoubleDouble(productOf: temperature, temperature)
  return try teacher.mapRows { row, logits throws(DivergenceError) in
    try SoftmaxPair(logits, relativeTo: student[row], temperature: temperature).divergence * square
  }
}
