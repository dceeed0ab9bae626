#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Scores of classifications.
  static let classificationMetrics: [BuiltinFunction] = [
    BuiltinFunction("accuracy_score", "y_true y_pred * normalize= sample_weight=") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "accuracy_score")
      let hits = zip(coded.codes[0], coded.codes[1]).map { $0 == $1 ? 1.0 : 0 }
      if let given = interpreter.given(arguments[3]) {
        let weights = try interpreter.reals(given, "accuracy_score").values
        let total = zip(hits, weights).map { $0 * $1 }.reduce(0, +)
        return .float(
          try interpreter.flag(arguments[2], default: true) ? total / weights.reduce(0, +) : total)
      }
      let count = hits.reduce(0, +)
      if try !interpreter.flag(arguments[2], default: true) { return .float(count) }
      return .float(count / Double(hits.count))
    },
    BuiltinFunction("confusion_matrix", "y_true y_pred * !labels !sample_weight normalize=") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "confusion_matrix")
      let table = try interpreter.contingency(coded)
      let size = table.rows
      guard let mode = interpreter.word(arguments[2]) else {
        return .array(try interpreter.array(table.values.map { Int($0) }, shape: [size, size]))
      }
      let rows = (0..<size).map { table.row($0).reduce(0, +) }
      let columns = (0..<size).map { table.column($0).reduce(0, +) }
      let all = rows.reduce(0, +)
      let values = table.values.enumerated().map { index, value -> Double in
        let divisor = mode == "true" ? rows[index / size] : mode == "pred" ? columns[index % size] : all
        return divisor == 0 ? 0 : value / divisor
      }
      return try interpreter.value(RealArray(values, shape: [size, size]))
    },
    score("precision_score") { p, r, _ in p }, score("recall_score") { p, r, _ in r },
    score("f1_score") { _, _, f in f },
    BuiltinFunction("log_loss", "y_true y_pred * normalize= sample_weight= labels=") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.logLoss(arguments)
    },
    BuiltinFunction("brier_score_loss", "y_true y_proba * !sample_weight !pos_label !labels !scale_by_half") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelCodes([arguments.required(0)], "brier_score_loss")
      let p = try interpreter.reals(arguments.required(1), "brier_score_loss").values
      guard coded.labels.count == 2, p.count == coded.codes[0].count else {
        throw interpreter.refuse("brier_score_loss", "other than two classes are not supported")
      }
      // Both classes' squares are added and halved, as scikit-learn does.
      let squares = zip(coded.codes[0], p).map { code, p -> Double in
        let (one, two) = (Double(1 - code) - (1 - p), Double(code) - p)
        return one * one + two * two
      }
      return .float(Interpreter.mean(squares) * 0.5)
    },
    BuiltinFunction("matthews_corrcoef", "y_true y_pred * !sample_weight") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "matthews_corrcoef")
      let table = try interpreter.contingency(coded)
      let rows = (0..<table.rows).map { table.row($0).reduce(0, +) }
      let columns = (0..<table.rows).map { table.column($0).reduce(0, +) }
      let hits = (0..<table.rows).reduce(0.0) { $0 + table[$1, $1] }
      let total = rows.reduce(0, +)
      let together = zip(rows, columns).reduce(0.0) { $0 + $1.0 * $1.1 }
      let one = total * total - columns.reduce(0) { $0 + $1 * $1 }
      let two = total * total - rows.reduce(0) { $0 + $1 * $1 }
      if one * two == 0 { return .float(0) }
      return .float((hits * total - together) / (one * two).squareRoot())
    },
    BuiltinFunction("cohen_kappa_score", "y1 y2 * !labels !weights !sample_weight") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "cohen_kappa_score")
      let table = try interpreter.contingency(coded)
      let rows = (0..<table.rows).map { table.row($0).reduce(0, +) }
      let columns = (0..<table.rows).map { table.column($0).reduce(0, +) }
      let total = columns.reduce(0, +)
      var top = 0.0
      var expected = [Double](repeating: 0, count: table.rows * table.rows)
      for row in 0..<table.rows {
        for column in 0..<table.rows where row != column {
          top += table[row, column]
          expected[row * table.rows + column] = columns[row] * rows[column] / total
        }
      }
      return .float(1 - top / Interpreter.pairwiseSum(expected, 0, expected.count, 1))
    },
    BuiltinFunction("roc_auc_score", "y_true y_score * !average !sample_weight !max_fpr !multi_class !labels")
    {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelCodes([arguments.required(0)], "roc_auc_score")
      let scores = try interpreter.reals(arguments.required(1), "roc_auc_score")
      guard coded.labels.count == 2, scores.shape.count == 1, scores.values.count == coded.codes[0].count
      else {
        throw interpreter.refuse("roc_auc_score", "other than two classes are not supported")
      }
      // The area by trapezoids over the distinct scores, from the highest on.
      let order = scores.values.indices.sorted { scores.values[$0] > scores.values[$1] }
      var points: [(Double, Double)] = [(0, 0)]
      var (x, y) = (0.0, 0.0)
      for (place, index) in order.enumerated() {
        if coded.codes[0][index] == 1 { y += 1 } else { x += 1 }
        if place + 1 == order.count || scores.values[order[place + 1]] != scores.values[index] {
          points.append((x, y))
        }
      }
      let scaled = points.map { ($0.0 / x, $0.1 / y) }
      let terms = zip(scaled.dropFirst(), scaled).map { ($0.0 - $1.0) * ($0.1 + $1.1) / 2 }
      return .float(Interpreter.pairwiseSum(terms, 0, terms.count, 1))
    },
  ]

  private static func score(_ name: String, _ choose: @escaping @Sendable (Double, Double, Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "y_true y_pred * !labels pos_label= average= !sample_weight zero_division=") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, name)
      let scores = try interpreter.classScores(coded)
      let zero = try interpreter.word(arguments[4]) == nil ? interpreter.real(arguments[4], default: 0) : 0
      let values = scores.map { one -> Double in
        let p = one.predicted == 0 ? zero : one.hits / one.predicted
        let r = one.support == 0 ? zero : one.hits / one.support
        let both = one.predicted + one.support
        return choose(p, r, both == 0 ? zero : 2 * one.hits / both)
      }
      let average: String
      if let given = arguments[3] {
        if given.isIdentical(to: .none) { return try interpreter.value(RealArray(values)) }
        average = interpreter.word(given) ?? ""
      } else {
        average = "binary"
      }
      switch average {
      case "binary":
        if coded.labels.count > 2 {
          throw interpreter.fail(
            .valueError,
            "Target is multiclass but average='binary'. Please choose another average setting, one of [None, 'micro', 'macro', 'weighted']."
          )
        }
        let positive = arguments[2] ?? .int(1)
        for (index, label) in coded.labels.enumerated() where try interpreter.equals(label, positive) {
          return .float(values[index])
        }
        let list = try interpreter.repr(try interpreter.list(coded.labels)).string
        throw interpreter.fail(
          .valueError,
          "pos_label=\(try interpreter.repr(positive).string) is not a valid label. It should be one of \(list)"
        )
      case "macro": return .float(Interpreter.mean(values))
      case "weighted":
        let weights = scores.map(\.support)
        let products = zip(values, weights).map { $0 * $1 }
        return .float(products.reduce(0, +) / weights.reduce(0, +))
      case "micro":
        let hits = scores.reduce(0) { $0 + $1.hits }
        let predicted = scores.reduce(0) { $0 + $1.predicted }
        let support = scores.reduce(0) { $0 + $1.support }
        return .float(choose(hits / predicted, hits / support, 2 * hits / (predicted + support)))
      default: throw interpreter.refuse("\(name)(average=)", "this average is not supported")
      }
    }
  }
}

