extension Modules {
  /// `numpy`
  static let numpy = ModuleDefinition(
    "numpy",
    numpyCreation + numpyTypes + numpyUfuncs + numpyElementwise + numpyStates + numpyReductions + numpyShapes
      + numpySelection + numpyProducts
      + numpyStatistics,
    classes: numpyStateClasses + numpyIndexClasses,
    values: [
      "pi": .real(.pi), "e": .real(2.718281828459045), "inf": .real(.infinity), "nan": .real(.nan),
      "euler_gamma": .real(0.5772156649015329), "newaxis": .none, "ndarray": .type("numpy.ndarray"),
      "floating": .type("numpy.floating"), "integer": .type("numpy.integer"), "number": .type("numpy.number"),
      "mgrid": .object("numpy.MGridClass"), "ogrid": .object("numpy.OGridClass"),
      "r_": .object("numpy.RClass"), "c_": .object("numpy.CClass"),
      "signedinteger": .type("numpy.signedinteger"),
      "unsignedinteger": .type("numpy.unsignedinteger"), "inexact": .type("numpy.inexact"),
      "generic": .type("numpy.generic"), "linalg": .module("numpy.linalg"),
    ].merging(numpyTypeNames) { first, _ in first })

  /// `numpy.linalg`
  static let numpyLinearAlgebra = ModuleDefinition(
    "numpy.linalg",
    [
      BuiltinFunction("norm", "x ord= axis= keepdims=") { (interpreter, arguments) throws(Stop) in
        try interpreter.norm(arguments)
      }
    ])
}

extension Interpreter {
  /// `np.linalg.norm` of vectors, and of matrices as one long vector.
  func norm(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try converted(try asArray(arguments.required(0)), to: .float64)
    var order = 2.0
    if let given = arguments[1], !given.isIdentical(to: .none) {
      order = try makeFloat(given)
      if source.shape.count != 1, arguments[2] == nil {
        throw refuse("np.linalg.norm(matrix, ord)", "norms of matrices with ord are not supported")
      }
    }
    let axes = try self.axes(arguments[2], of: source)
    if arguments[2] != nil, axes.count > 1 {
      throw refuse("np.linalg.norm(axis=(…))", "norms over several axes are not supported")
    }
    let values = source.floats
    let mapped: [Double]
    switch order {
    case 2: mapped = values.map { $0 * $0 }
    case 1, .infinity, -.infinity: mapped = values.map(\.magnitude)
    case 0: mapped = values.map { $0 != 0 ? 1 : 0 }
    default: throw refuse("np.linalg.norm(ord=)", "this order of a norm is not supported")
    }
    let prepared = try array(mapped, shape: source.shape)
    var (results, shape) =
      order.isInfinite
      ? try reduceFloats(prepared, axes, order > 0 ? .maximum : .minimum)
      : try reduceFloats(prepared, axes, .sum)
    if order == 2 { results = results.map { $0.squareRoot() } }
    shape = try self.shape(shape, of: source, axes, keepdims: arguments[3])
    return wrapped(try array(results, shape: shape))
  }
}
