extension Modules {
  /// Scores of all classes together: tables and curves.
  static let reportMetrics: [BuiltinFunction] = [
    BuiltinFunction(
      "classification_report",
      "y_true y_pred * !labels target_names= !sample_weight digits= output_dict= zero_division="
    ) { (interpreter, arguments) throws(Stop) in
      try interpreter.classificationReport(arguments)
    },
    BuiltinFunction(
      "precision_recall_fscore_support",
      "y_true y_pred * beta= !labels pos_label= average= !warn_for !sample_weight zero_division="
    ) { (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "precision_recall_fscore_support")
      let beta = try interpreter.real(arguments[2], default: 1)
      let scores = try interpreter.classScores(coded)
      let rows = scores.map { $0.rates(beta: beta, zero: 0) }
      guard let average = interpreter.word(arguments[4]) else {
        return try interpreter.tuple([
          try interpreter.value(RealArray(rows.map(\.precision))),
          try interpreter.value(RealArray(rows.map(\.recall))),
          try interpreter.value(RealArray(rows.map(\.score))),
          scores.allSatisfy { $0.hits == 0 }
            ? try interpreter.value(RealArray(scores.map(\.support)))
            : .array(try interpreter.array(scores.map { Int($0.support) })),
        ])
      }
      if average == "binary" {
        throw interpreter.refuse(
          "precision_recall_fscore_support(average=)", "the average 'binary' is not supported")
      }
      let mean = try interpreter.average(scores, rows, average, beta: beta)
      return try interpreter.tuple([.float(mean.precision), .float(mean.recall), .float(mean.score), .none])
    },
    BuiltinFunction("zero_one_loss", "y_true y_pred * normalize= !sample_weight") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "zero_one_loss")
      let hits = zip(coded.codes[0], coded.codes[1]).filter { $0 == $1 }.count
      let count = coded.codes[0].count
      if try !interpreter.flag(arguments[2], default: true) { return .float(Double(count - hits)) }
      return .float(1 - Double(hits) / Double(count))
    },
    BuiltinFunction("hamming_loss", "y_true y_pred * !sample_weight") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "hamming_loss")
      let misses = zip(coded.codes[0], coded.codes[1]).filter { $0 != $1 }.count
      return .float(Double(misses) / Double(coded.codes[0].count))
    },
    BuiltinFunction("balanced_accuracy_score", "y_true y_pred * !sample_weight !adjusted") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "balanced_accuracy_score")
      let rates = try interpreter.classScores(coded).filter { $0.support > 0 }.map { $0.hits / $0.support }
      return .float(Interpreter.mean(rates))
    },
    BuiltinFunction("auc", "x y") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.reals(arguments.required(0), "sklearn.metrics.auc")
      let y = try interpreter.reals(arguments.required(1), "sklearn.metrics.auc")
      guard x.shape.count == 1, x.shape == y.shape, x.values.count > 1 else {
        throw interpreter.refuse(
          "sklearn.metrics.auc", "other than two rows of one length from two on are not supported")
      }
      let rises = zip(x.values, x.values.dropFirst()).allSatisfy { $0 <= $1 }
      let falls = zip(x.values, x.values.dropFirst()).allSatisfy { $0 >= $1 }
      guard rises || falls else {
        throw interpreter.fail(
          .valueError,
          "x is neither increasing nor decreasing : \(try interpreter.str(arguments.required(0)).string).")
      }
      let terms = x.values.indices.dropFirst().map { index in
        (x.values[index] - x.values[index - 1]) * (y.values[index] + y.values[index - 1]) / 2
      }
      let area = Interpreter.pairwiseSum(terms, 0, terms.count, 1)
      return .float(rises ? area : -area)
    },
    BuiltinFunction("roc_curve", "y_true y_score * pos_label= !sample_weight drop_intermediate=") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.operatingCurve(arguments)
    },
  ]
}