/// How often a class was right, predicted, and there.
struct ClassScore {
  let hits: Double
  let predicted: Double
  let support: Double
}

extension Interpreter {
  /// The counts of every class.
  func classScores(_ coded: LabelCodes) throws(Stop) -> [ClassScore] {
    let size = coded.labels.count
    var (hits, predicted, support) = (
      Array(repeating: 0.0, count: size), Array(repeating: 0.0, count: size),
      Array(repeating: 0.0, count: size)
    )
    for (truth, guess) in zip(coded.codes[0], coded.codes[1]) {
      support[truth] += 1
      predicted[guess] += 1
      if truth == guess { hits[truth] += 1 }
    }
    return (0..<size).map { ClassScore(hits: hits[$0], predicted: predicted[$0], support: support[$0]) }
  }

  /// `log_loss`: the mean of −log of the probability of the true class, clipped by the smallest step of doubles.
  func logLoss(_ arguments: Arguments) throws(Stop) -> Value {
    let coded = try labelCodes([arguments.required(0)], "log_loss")
    let p = try reals(arguments.required(1), "log_loss")
    var classes = coded.labels
    var codes = coded.codes[0]
    if let given = given(arguments[4]) {
      let both = try labelCodes([given, arguments.required(0)], "log_loss")
      classes = both.labels
      codes = both.codes[1]
    }
    guard classes.count > 1 else {
      throw fail(
        .valueError,
        "y_true contains only one label (\(try str(classes.first ?? .none).string)). Please provide the list of all expected class labels explicitly through the labels argument."
      )
    }
    let columns = p.shape.count == 2 ? p.shape[1] : 1
    guard (p.shape.first ?? 0) == codes.count else {
      throw fail(
        .valueError,
        "Found input variables with inconsistent numbers of samples: [\(codes.count), \(p.shape.first ?? 0)]")
    }
    guard columns == 1 ? classes.count == 2 : columns == classes.count else {
      throw refuse(
        "log_loss", "probabilities of another number of classes than there are labels are not supported")
    }
    for value in p.values where !(value >= 0 && value <= 1) {
      throw refuse("log_loss", "values that are no probabilities are not supported")
    }
    let step = Double.ulpOfOne
    var terms: [Double] = []
    for (row, code) in codes.enumerated() {
      var probabilities: [Double]
      if columns == 1 {
        probabilities = [1 - p.values[row], p.values[row]]
      } else {
        probabilities = Array(p.values[row * columns..<(row + 1) * columns])
        let sum = Interpreter.pairwiseSum(probabilities, 0, columns, 1)
        if (sum - 1).magnitude > 1.4901161193847656e-08 {
          throw refuse("log_loss", "probabilities that do not sum to one are not supported")
        }
      }
      probabilities = probabilities.map { min(max($0, step), 1 - step) }
      terms.append(-log(probabilities[code]))
    }
    if let given = given(arguments[3]) {
      let weights = try reals(given, "log_loss").values
      guard weights.count == terms.count else {
        throw fail(.valueError, "sample_weight.shape == (\(weights.count),), expected (\(terms.count),)!")
      }
      let total = zip(terms, weights).reduce(0.0) { $0 + $1.0 * $1.1 }
      return .float(try flag(arguments[2], default: true) ? total / weights.reduce(0, +) : total)
    }
    if try !flag(arguments[2], default: true) {
      return .float(Interpreter.pairwiseSum(terms, 0, terms.count, 1))
    }
    return .float(Interpreter.mean(terms))
  }
}
