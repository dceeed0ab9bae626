#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Entropies and distances of distributions in `scipy.stats`.
  static let scipyEntropies: [BuiltinFunction] = [
    BuiltinFunction("entropy", "pk qk= base= axis= * !nan_policy !keepdims") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.entropy(arguments)
    },
    BuiltinFunction("wasserstein_distance", "u_values v_values u_weights= v_weights=") {
      (interpreter, arguments) throws(Stop) in
      let (u, v, places) = try interpreter.distributionsOnLine(arguments, "wasserstein_distance")
      let terms = places.indices.dropLast().map { (u[$0] - v[$0]).magnitude * (places[$0 + 1] - places[$0]) }
      return .npFloat(Interpreter.pairwiseSum(terms, 0, terms.count, 1))
    },
    BuiltinFunction("energy_distance", "u_values v_values u_weights= v_weights=") {
      (interpreter, arguments) throws(Stop) in
      let (u, v, places) = try interpreter.distributionsOnLine(arguments, "energy_distance")
      let terms = places.indices.dropLast().map { index in
        (u[index] - v[index]) * (u[index] - v[index]) * (places[index + 1] - places[index])
      }
      return .npFloat(2.0.squareRoot() * Interpreter.pairwiseSum(terms, 0, terms.count, 1).squareRoot())
    },
  ]
}

extension Interpreter {
  /// `scipy.stats.entropy`: normalises what it is given, as SciPy does.
  func entropy(_ arguments: Arguments) throws(Stop) -> Value {
    var base: Double?
    if let given = given(arguments[2]) {
      let number = try makeFloat(given)
      if number <= 0 { throw fail(.valueError, "`base` must be a positive number or `None`.") }
      base = number
    }
    let p = try reals(arguments.required(0), "scipy.stats.entropy")
    let axis: Value = arguments[3] ?? .int(0)
    func normalized(_ source: RealArray) throws(Stop) -> RealArray {
      let array = try array(source.values, shape: source.shape)
      let total = try reals(try sum(array, axis, nil, keepdims: .bool(true)), "")
      return RealArray(
        zip(source.values, total.stretched(to: source.shape)).map { $0 / $1 }, shape: source.shape)
    }
    if p.shape.isEmpty {
      if given(arguments[1]) == nil, arguments[3] == nil, let only = p.values.first {
        return .npFloat(only.isFinite && only > 0 ? 0 : .nan)
      }
      throw fail(.axisError, "axis 0 is out of bounds for array of dimension 0")
    }
    var terms: RealArray
    if let given = given(arguments[1]) {
      let q = try reals(given, "scipy.stats.entropy")
      let ownShape: [Int]
      do {
        ownShape = try broadcast([p.shape, q.shape])
      } catch {
        throw fail(
          .valueError, "Array shapes are incompatible for broadcasting.")
      }
      let one = try normalized(RealArray(p.stretched(to: ownShape), shape: ownShape))
      let other = try normalized(RealArray(q.stretched(to: ownShape), shape: ownShape))
      terms = RealArray(zip(one.values, other.values).map(SpecialMath.relativeEntropy), shape: ownShape)
    } else {
      terms = try normalized(p)
      terms.values = terms.values.map { $0.isNaN ? $0 : $0 > 0 ? -$0 * log($0) : $0 == 0 ? 0 : -.infinity }
    }
    let result = try reals(try sum(try array(terms.values, shape: terms.shape), axis, nil, keepdims: nil), "")
    guard let base else { return try value(result) }
    return try value(RealArray(result.values.map { $0 / log(base) }, shape: result.shape))
  }

  /// Two distributions on the line: their cumulative functions between all their places, sorted.
  func distributionsOnLine(_ arguments: Arguments, _ name: String) throws(Stop) -> (
    first: [Double], second: [Double], places: [Double]
  ) {
    func side(_ values: Int, _ weights: Int) throws(Stop) -> ([Double], [Double]?) {
      let places = try reals(arguments.required(values), "scipy.stats." + name)
      if places.values.isEmpty { throw fail(.valueError, "Distribution can't be empty.") }
      guard places.shape.count == 1 else {
        throw refuse("scipy.stats." + name, "\(name) of arrays with several axes is not supported")
      }
      guard let given = given(arguments[weights]) else { return (places.values, nil) }
      let own = try reals(given, "scipy.stats." + name)
      guard own.values.count == places.values.count else {
        throw fail(
          .valueError,
          "Value and weight array-likes for the same empirical distribution must be of the same size.")
      }
      if own.values.contains(where: { $0 < 0 }) {
        throw fail(.valueError, "All weights must be non-negative.")
      }
      let total = own.values.reduce(0, +)
      guard total > 0, total.isFinite else {
        throw fail(
          .valueError,
          "Weight array-like sum must be positive and finite. Set as None for an equal distribution of weight."
        )
      }
      return (places.values, own.values)
    }
    let (u, uWeights) = try side(0, 2)
    let (v, vWeights) = try side(1, 3)
    try charge(8 * (u.count + v.count))
    let places = (u + v).sorted()
    func cumulative(_ values: [Double], _ weights: [Double]?) -> [Double] {
      let order = values.indices.sorted { values[$0] < values[$1] }
      let sorted = order.map { values[$0] }
      var sums = [0.0]
      if let weights { for index in order { sums.append(sums[sums.count - 1] + weights[index]) } }
      return places.map { place in
        let count = BinEdges.place(of: place, in: sorted, afterEqual: true)
        return weights == nil ? Double(count) / Double(values.count) : sums[count] / sums[sums.count - 1]
      }
    }
    return (cumulative(u, uWeights), cumulative(v, vWeights), places)
  }
}
