#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `scipy.spatial.distance`
  static let scipyDistance = ModuleDefinition(
    "scipy.spatial.distance",
    [
      distance("euclidean"), distance("sqeuclidean"), distance("cityblock"), distance("chebyshev"),
      distance("cosine"),
      distance("correlation"), distance("hamming"), distance("canberra"), distance("braycurtis"),
      distance("jaccard"),
      BuiltinFunction("minkowski", "u v p= !w") { (interpreter, arguments) throws(Stop) in
        let (u, v) = try interpreter.vectors(arguments, "minkowski")
        let p = try interpreter.real(arguments[2], default: 2)
        if p <= 0 { throw interpreter.fail(.valueError, "p must be greater than 0") }
        let length = try interpreter.vectorNorm(zip(u, v).map { $0 - $1 }, .float(p))
        return p == 2 ? .float(length) : .npFloat(length)
      },
      BuiltinFunction("jensenshannon", "p q base= * axis= keepdims=") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.jensenShannon(arguments)
      },
      BuiltinFunction("cdist", "XA XB metric= * !out !p !w !V !VI") { (interpreter, arguments) throws(Stop) in
        let a = try interpreter.points(arguments.required(0), "XA")
        let b = try interpreter.points(arguments.required(1), "XB")
        guard a.columns == b.columns else {
          throw interpreter.fail(
            .valueError, "XA and XB must have the same number of columns (i.e. feature dimension.)")
        }
        let measure = try interpreter.measure(arguments[2])
        _ = try interpreter.count(of: [a.rows, b.rows, max(a.columns, 1)])
        let values = (0..<a.rows).flatMap { row in (0..<b.rows).map { measure(a.row(row), b.row($0)) } }
        return try interpreter.value(RealArray(values, shape: [a.rows, b.rows]))
      },
      BuiltinFunction("pdist", "X metric= * !out !p !w !V !VI") { (interpreter, arguments) throws(Stop) in
        let points = try interpreter.points(arguments.required(0), "X")
        let measure = try interpreter.measure(arguments[1])
        _ = try interpreter.count(of: [points.rows, points.rows, max(points.columns, 1)])
        let values = (0..<points.rows).flatMap { row in
          ((row + 1)..<max(points.rows, row + 1)).map { measure(points.row(row), points.row($0)) }
        }
        return try interpreter.value(RealArray(values))
      },
      BuiltinFunction("squareform", "X !force !checks") { (interpreter, arguments) throws(Stop) in
        let source = try interpreter.reals(arguments.required(0), "squareform")
        if source.shape.count == 2 {
          let size = source.shape[0]
          guard source.shape[1] == size else {
            throw interpreter.fail(.valueError, "The matrix argument must be square.")
          }
          let values = (0..<size).flatMap { row in
            ((row + 1)..<max(size, row + 1)).map { source.values[row * size + $0] }
          }
          return try interpreter.value(RealArray(values))
        }
        let size = Int((Double(source.values.count) * 2).squareRoot().rounded(.up))
        guard size * (size - 1) == source.values.count * 2 || source.values.isEmpty else {
          throw interpreter.fail(
            .valueError,
            "Incompatible vector size. It must be a binomial coefficient n choose 2 for some integer n >= 2.")
        }
        var result = DenseMatrix(max(size, 1), max(size, 1))
        var index = 0
        for row in 0..<size {
          for column in (row + 1)..<max(size, row + 1) {
            result[row, column] = source.values[index]
            result[column, row] = source.values[index]
            index += 1
          }
        }
        return try interpreter.value(RealArray(result.values, shape: [result.rows, result.columns]))
      },
      BuiltinFunction("mahalanobis", "u v VI") { (interpreter, arguments) throws(Stop) in
        let (u, v) = try interpreter.vectors(arguments, "mahalanobis")
        let difference = try interpreter.value(RealArray(zip(u, v).map { $0 - $1 }))
        let product = try interpreter.matrixProduct(difference, arguments.required(2))
        return .npFloat(
          try interpreter.makeFloat(try interpreter.matrixProduct(product, difference)).squareRoot())
      },
    ])

  private static func distance(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "u v !w !centered") { (interpreter, arguments) throws(Stop) in
      let (u, v) = try interpreter.vectors(arguments, name)
      guard let measure = VectorDistance.all[name] else { return .none }
      let first = try interpreter.asArray(arguments.required(0))
      let second = try interpreter.asArray(arguments.required(1))
      let areWhole = !first.type.isFloat && !second.type.isFloat
      if areWhole, ["cityblock", "chebyshev", "sqeuclidean"].contains(name),
        let whole = Int(exactly: measure(u, v))
      {
        if name == "sqeuclidean" { return .npFloat(Double(whole)) }
        return .npInt(whole)
      }
      return name == "euclidean" ? .float(measure(u, v)) : .npFloat(measure(u, v))
    }
  }
}

/// Distances between two vectors of equal length, by SciPy's names.
enum VectorDistance {
  /// One distance.
  typealias Measure = @Sendable ([Double], [Double]) -> Double

