#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// How many bins the estimator of a name asks for (Freedman and Diaconis 1981, Scott 1979, Sturges 1926, Doane 1976).
  func automaticBins(
    _ name: String, _ values: [Double], _ low: Double, _ high: Double, isWhole: Bool
  ) throws(Stop) -> Int {
    let known = ["auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"]
    guard known.contains(name) else {
      throw fail(.valueError, "'\(name)' is not a valid estimator for `bins`")
    }
    if name == "stone" {
      throw refuse("np.histogram(bins='stone')", "the estimator 'stone' is not supported")
    }
    if values.isEmpty { return 1 }
    let count = Double(values.count)
    let span = (values.max() ?? 0) - (values.min() ?? 0)
    let sorted = values.sorted()
    let quartiles =
      QuantileRule.linear.value(of: sorted, at: 0.75) - QuantileRule.linear.value(of: sorted, at: 0.25)
    let freedman = 2 * quartiles * pow(count, -1.0 / 3)
    let sturges = span / (log2(count) + 1)
    let root = span / count.squareRoot()
    var width: Double
    switch name {
    case "sqrt": width = root
    case "sturges": width = sturges
    case "rice": width = span / (2 * pow(count, 1.0 / 3))
    case "scott": width = pow(24 * Double.pi.squareRoot() / count, 1.0 / 3) * deviation(values)
    case "fd": width = freedman
    case "doane":
      let sigma = deviation(values)
      if values.count <= 2 || sigma == 0 {
        width = 0
      } else {
        let scale = (6 * (count - 2) / ((count + 1) * (count + 3))).squareRoot()
        let mean = Interpreter.pairwiseSum(values, 0, values.count, 1) / count
        let cubes = values.map { value in
          let scaled = (value - mean) / sigma
          return scaled * scaled * scaled
        }
        let skewness = Interpreter.pairwiseSum(cubes, 0, cubes.count, 1) / count
        width = span / (1 + log2(count) + log2(1 + skewness.magnitude / scale))
      }
    default: width = min(max(freedman, root / 2), sturges)
    }
    guard width > 0 else { return 1 }
    // Bins narrower than the distance of integers would stay empty.
    if isWhole { width = max(width, 1) }
    let bins = ((high - low) / width).rounded(.up)
    guard bins < 1e9 else { throw .limit(.memory) }
    return max(Int(bins), 1)
  }

  /// The standard deviation of values, as `np.std` computes it.
  func deviation(_ values: [Double]) -> Double {
    let count = Double(values.count)
    let mean = Interpreter.pairwiseSum(values, 0, values.count, 1) / count
    let squares = values.map { ($0 - mean) * ($0 - mean) }
    return (Interpreter.pairwiseSum(squares, 0, squares.count, 1) / count).squareRoot()
  }
}
