extension Modules {
  /// `__future__`: its one use, `annotations`, changes nothing here, since type hints are not evaluated.
  static let future = ModuleDefinition("__future__", isInert: true)
  /// Plotting: pictures are not checked.
  static let matplotlib = ModuleDefinition("matplotlib", isInert: true)
  /// Plotting: pictures are not checked.
  static let seaborn = ModuleDefinition("seaborn", isInert: true)
  /// Warnings, which go to standard error and are not recorded.
  static let warnings = ModuleDefinition("warnings", isInert: true)
}
