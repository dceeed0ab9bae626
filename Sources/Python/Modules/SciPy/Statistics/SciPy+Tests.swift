#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Correlations and tests of hypotheses in `scipy.stats`.
  static let scipyTests: [BuiltinFunction] = [
    correlation("pearsonr", "PearsonRResult"), correlation("spearmanr", "SignificanceResult"),
    BuiltinFunction("ttest_ind", "a b * axis= equal_var= alternative= !nan_policy !trim !method !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let a = try interpreter.sample(arguments.required(0), "ttest_ind")
      let b = try interpreter.sample(arguments.required(1), "ttest_ind")
      let isEqual = try interpreter.flag(arguments[3], default: true)
      let (n, m) = (Double(a.count), Double(b.count))
      let (v, w) = (
        Interpreter.centralMoment(a, 2) * (n / (n - 1)), Interpreter.centralMoment(b, 2) * (m / (m - 1))
      )
      let freedom: Double
      let error: Double
      if isEqual {
        freedom = n + m - 2
        error = (((n - 1) * v + (m - 1) * w) / freedom * (1 / n + 1 / m)).squareRoot()
      } else {
        let (x, y) = (v / n, w / m)
        freedom = (x + y) * (x + y) / (x * x / (n - 1) + y * y / (m - 1))
        error = (x + y).squareRoot()
      }
      return try interpreter.studentResult(
        (Interpreter.mean(a) - Interpreter.mean(b)) / error, freedom, arguments[4])
    },
    BuiltinFunction("ttest_rel", "a b !axis !nan_policy alternative= * !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let a = try interpreter.sample(arguments.required(0), "ttest_rel")
      let b = try interpreter.sample(arguments.required(1), "ttest_rel")
      guard a.count == b.count else { throw interpreter.fail(.valueError, "unequal length arrays") }
      let differences = zip(a, b).map { $0 - $1 }
      let n = Double(a.count)
      let variance = Interpreter.centralMoment(differences, 2) * (n / (n - 1))
      return try interpreter.studentResult(
        Interpreter.mean(differences) / (variance / n).squareRoot(), n - 1, arguments[2],
        isWhole: true)
    },
    BuiltinFunction("ttest_1samp", "a popmean !axis !nan_policy alternative= * !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let a = try interpreter.sample(arguments.required(0), "ttest_1samp")
      let n = Double(a.count)
      let variance = Interpreter.centralMoment(a, 2) * (n / (n - 1))
      let difference = Interpreter.mean(a) - (try interpreter.makeFloat(arguments.required(1)))
      return try interpreter.studentResult(
        difference / (variance / n).squareRoot(), n - 1, arguments[2],
        isWhole: true)
    },
    BuiltinFunction("chisquare", "f_obs f_exp= ddof= !axis * !sum_check") {
      (interpreter, arguments) throws(Stop) in
      let observed = try interpreter.sample(arguments.required(0), "chisquare")
      var expected = observed.map { _ in Interpreter.mean(observed) }
      if let given = interpreter.given(arguments[1]) {
        expected = try interpreter.sample(given, "chisquare")
        guard expected.count == observed.count else {
          throw interpreter.fail(
            .valueError,
            "operands could not be broadcast together with shapes (\(observed.count),) (\(expected.count),) ")
        }
        let (one, two) = (observed.reduce(0, +), expected.reduce(0, +))
        if (one - two).magnitude / min(one, two) > 1.4901161193847656e-08 {
          throw interpreter.refuse(
            "chisquare", "sums of observed and expected frequencies that differ are not supported")
        }
      }
      let terms = zip(observed, expected).map { ($0 - $1) * ($0 - $1) / $1 }
      let statistic = Interpreter.pairwiseSum(terms, 0, terms.count, 1)
      let freedom = Double(observed.count - 1) - (try interpreter.real(arguments[2], default: 0))
      return try interpreter.record(
        "Power_divergenceResult",
        [
          ("statistic", .npFloat(statistic)),
          ("pvalue", .npFloat(SpecialMath.incompleteGamma(freedom / 2, statistic / 2).upper)),
        ])
    },
    BuiltinFunction("chi2_contingency", "observed correction= !lambda_ * !method") {
      (interpreter, arguments) throws(Stop) in
      let table = try interpreter.reals(arguments.required(0), "scipy.stats.chi2_contingency")
      guard table.shape.count == 2, !table.values.isEmpty else {
        throw interpreter.refuse("chi2_contingency", "tables of other than two axes are not supported")
      }
      let matrix = DenseMatrix(table.shape[0], table.shape[1], table.values)
      let rows = (0..<matrix.rows).map { matrix.row($0).reduce(0, +) }
      let columns = (0..<matrix.columns).map { matrix.column($0).reduce(0, +) }
      let total = rows.reduce(0, +)
      var expected = DenseMatrix(matrix.rows, matrix.columns)
      for row in rows.indices {
        for column in columns.indices { expected[row, column] = rows[row] * columns[column] / total }
      }
      if let place = expected.values.firstIndex(of: 0) {
        throw interpreter.fail(
          .valueError,
          "The internally computed table of expected frequencies has a zero element at (\(place / matrix.columns), \(place % matrix.columns))."
        )
      }
      let freedom = Double((matrix.rows - 1) * (matrix.columns - 1))
      let corrects = try interpreter.flag(arguments[1], default: true) && freedom == 1
      let terms = zip(matrix.values, expected.values).map { observed, expected -> Double in
        var difference = expected - observed
        if corrects { difference -= (difference < 0 ? -1 : 1) * min(0.5, difference.magnitude) }
        return difference * difference / expected
      }
      let statistic = freedom == 0 ? 0 : Interpreter.pairwiseSum(terms, 0, terms.count, 1)
      let p = freedom == 0 ? 1 : SpecialMath.incompleteGamma(freedom / 2, statistic / 2).upper
      return try interpreter.record(
        "Chi2ContingencyResult",
        [
          ("statistic", .npFloat(statistic)), ("pvalue", .npFloat(p)), ("dof", .int(Int(freedom))),
          ("expected_freq", try interpreter.value(RealArray(expected.values, shape: table.shape))),
        ])
    },
  ]

  private static func correlation(_ name: String, _ record: String) -> BuiltinFunction {
    BuiltinFunction(name, "x y * !alternative !method !axis !nan_policy") {
      (interpreter, arguments) throws(Stop) in
      var x = try interpreter.sample(arguments.required(0), name)
      var y = try interpreter.sample(arguments.required(1), name)
      guard x.count == y.count else {
        throw interpreter.fail(.valueError, "`x` and `y` must have the same length along `axis`.")
      }
      guard x.count >= 2 else {
        throw interpreter.fail(.valueError, "`x` and `y` must have length at least 2.")
      }
      if name == "spearmanr" { (x, y) = (Interpreter.ranks(x), Interpreter.ranks(y)) }
      let (meanX, meanY) = (Interpreter.mean(x), Interpreter.mean(y))
      let (u, v) = (x.map { $0 - meanX }, y.map { $0 - meanY })
      let (lengthU, lengthV) = (Interpreter.dotOfSelf(u).squareRoot(), Interpreter.dotOfSelf(v).squareRoot())
      if lengthU == 0 || lengthV == 0 {
        interpreter.note(
          "ConstantInputWarning: An input array is constant; the correlation coefficient is not defined.")
        return try interpreter.record(record, [("statistic", .npFloat(.nan)), ("pvalue", .npFloat(.nan))])
      }
      let sum = zip(u, v).reduce(0.0) { $0 + ($1.0 / lengthU) * ($1.1 / lengthV) }
      let r = name == "spearmanr" ? Interpreter.rankCorrelation(u, v) : max(min(sum, 1), -1)
      let n = Double(x.count)
      let p: Double
      if x.count == 2 {
        p = 1
      } else {
        // The distribution of r is a beta distribution on (−1, 1).
        p =
          2
          * SpecialMath.incompleteBeta(
            n / 2 - 1, n / 2 - 1, (1 - r.magnitude) / 2, complement: (1 + r.magnitude) / 2)
      }
      return try interpreter.record(
        record, [("statistic", .npFloat(r)), ("pvalue", .npFloat(min(p, 1)))],
        extra: [("correlation", .npFloat(r))])
    }
  }
}