/// Precision, recall and their harmonic mean.
struct ClassRates {
  var precision: Double
  var recall: Double
  var score: Double
}

extension ClassScore {
  /// The rates of a class; `zero` stands where nothing can be divided by.
  func rates(beta: Double, zero: Double) -> ClassRates {
    let square = beta * beta
    let both = square * support + predicted
    return ClassRates(
      precision: predicted == 0 ? zero : hits / predicted, recall: support == 0 ? zero : hits / support,
      score: both == 0 ? zero : (1 + square) * hits / both)
  }
}

extension Interpreter {
  /// The average of the rates of classes; `micro` counts all classes as one.
  func average(_ scores: [ClassScore], _ rows: [ClassRates], _ kind: String, beta: Double) throws(Stop)
    -> ClassRates
  {
    func mean(_ part: (ClassRates) -> Double) -> Double { Interpreter.mean(rows.map(part)) }
    func weighted(_ part: (ClassRates) -> Double) -> Double {
      let products = zip(rows, scores).map { part($0) * $1.support }
      let weights = scores.map(\.support)
      return Interpreter.pairwiseSum(products, 0, products.count, 1)
        / Interpreter.pairwiseSum(weights, 0, weights.count, 1)
    }
    switch kind {
    case "macro":
      return ClassRates(
        precision: mean { $0.precision }, recall: mean { $0.recall }, score: mean { $0.score })
    case "weighted":
      return ClassRates(
        precision: weighted { $0.precision }, recall: weighted { $0.recall }, score: weighted { $0.score })
    case "micro":
      return ClassScore(
        hits: scores.reduce(0) { $0 + $1.hits }, predicted: scores.reduce(0) { $0 + $1.predicted },
        support: scores.reduce(0) { $0 + $1.support }
      ).rates(beta: beta, zero: 0)
    default: throw refuse("average=\(kind)", "this average is not supported")
    }
  }