  private static func sum(_ terms: [Double]) -> Double { Interpreter.pairwiseSum(terms, 0, terms.count, 1) }

  private static func dot(_ u: [Double], _ v: [Double]) -> Double {
    zip(u, v).reduce(0.0) { $0 + $1.0 * $1.1 }
  }

  private static func correlation(_ u: [Double], _ v: [Double]) -> Double {
    let similarity = dot(u, v) / (dot(u, u) * dot(v, v)).squareRoot()
    return max(0, min(1 - similarity, 2))
  }

  /// By name.
  static let all: [String: Measure] = [
    "euclidean": { u, v in
      let differences = zip(u, v).map { $0 - $1 }
      return Interpreter.dotOfSelf(differences).squareRoot()
    },
    "sqeuclidean": { u, v in Interpreter.dotOfSelf(zip(u, v).map { $0 - $1 }) },
    "cityblock": { u, v in sum(zip(u, v).map { ($0 - $1).magnitude }) },
    "chebyshev": { u, v in zip(u, v).map { ($0 - $1).magnitude }.max() ?? 0 },
    "cosine": { u, v in correlation(u, v) },
    "correlation": { u, v in
      let (mu, mv) = (Interpreter.mean(u), Interpreter.mean(v))
      return correlation(u.map { $0 - mu }, v.map { $0 - mv })
    },
    "hamming": { u, v in Double(zip(u, v).count { $0 != $1 }) / Double(u.count) },
    "canberra": { u, v in
      sum(zip(u, v).map { $0 == 0 && $1 == 0 ? 0 : ($0 - $1).magnitude / ($0.magnitude + $1.magnitude) })
    },
    "braycurtis": { u, v in
      sum(zip(u, v).map { ($0 - $1).magnitude }) / sum(zip(u, v).map { ($0 + $1).magnitude })
    },
    "jaccard": { u, v in
      let either = zip(u, v).count { $0 != 0 || $1 != 0 }
      let different = zip(u, v).count { ($0 != 0) != ($1 != 0) }
      return either == 0 ? 0 : Double(different) / Double(either)
    },
  ]
}

extension Interpreter {
  /// Two vectors of one length.
  func vectors(_ arguments: Arguments, _ name: String) throws(Stop) -> ([Double], [Double]) {
    let u = try reals(arguments.required(0), name)
    let v = try reals(arguments.required(1), name)
    guard u.shape.count == 1, v.shape.count == 1 else {
      throw fail(.valueError, "Input vector should be 1-D.")
    }
    guard u.values.count == v.values.count else {
      throw fail(
        .valueError,
        "operands could not be broadcast together with shapes (\(u.values.count),) (\(v.values.count),) ")
    }
    return (u.values, v.values)
  }

  /// Points in rows.
  func points(_ value: Value, _ name: String) throws(Stop) -> DenseMatrix {
    let source = try reals(value, "cdist")
    guard source.shape.count == 2 else { throw fail(.valueError, "\(name) must be a 2-dimensional array.") }
    return DenseMatrix(source.shape[0], source.shape[1], source.values)
  }

  /// The measure that `metric=` names.
  func measure(_ value: Value?) throws(Stop) -> VectorDistance.Measure {
    guard let value = given(value) else { return VectorDistance.all["euclidean"] ?? { _, _ in .nan } }
    guard let name = word(value), let measure = VectorDistance.all[name] else {
      throw refuse("cdist(metric=)", "this metric is not supported")
    }
    return measure
  }

  /// `jensenshannon`: the root of the divergence, of distributions that it normalises itself.
  func jensenShannon(_ arguments: Arguments) throws(Stop) -> Value {
    let axis: Value = arguments[3] ?? .int(0)
    func normalized(_ value: Value) throws(Stop) -> RealArray {
      let source = try reals(value, "jensenshannon")
      let total = try reals(
        try sum(try array(source.values, shape: source.shape), axis, nil, keepdims: .bool(true)), "")
      return RealArray(
        zip(source.values, total.stretched(to: source.shape)).map { $0 / $1 }, shape: source.shape)
    }
    let p = try normalized(arguments.required(0))
    let q = try normalized(arguments.required(1))
    let shape = try broadcast([p.shape, q.shape])
    let (a, b) = (p.stretched(to: shape), q.stretched(to: shape))
    let middle = zip(a, b).map { ($0 + $1) / 2 }
    let left = try array(zip(a, middle).map(SpecialMath.relativeEntropy), shape: shape)
    let right = try array(zip(b, middle).map(SpecialMath.relativeEntropy), shape: shape)
    let one = try reals(try sum(left, axis, nil, keepdims: arguments[4]), "")
    let two = try reals(try sum(right, axis, nil, keepdims: arguments[4]), "")
    var divisor = 1.0
    if let given = given(arguments[2]) { divisor = log(try makeFloat(given)) }
    return try value(
      RealArray(
        zip(one.values, two.values).map { ((divisor == 1 ? $0 + $1 : ($0 + $1) / divisor) / 2).squareRoot() },
        shape: one.shape))
  }
}