extension Interpreter {
  /// One row of at least one number.
  func sample(_ value: Value, _ name: String) throws(Stop) -> [Double] {
    let source = try reals(value, "scipy.stats." + name)
    guard source.shape.count == 1, !source.values.isEmpty else {
      throw refuse("scipy.stats." + name, "\(name) of other than one row of numbers is not supported")
    }
    if source.values.contains(where: \.isNaN) {
      throw refuse("scipy.stats." + name, "\(name) of values that are not numbers is not supported")
    }
    try charge(8 * source.values.count)
    return source.values
  }

  /// The ranks from 1; equal values share the mean of theirs.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for index in start..<end { ranks[order[index]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  /// The correlation of ranks from the distances to their means, step by step as `numpy.corrcoef` takes them.
  static func rankCorrelation(_ u: [Double], _ v: [Double]) -> Double {
    let factor = 1 / Double(u.count - 1)
    let product = zip(u, v).reduce(0.0) { $0 + $1.0 * $1.1 } * factor
    let (a, b) = ((dotOfSelf(u) * factor).squareRoot(), (dotOfSelf(v) * factor).squareRoot())
    return max(min(product / a / b, 1), -1)
  }

  /// The result of a test by Student's distribution.
  func studentResult(_ t: Double, _ freedom: Double, _ alternative: Value?, isWhole: Bool = false)
    throws(Stop) -> Value
  {
    let p = try studentProbability(t, freedom, alternative)
    return try record(
      "TtestResult", [("statistic", .npFloat(t)), ("pvalue", .npFloat(p))],
      extra: [("df", isWhole ? .npInt(Int(exactly: freedom) ?? 0) : .npFloat(freedom))],
      showsExtra: true)
  }

  /// The probability of a statistic as far out as `t` under Student's distribution.
  func studentProbability(_ t: Double, _ freedom: Double, _ alternative: Value?) throws(Stop) -> Double {
    let family = DistributionFamily.all["t"]
    switch word(alternative) ?? "two-sided" {
    case "two-sided": return 2 * (family?.value(.upper, t.magnitude, [freedom], 0, 1) ?? .nan)
    case "less": return family?.value(.lower, t, [freedom], 0, 1) ?? .nan
    case "greater": return family?.value(.upper, t, [freedom], 0, 1) ?? .nan
    default: throw fail(.valueError, "`alternative` must be 'less', 'greater', or 'two-sided'.")
    }
  }
}
