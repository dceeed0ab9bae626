extension Modules {
  /// `numpy`
  static let numpy = ModuleDefinition(
    "numpy",
    numpyCreation + numpyUnary + numpyBinary + numpyReductions + numpyShapes + numpySelection + numpyProducts
      + numpyStatistics + numpyFunctions,
    values: [
      "pi": .real(.pi), "e": .real(2.718281828459045), "inf": .real(.infinity), "nan": .real(.nan),
      "euler_gamma": .real(0.5772156649015329), "newaxis": .none, "float64": .type("numpy.float64"),
      "double": .type("numpy.float64"), "int64": .type("numpy.int64"), "int_": .type("numpy.int64"),
      "bool_": .type("numpy.bool"), "bool": .type("numpy.bool"), "ndarray": .type("numpy.ndarray"),
      "floating": .type("numpy.floating"), "integer": .type("numpy.integer"), "number": .type("numpy.number"),
      "linalg": .module("numpy.linalg"),
    ])
}
