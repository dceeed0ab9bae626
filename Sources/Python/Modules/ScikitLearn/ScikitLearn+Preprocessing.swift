extension Modules {
  /// `sklearn.preprocessing`
  static let sklearnPreprocessing = ModuleDefinition(
    "sklearn.preprocessing",
    [
      BuiltinFunction("normalize", "X norm= * axis= !copy !return_norm") {
        (interpreter, arguments) throws(Stop) in
        let source = try interpreter.reals(arguments.required(0), "normalize")
        guard source.shape.count == 2 else {
          throw interpreter.refuse("normalize", "other than two axes are not supported")
        }
        let kind = interpreter.word(arguments[1]) ?? "l2"
        let axis = try interpreter.whole(arguments[2], default: 1)
        let (rows, rest) = source.rows(along: axis == 0 ? 0 : 1)
        let scaled = rows.map { row -> [Double] in
          let sizes = row.map(\.magnitude)
          let length =
            kind == "l1"
            ? Interpreter.pairwiseSum(sizes, 0, sizes.count, 1)
            : kind == "max" ? sizes.max() ?? 0 : Interpreter.dotOfSelf(row).squareRoot()
          return row.map { $0 / (length == 0 ? 1 : length) }
        }
        return try interpreter.value(
          RealArray(
            rows: scaled, along: axis == 0 ? 0 : 1, rest: rest, length: source.shape[axis == 0 ? 0 : 1]))
      },
      labelBinarize,
    ],
    classes: sklearnEncoders + [
      scaler("StandardScaler", "self * !copy with_mean= with_std=") { row in
        let mean = Interpreter.mean(row)
        let squares = row.map { ($0 - mean) * ($0 - mean) }
        let variance = Interpreter.pairwiseSum(squares, 0, squares.count, 1) / Double(row.count)
        return (mean, variance == 0 ? 1 : variance.squareRoot(), variance)
      },
      scaler("MinMaxScaler", "self !feature_range * !copy !clip") { row in
        let (low, high) = (row.min() ?? 0, row.max() ?? 0)
        return (low, high == low ? 1 : high - low, high)
      },
    ])

  private static func scaler(
    _ name: String, _ signature: String, _ measure: @escaping @Sendable ([Double]) -> (Double, Double, Double)
  ) -> NativeClass {
    let isStandard = name == "StandardScaler"
    @Sendable func fit(_ interpreter: Interpreter, _ object: InstanceObject, _ data: Value) throws(Stop) {
      let source = try interpreter.reals(data, name)
      guard source.shape.count == 2, source.shape[0] > 0 else {
        throw interpreter.refuse(name, "\(name) of other than two axes is not supported")
      }
      let columns = source.rows(along: 0).rows
      let parts = columns.map(measure)
      func set(_ name: String, _ values: [Double]) throws(Stop) {
        try object.set(name, try interpreter.value(RealArray(values)))
      }
      if isStandard {
        try set("mean_", parts.map(\.0))
        try set("var_", parts.map(\.2))
        try set("scale_", parts.map(\.1))
      } else {
        try set("data_min_", parts.map(\.0))
        try set("data_max_", parts.map(\.2))
        try set("data_range_", parts.map { $0.2 - $0.0 })
        try set("scale_", parts.map { 1 / $0.1 })
        try set("min_", parts.map { 0 - $0.0 * (1 / $0.1) })
      }
    }
    @Sendable func apply(_ interpreter: Interpreter, _ object: InstanceObject, _ data: Value, isInverse: Bool)
      throws(Stop) -> Value
    {
      guard let scale = object.value("scale_"),
        let shift = object.value(isStandard ? "mean_" : "min_")
      else {
        throw interpreter.refuse(name, "\(name) that was not fitted is not supported")
      }
      let values = Value.array(try interpreter.asArray(data))
      if isStandard, isInverse {
        return try interpreter.binary(.add, try interpreter.binary(.multiply, values, scale), shift)
      }
      if isStandard {
        return try interpreter.binary(.divide, try interpreter.binary(.subtract, values, shift), scale)
      }
      if isInverse {
        return try interpreter.binary(.divide, try interpreter.binary(.subtract, values, shift), scale)
      }
      return try interpreter.binary(.add, try interpreter.binary(.multiply, values, scale), shift)
    }
    func method(
      _ methodName: String,
      _ body: @escaping @Sendable (Interpreter, InstanceObject, Value) throws(Stop) -> Value
    ) -> BuiltinFunction {
      BuiltinFunction(methodName, "self X y= !sample_weight !copy") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        return try body(interpreter, object, arguments.required(1))
      }
    }
    return NativeClass(
      module: "sklearn.preprocessing", name: name,
      methods: [
        BuiltinFunction("__init__", signature) { (interpreter, arguments) throws(Stop) in
          for flag in arguments.values.dropFirst() {
            if let flag, try !interpreter.truth(flag) {
              throw interpreter.refuse(name, "this option of \(name) is not supported")
            }
          }
          return .none
        },
        BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
          try interpreter.string(name + "()")
        },
        method("fit") { (interpreter, object, data) throws(Stop) in
          try fit(interpreter, object, data)
          return .instance(object)
        },
        method("transform") { (interpreter, object, data) throws(Stop) in
          try apply(interpreter, object, data, isInverse: false)
        },
        method("fit_transform") { (interpreter, object, data) throws(Stop) in
          try fit(interpreter, object, data)
          return try apply(interpreter, object, data, isInverse: false)
        },
        method("inverse_transform") { (interpreter, object, data) throws(Stop) in
          try apply(interpreter, object, data, isInverse: true)
        },
      ])
  }

  /// `sklearn.linear_model`
  static let sklearnLinearModel = ModuleDefinition("sklearn.linear_model", classes: [linearRegression])

  private static let linearRegression = NativeClass(
    module: "sklearn.linear_model", name: "LinearRegression",
    methods: [
      BuiltinFunction("__init__", "self * fit_intercept= !copy_X !tol !n_jobs !positive") {
        (interpreter, arguments) throws(Stop) in
        if case .instance(let object) = arguments.required(0) {
          try object.set("fit_intercept", arguments[1] ?? .bool(true))
        }
        return .none
      },
      BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
        try interpreter.string("LinearRegression()")
      },
      BuiltinFunction("fit", "self X y !sample_weight") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        let x = try interpreter.reals(arguments.required(1), "LinearRegression")
        let y = try interpreter.reals(arguments.required(2), "LinearRegression")
        guard x.shape.count == 2, y.shape.count == 1, x.shape[0] == y.shape[0], !y.values.isEmpty else {
          throw interpreter.refuse("LinearRegression.fit", "data of this shape is not supported")
        }
        let centers = try interpreter.truth(object.value("fit_intercept") ?? .bool(true))
        let means = x.rows(along: 0).rows.map { centers ? Interpreter.mean($0) : 0 }
        let height = centers ? Interpreter.mean(y.values) : 0
        let width = x.shape[1]
        let a = RealArray(x.values.enumerated().map { $1 - means[$0 % width] }, shape: x.shape)
        let b = RealArray(y.values.map { $0 - height })
        let solved = try interpreter.leastSquares(
          try interpreter.value(a), try interpreter.value(b), rcond: nil)
        let slopes = try interpreter.reals(try interpreter.element(.int(0), of: solved), "")
        try object.set("coef_", try interpreter.value(slopes))
        let shift = zip(means, slopes.values).reduce(0.0) { $0 + $1.0 * $1.1 }
        try object.set("intercept_", centers ? .npFloat(height - shift) : .float(0))
        return .instance(object)
      },
      BuiltinFunction("predict", "self X") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0), let slopes = object.value("coef_"),
          let shift = object.value("intercept_")
        else {
          throw interpreter.refuse("LinearRegression.predict", "a model that was not fitted is not supported")
        }
        let product = try interpreter.matrixProduct(
          .array(try interpreter.asArray(arguments.required(1))), slopes)
        return try interpreter.binary(.add, product, shift)
      },
      BuiltinFunction("score", "self X y !sample_weight") { (interpreter, arguments) throws(Stop) in
        let guess = try interpreter.call(
          try interpreter.attribute("predict", of: arguments.required(0)), [arguments.required(1)])
        guard case .function(let score)? = sklearnMetrics.members["r2_score"] else { return .none }
        return try interpreter.call(.builtin(score), [arguments.required(2), guess])
      },
    ])
}
