#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Similarities and distances between the rows of two arrays.
  static let pairwiseMetrics: [BuiltinFunction] = [
    BuiltinFunction("cosine_similarity", "X Y= !dense_output") { (interpreter, arguments) throws(Stop) in
      try interpreter.cosines(arguments, "cosine_similarity")
    },
    BuiltinFunction("cosine_distances", "X Y=") { (interpreter, arguments) throws(Stop) in
      let cosines = try interpreter.reals(
        try interpreter.cosines(arguments, "cosine_distances"), "cosine_distances")
      let width = cosines.shape[1]
      let isSame = interpreter.given(arguments[1]) == nil
      let values = cosines.values.enumerated().map { index, cosine in
        isSame && index / width == index % width ? 0 : min(max(1 - cosine, 0), 2)
      }
      return try interpreter.value(RealArray(values, shape: cosines.shape))
    },
    BuiltinFunction("euclidean_distances", "X Y= * !Y_norm_squared squared= !X_norm_squared") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.euclidean(
        arguments[0], arguments[1], isSquared: try interpreter.flag(arguments[2]), "euclidean_distances")
    },
    BuiltinFunction("manhattan_distances", "X Y=") { (interpreter, arguments) throws(Stop) in
      try interpreter.distances(arguments, "manhattan_distances", Interpreter.manhattan)
    },
    BuiltinFunction("pairwise_distances", "X Y= metric= * !n_jobs !ensure_all_finite") {
      (interpreter, arguments) throws(Stop) in
      switch interpreter.word(arguments[2]) ?? (arguments[2] == nil ? "euclidean" : "") {
      case "euclidean", "l2":
        return try interpreter.euclidean(arguments[0], arguments[1], isSquared: false, "pairwise_distances")
      case "manhattan", "cityblock", "l1":
        return try interpreter.distances(arguments, "pairwise_distances", Interpreter.manhattan)
      case "cosine":
        guard case .function(let cosine)? = sklearnPairwise.members["cosine_distances"] else { return .none }
        return try interpreter.call(
          .builtin(cosine), [arguments.required(0)] + (interpreter.given(arguments[1]).map { [$0] } ?? []))
      default: throw interpreter.refuse("pairwise_distances(metric=)", "this metric is not supported")
      }
    },
  ]

  /// `sklearn.metrics.pairwise`
  static let sklearnPairwise = ModuleDefinition("sklearn.metrics.pairwise", pairwiseMetrics)
}

extension Interpreter {
  fileprivate static let manhattan: @Sendable (ArraySlice<Double>, ArraySlice<Double>) -> Double = {
    zip($0, $1).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
  }

  /// Two arrays of rows of one length; without a second one the first is both.
  private func rowPair(_ first: Value?, _ second: Value?, _ name: String) throws(Stop) -> (
    RealArray, RealArray
  ) {
    let x = try reals(first ?? .none, name)
    let y = try given(second).map { (value) throws(Stop) in try reals(value, name) } ?? x
    for array in [x, y] where array.shape.count != 2 {
      if array.shape.count == 1 {
        let text = try str(.array(try self.array(array.values))).string
        throw fail(
          .valueError,
          "Expected 2D array, got 1D array instead:\narray=\(text).\nReshape your data either using array.reshape(-1, 1) if your data has a single feature or array.reshape(1, -1) if it contains a single sample."
        )
      }
      throw refuse("sklearn.metrics." + name, "other than two axes are not supported")
    }
    guard x.shape[1] == y.shape[1] else {
      throw fail(
        .valueError,
        "Incompatible dimension for X and Y matrices: X.shape[1] == \(x.shape[1]) while Y.shape[1] == \(y.shape[1])"
      )
    }
    guard !x.values.isEmpty, !y.values.isEmpty, (x.values + y.values).allSatisfy(\.isFinite) else {
      throw refuse("sklearn.metrics." + name, "arrays that are empty or not finite are not supported")
    }
    _ = try count(of: [x.shape[0], y.shape[0], x.shape[1]])
    return (x, y)
  }

  /// The cosines of the angles between rows.
  fileprivate func cosines(_ arguments: Arguments, _ name: String) throws(Stop) -> Value {
    let (x, y) = try rowPair(arguments[0], arguments[1], name)
    func scaled(_ array: RealArray) throws(Stop) -> ArrayObject {
      let rows = array.rows(along: 1).rows.map { row -> [Double] in
        let length = Interpreter.dotOfSelf(row).squareRoot()
        return row.map { $0 / (length == 0 ? 1 : length) }
      }
      return try self.array(rows.flatMap { $0 }, shape: array.shape)
    }
    let second = try scaled(y)
    return try matrixProduct(.array(try scaled(x)), .array(transposed(second, [1, 0])))
  }

  /// A distance between any two rows.
  fileprivate func distances(
    _ arguments: Arguments, _ name: String, _ distance: (ArraySlice<Double>, ArraySlice<Double>) -> Double
  ) throws(Stop) -> Value {
    let (x, y) = try rowPair(arguments[0], arguments[1], name)
    let width = x.shape[1]
    var values: [Double] = []
    for i in 0..<x.shape[0] {
      for j in 0..<y.shape[0] {
        values.append(
          distance(x.values[i * width..<(i + 1) * width], y.values[j * width..<(j + 1) * width]))
      }
    }
    return try value(RealArray(values, shape: [x.shape[0], y.shape[0]]))
  }

  /// Straight distances. scikit-learn takes |x|² − 2xy + |y|², which loses digits where rows lie close together compared
  /// with their distance from zero: unless all is exact, such rows are refused.
  fileprivate func euclidean(_ first: Value?, _ second: Value?, isSquared: Bool, _ name: String) throws(Stop)
    -> Value
  {
    let (x, y) = try rowPair(first, second, name)
    let isSame = given(second) == nil
    let width = x.shape[1]
    let isExact = (x.values + y.values).allSatisfy { $0 == $0.rounded() && $0.magnitude < 1e6 }
    func square(_ array: RealArray, _ row: Int) -> Double {
      Interpreter.dotOfSelf(Array(array.values[row * width..<(row + 1) * width]))
    }
    let (own, other) = ((0..<x.shape[0]).map { square(x, $0) }, (0..<y.shape[0]).map { square(y, $0) })
    var values: [Double] = []
    for i in 0..<x.shape[0] {
      for j in 0..<y.shape[0] {
        if isSame, i == j {
          values.append(0)
          continue
        }
        var sum = 0.0
        for k in 0..<width {
          let difference = x.values[i * width + k] - y.values[j * width + k]
          sum += difference * difference
        }
        if !isExact, !(sum > 1e-3 * (own[i] + other[j])) {
          throw refuse(
            "sklearn.metrics." + name, "rows that lie close together, far from zero, are not supported")
        }
        values.append(isSquared ? sum : sum.squareRoot())
      }
    }
    return try value(RealArray(values, shape: [x.shape[0], y.shape[0]]))
  }
}