  /// `classification_report`: a text, or a dictionary of dictionaries.
  func classificationReport(_ arguments: Arguments) throws(Stop) -> Value {
    let name = "classification_report"
    let coded = try labelPair(arguments, name)
    let scores = try classScores(coded)
    if given(arguments[5]) != nil, word(arguments[5]) != "warn" {
      guard [0, 1].contains(try makeFloat(arguments[5] ?? .none)) else {
        throw refuse("\(name)(zero_division=)", "other values than 0 and 1 are not supported")
      }
    }
    let zero = word(arguments[5]) == nil ? try real(arguments[5], default: 0) : 0
    let rows = scores.map { $0.rates(beta: 1, zero: zero) }
    var names: [String] = []
    if let given = given(arguments[2]) {
      for part in try collect(given) { names.append(try str(part).string) }
      guard names.count == rows.count else {
        throw fail(
          .valueError,
          "Number of classes, \(rows.count), does not match size of target_names, \(names.count). Try specifying the labels parameter"
        )
      }
    } else {
      for label in coded.labels { names.append(try str(label).string) }
    }
    let total = scores.reduce(0) { $0 + $1.support }
    let headers = ["precision", "recall", "f1-score", "support"]
    var averages: [(String, ClassRates)] = []
    for kind in ["micro", "macro", "weighted"] {
      averages.append((kind, try average(scores, rows, kind, beta: 1)))
    }
    if try flag(arguments[4]) {
      func entry(_ rates: ClassRates, _ support: Double) throws(Stop) -> Value {
        let values = [rates.precision, rates.recall, rates.score, support]
        return .dict(try dictionary(of: zip(headers, values).map { (name: $0, value: .float($1)) }))
      }
      var entries: [(name: String, value: Value)] = []
      for (index, name) in names.enumerated() {
        entries.append((name, try entry(rows[index], scores[index].support)))
      }
      entries.append(("accuracy", .float(averages[0].1.precision)))
      for (kind, rates) in averages.dropFirst() { entries.append((kind + " avg", try entry(rates, total))) }
      return .dict(try dictionary(of: entries))
    }
    let digits = try whole(arguments[3], default: 2)
    guard (0...100).contains(digits) else {
      throw refuse("\(name)(digits=)", "other numbers of digits than 0 to 100 are not supported")
    }
    let width = max(names.map { $0.unicodeScalars.count }.max() ?? 0, "weighted avg".count, digits)
    _ = try count(of: [names.count + 8, width + 40])
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(width - text.unicodeScalars.count, 0)) + text
    }
    // Without a single hit scikit-learn's counts are floats.
    let isMissed = scores.allSatisfy { $0.hits == 0 }
    func counted(_ count: Double) -> String { isMissed ? FloatText.repr(count) : String(Int(count)) }
    func row(_ name: String, _ rates: ClassRates, _ support: Double) -> String {
      let numbers = [rates.precision, rates.recall, rates.score]
      let cells = numbers.map { " " + padded(FloatText.fixed($0, decimals: digits), 9) }
      return padded(name, width) + " " + cells.joined() + " " + padded(counted(support), 9) + "\n"
    }
    var text = padded("", width) + " " + headers.map { " " + padded($0, 9) }.joined() + "\n\n"
    for (index, name) in names.enumerated() { text += row(name, rows[index], scores[index].support) }
    let accuracy = FloatText.fixed(averages[0].1.score, decimals: digits)
    text += "\n" + padded("accuracy", width) + " "
    text += " " + padded("", 9) + " " + padded("", 9) + " " + padded(accuracy, 9)
    text += " " + padded(counted(total), 9) + "\n"
    for (kind, rates) in averages.dropFirst() { text += row(kind + " avg", rates, total) }
    return try string(text)
  }

  /// `roc_curve`: false and true positive rates at the distinct scores; places on a straight line are left out.
  func operatingCurve(_ arguments: Arguments) throws(Stop) -> Value {
    let name = "roc_curve"
    let coded = try labelCodes([arguments.required(0)], name)
    let scores = try reals(arguments.required(1), name)
    guard coded.labels.count == 2, scores.shape.count == 1, scores.values.count == coded.codes[0].count,
      scores.values.allSatisfy(\.isFinite)
    else {
      throw refuse("sklearn.metrics.roc_curve", "other than two classes and finite scores are not supported")
    }
    var positive = 1
    if let given = given(arguments[2]) {
      var found: Int?
      for (index, label) in coded.labels.enumerated() where try equals(label, given) { found = index }
      guard let found else {
        throw refuse("roc_curve(pos_label=)", "a label that does not occur is not supported")
      }
      positive = found
    } else if coded.labels[1].smallInteger != 1 {
      throw refuse("roc_curve", "labels other than 0 and 1, or -1 and 1, need pos_label")
    }
    try charge(elements: 40 * scores.values.count)
    let order = scores.values.indices.sorted { scores.values[$0] > scores.values[$1] }
    var points: [(Double, Double, Double)] = []
    var (x, y) = (0.0, 0.0)
    for (place, index) in order.enumerated() {
      if coded.codes[0][index] == positive { y += 1 } else { x += 1 }
      if place + 1 == order.count || scores.values[order[place + 1]] != scores.values[index] {
        points.append((x, y, scores.values[index]))
      }
    }
    if try flag(arguments[3], default: true), points.count > 2 {
      let all = points
      points = all.indices.filter { index in
        guard index > 0, index < all.count - 1 else { return true }
        return all[index + 1].0 - 2 * all[index].0 + all[index - 1].0 != 0
          || all[index + 1].1 - 2 * all[index].1 + all[index - 1].1 != 0
      }.map { all[$0] }
    }
    points.insert((0, 0, .infinity), at: 0)
    return try tuple([
      try value(RealArray(points.map { $0.0 / x })), try value(RealArray(points.map { $0.1 / y })),
      try value(RealArray(points.map(\.2))),
    ])
  }
}
