extension Modules {
  /// `scipy`: its subpackages.
  static let scipy = ModuleDefinition(
    "scipy",
    values: [
      "special": .module("scipy.special"), "stats": .module("scipy.stats"),
      "spatial": .module("scipy.spatial"),
      "integrate": .module("scipy.integrate"), "linalg": .module("scipy.linalg"),
      "optimize": .module("scipy.optimize"),
    ])

  /// `scipy.spatial`
  static let scipySpatial = ModuleDefinition(
    "scipy.spatial", values: ["distance": .module("scipy.spatial.distance")])

  /// `scipy.stats`
  static let scipyStats = ModuleDefinition(
    "scipy.stats", scipyEntropies + scipySummaries + scipyTests + scipyRegression,
    classes: [scipyDistribution, scipyMultivariateNormal, scipyMultivariateNormalFrozen],
    values: scipyDistributions.merging([
      "multivariate_normal": .made { (interpreter) throws(Stop) in
        try interpreter.instance(of: "scipy.stats.multivariate_normal_gen", MultivariateNormalObject())
      }
    ]) { $1 })
}
