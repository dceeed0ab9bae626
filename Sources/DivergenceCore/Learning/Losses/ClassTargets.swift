/// The targets of a classification: one class a row, with weights of the classes and a target that is left
/// out.
struct ClassTargets {
  /// The class of each row.
  let classes: [Int]
  /// The weight of each class; every weight is 1 if there are none.
  let weights: [Double]?
  /// The target that marks a row to be left out.
  let ignored: Int?
  /// The number of classes.
  let classCount: Int

  /// Refuses weights that are no weights, another number of targets than rows, of columns or weights than
  /// classes, and targets that name no class.
  init(
    _ classes: [Int], of rows: [[Double]], weights: [Double]?, ignoring ignored: Int?
  ) throws(DivergenceError) {
    try Requirement.sameCount(classes.count, rows.count)
    let classCount = rows.first?.count ?? 0
    (self.classes, self.weights, self.ignored, self.classCount) = (classes, weights, ignored, classCount)
    if let weights {
      try Requirement.sameCount(classCount, weights.count)
      try Probabilities.requireWeights(weights)
    }
    _ = try rows.mapRows { row, values throws(DivergenceError) in
      try Requirement.sameCount(classCount, values.count)
      guard classes[row] != ignored, !(0..<classCount).contains(classes[row]) else { return }
      throw DivergenceError.invalidClassIndex(index: classes[row], count: classCount)
    }
  }

  /// The weight of a class.
  func weight(of index: Int) -> DoubleDouble { DoubleDouble(weights?[index] ?? 1) }

  /// The losses of rows whose surprisals −log q are given: (1 − ε) w_y s_y + ε/K Σ w s, and 0 for what is
  /// left out.
  func losses(surprisals: [[DoubleDouble]], labelSmoothing: Double = 0) -> Losses {
    let sharp = DoubleDouble(sumOf: 1, -labelSmoothing)
    let smooth = DoubleDouble(labelSmoothing) / Double(classCount)
    var divisor = CompensatedSum()
    var terms: [DoubleDouble] = []
    for (row, surprisal) in surprisals.enumerated() {
      let target = classes[row]
      guard target != ignored else {
        terms.append(.zero)
        continue
      }
      divisor.add(weight(of: target))
      var sum = CompensatedSum()
      sum.add(weighed(surprisal[target], by: sharp * weight(of: target)))
      if labelSmoothing > 0 {
        for (index, value) in surprisal.enumerated() {
          sum.add(weighed(value, by: smooth * weight(of: index)))
        }
      }
      terms.append(sum.value)
    }
    return Losses(terms, meanDivisor: divisor.value)
  }
}
