/// `scipy.stats.multivariate_normal`, or one of its distributions with its parameters.
final class MultivariateNormalObject {
  let mean: [Double]
  /// `nil` for the family itself.
  let covariance: PositiveMatrix?

  /// A distribution; without a covariance, the family.
  init(_ mean: [Double] = [], _ covariance: PositiveMatrix? = nil) {
    self.mean = mean
    self.covariance = covariance
  }
}

extension Modules {
  /// `scipy.stats.multivariate_normal`
  static let scipyMultivariateNormal = NativeClass(
    module: "scipy.stats", name: "multivariate_normal_gen",
    methods: [
      BuiltinFunction("__call__", "self mean= cov= allow_singular= seed=") {
        (interpreter, arguments) throws(Stop) in
        let made = try interpreter.multivariateNormal(arguments[1], arguments[2], arguments[3])
        return try interpreter.instance(of: "scipy.stats.multivariate_normal_frozen", made)
      },
      BuiltinFunction("pdf", "self x mean= cov= allow_singular=") { (interpreter, arguments) throws(Stop) in
        let made = try interpreter.multivariateNormal(arguments[2], arguments[3], arguments[4])
        return try interpreter.density(made, at: arguments.required(1), isLog: false)
      },
      BuiltinFunction("logpdf", "self x mean= cov= allow_singular=") {
        (interpreter, arguments) throws(Stop) in
        let made = try interpreter.multivariateNormal(arguments[2], arguments[3], arguments[4])
        return try interpreter.density(made, at: arguments.required(1), isLog: true)
      },
      BuiltinFunction("entropy", "self mean= cov=") { (interpreter, arguments) throws(Stop) in
        interpreter.entropy(of: try interpreter.multivariateNormal(arguments[1], arguments[2], nil))
      },
    ] + refusedOfMultivariateNormal)

  /// A distribution with its parameters.
  static let scipyMultivariateNormalFrozen = NativeClass(
    module: "scipy.stats", name: "multivariate_normal_frozen",
    methods: [
      frozen("pdf", "self x") { (interpreter, object, arguments) throws(Stop) in
        try interpreter.density(object, at: arguments.required(1), isLog: false)
      },
      frozen("logpdf", "self x") { (interpreter, object, arguments) throws(Stop) in
        try interpreter.density(object, at: arguments.required(1), isLog: true)
      },
      frozen("entropy", "self") { (interpreter, object, _) throws(Stop) in interpreter.entropy(of: object) },
    ] + refusedOfMultivariateNormal,
    properties: [
      frozen("mean", "self") { (interpreter, object, _) throws(Stop) in
        .array(try interpreter.array(object.mean, shape: [object.mean.count]))
      },
      frozen("cov", "self") { (interpreter, object, _) throws(Stop) in
        let size = object.mean.count
        return .array(try interpreter.array(object.covariance?.matrix.values ?? [], shape: [size, size]))
      },
    ])

  private static func frozen(
    _ name: String, _ signature: String,
    _ body: @escaping @Sendable (Interpreter, MultivariateNormalObject, Arguments) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, signature) { (interpreter, arguments) throws(Stop) in
      guard let object = arguments.required(0).payload(MultivariateNormalObject.self) else { return .none }
      return try body(interpreter, object, arguments)
    }
  }

  private static let refusedOfMultivariateNormal: [BuiltinFunction] =
    ["cdf", "logcdf", "rvs", "fit", "marginal"].map { name in
      BuiltinFunction(name, "self *args **kwds") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse(
          "scipy.stats.multivariate_normal.\(name)", "'\(name)' of multivariate_normal is not supported")
      }
    }
}

