extension Modules {
  /// `numpy`
  static let numpy = ModuleDefinition(
    "numpy",
    numpyCreation + numpyTypes + numpyUfuncs + numpyElementwise + numpyStates + numpyReductions + numpyShapes
      + numpySelection + numpyProducts
      + numpyStatistics + numpyFunctions,
    classes: numpyStateClasses + numpyIndexClasses + [numpyVectorize],
    values: [
      "pi": .real(.pi), "e": .real(2.718281828459045), "inf": .real(.infinity), "nan": .real(.nan),
      "euler_gamma": .real(0.5772156649015329), "newaxis": .none, "ndarray": .type("numpy.ndarray"),
      "floating": .type("numpy.floating"), "integer": .type("numpy.integer"), "number": .type("numpy.number"),
      "mgrid": .object("numpy.MGridClass"), "ogrid": .object("numpy.OGridClass"),
      "r_": .object("numpy.RClass"), "c_": .object("numpy.CClass"),
      "signedinteger": .type("numpy.signedinteger"),
      "unsignedinteger": .type("numpy.unsignedinteger"), "inexact": .type("numpy.inexact"),
      "generic": .type("numpy.generic"), "linalg": .module("numpy.linalg"),
      "random": .module("numpy.random"), "testing": .module("numpy.testing"),
    ].merging(numpyTypeNames) { first, _ in first }.merging(numpyRemoved) { first, _ in first })
}
