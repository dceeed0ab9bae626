extension Modules {
  /// Scores of regressions and distances of samples.
  static let regressionMetrics: [BuiltinFunction] = [
    error("mean_squared_error") { truth, guess in
      Interpreter.mean(zip(truth, guess).map { ($0 - $1) * ($0 - $1) })
    },
    error("root_mean_squared_error") { truth, guess in
      Interpreter.mean(zip(truth, guess).map { ($0 - $1) * ($0 - $1) }).squareRoot()
    },
    error("mean_absolute_error") { truth, guess in
      Interpreter.mean(zip(truth, guess).map { ($0 - $1).magnitude })
    },
    error("median_absolute_error") { truth, guess in
      QuantileRule.linear.value(of: zip(truth, guess).map { ($0 - $1).magnitude }.sorted(), at: 0.5)
    },
    error("max_error") { truth, guess in zip(truth, guess).map { ($0 - $1).magnitude }.max() ?? 0 },
    error("r2_score") { truth, guess in
      let mean = Interpreter.mean(truth)
      let rest = zip(truth, guess).map { ($0 - $1) * ($0 - $1) }
      let all = truth.map { ($0 - mean) * ($0 - mean) }
      let (top, bottom) = (
        Interpreter.pairwiseSum(rest, 0, rest.count, 1), Interpreter.pairwiseSum(all, 0, all.count, 1)
      )
      if bottom == 0 { return top == 0 ? 1 : 0 }
      return 1 - top / bottom
    },
  ]

  private static func error(_ name: String, _ compute: @escaping @Sendable ([Double], [Double]) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "y_true y_pred * !sample_weight !multioutput !force_finite") {
      (interpreter, arguments) throws(Stop) in
      let truth = try interpreter.reals(arguments.required(0), name)
      let guess = try interpreter.reals(arguments.required(1), name)
      guard truth.shape.count == 1, guess.shape.count == 1 else {
        throw interpreter.refuse("sklearn.metrics." + name, "several outputs are not supported")
      }
      guard truth.values.count == guess.values.count else {
        throw interpreter.fail(
          .valueError,
          "Found input variables with inconsistent numbers of samples: [\(truth.values.count), \(guess.values.count)]"
        )
      }
      guard truth.values.count > 1 || (name != "r2_score" && truth.values.count == 1) else {
        throw interpreter.refuse("sklearn.metrics." + name, "too few samples are not supported")
      }
      try interpreter.charge(elements: 4 * truth.values.count)
      return .float(compute(truth.values, guess.values))
    }
  }
}
