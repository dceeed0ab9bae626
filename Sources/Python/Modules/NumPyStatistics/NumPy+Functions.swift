extension Modules {
  /// NumPy's functions of whole arrays beyond arithmetic, shapes and plain reductions.
  static let numpyFunctions: [BuiltinFunction] =
    numpyQuantiles + numpyHistograms + numpyDifferences + numpyCovariance + numpyNaNReductions
    + numpyCallables + numpyElementPlaces
    + numpySets + numpyPolynomials + numpyContractions
}