extension Interpreter {
  /// A distribution from a mean and a covariance, with SciPy's shapes and complaints.
  func multivariateNormal(_ mean: Value?, _ covariance: Value?, _ allowsSingular: Value?) throws(Stop)
    -> MultivariateNormalObject
  {
    let name = "scipy.stats.multivariate_normal"
    var centre = try given(mean).map { (value) throws(Stop) in try reals(value, name) }
    var spread =
      try given(covariance).map { (value) throws(Stop) in try reals(value, name) }
      ?? RealArray([1], shape: [])
    let dimension =
      centre?.values.count
      ?? (given(covariance) == nil || spread.shape.count < 2 ? 1 : spread.shape[0])
    if dimension == 1 {
      if let given = centre, given.values.count == 1 { centre = RealArray(given.values) }
      guard spread.values.count == 1 else {
        throw fail(
          .valueError, "cannot reshape array of size \(spread.values.count) into shape (1,1)")
      }
      spread = RealArray(spread.values, shape: [1, 1])
    }
    let middle = centre ?? RealArray([Double](repeating: 0, count: dimension))
    guard middle.shape.count == 1, dimension > 0 else {
      throw fail(.valueError, "Array 'mean' must be a vector of length \(dimension).")
    }
    guard dimension <= SymmetricEigenvalues.mostRows else {
      throw refuse(
        name,
        "normal distributions of more than \(SymmetricEigenvalues.mostRows) dimensions are not supported")
    }
    var matrix = DenseMatrix(dimension, dimension)
    switch spread.shape.count {
    case 0: for index in 0..<dimension { matrix[index, index] = spread.values[0] }
    case 1, 2:
      let shape = spread.shape
      if shape.count == 2, shape[0] != shape[1] {
        throw fail(
          .valueError,
          "Array 'cov' must be square if it is two dimensional, but cov.shape = \(Interpreter.tupleText(shape))."
        )
      }
      guard shape[0] == dimension else {
        if shape.count == 1 {
          throw refuse(name, "as many variances as there are dimensions are wanted")
        }
        throw fail(
          .valueError,
          "Dimension mismatch: array 'cov' is of shape \(Interpreter.tupleText(shape)), but 'mean' is a vector of length "
            + "\(dimension).")
      }
      for row in 0..<dimension {
        for column in 0..<dimension {
          if shape.count == 2 {
            matrix[row, column] = spread.values[row * dimension + column]
          } else if row == column {
            matrix[row, row] = spread.values[row]
          }
        }
      }
    default:
      throw fail(
        .valueError, "Array 'cov' must be at most two-dimensional, but cov.ndim = \(spread.shape.count)")
    }
    let positive = try PositiveMatrix(matrix, allowsSingular: try flag(allowsSingular), self)
    return MultivariateNormalObject(middle.values, positive)
  }

  /// The density at points, or its logarithm.
  func density(_ object: MultivariateNormalObject, at places: Value, isLog: Bool) throws(Stop) -> Value {
    guard let covariance = object.covariance else { return .none }
    let dimension = object.mean.count
    var points = try reals(places, "scipy.stats.multivariate_normal")
    if points.shape.count < 2 {
      let isColumn = dimension == 1 && points.shape.count == 1
      points.shape = isColumn ? [points.values.count, 1] : [1, points.values.count]
    }
    let whole = try broadcast([points.shape, [dimension]])
    guard whole.last == dimension else {
      throw refuse(
        "scipy.stats.multivariate_normal", "points of several columns for one dimension are not supported")
    }
    try charge(elements: whole.reduce(1, *) * dimension)
    let values = points.stretched(to: whole)
    let constant = Double(covariance.rank) * 1.8378770664093453
    let count = values.count / dimension
    let densities = (0..<count).map { index in
      let difference = (0..<dimension).map { values[index * dimension + $0] - object.mean[$0] }
      guard covariance.holds(difference) else { return isLog ? -Double.infinity : 0 }
      let exponent = -0.5 * (constant + covariance.logDeterminant + covariance.squaredDistance(difference))
      return isLog ? exponent : RealMath.exp(exponent)
    }
    return try value(RealArray(densities, shape: whole.dropLast().filter { $0 != 1 }))
  }

  /// The differential entropy.
  func entropy(of object: MultivariateNormalObject) -> Value {
    guard let covariance = object.covariance else { return .none }
    return .npFloat(0.5 * (Double(covariance.rank) * 2.8378770664093453 + covariance.logDeterminant))
  }
}
