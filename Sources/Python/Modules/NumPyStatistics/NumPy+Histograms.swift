#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `histogram` and what counts elements in bins.
  static let numpyHistograms: [BuiltinFunction] = [
    BuiltinFunction("histogram", "a bins= range= density= weights=") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np.histogram")
      let isWhole = try !interpreter.asArray(arguments.required(0)).type.isFloat
      let edges = try interpreter.binEdges(
        source.values, arguments[1], arguments[2], arguments[4], isWhole: isWhole)
      let isDense = try interpreter.flag(arguments[3])
      var edgeValue = try interpreter.value(RealArray(edges.values))
      if !edges.isUniform, let bins = arguments[1] { edgeValue = .array(try interpreter.asArray(bins)) }
      guard let given = interpreter.given(arguments[4]) else {
        let counts = interpreter.binCounts(source.values, edges, weights: nil)
        if isDense { return try interpreter.density(counts, edges.values, edgeValue) }
        return try interpreter.tuple([.array(try interpreter.array(counts.map { Int($0) })), edgeValue])
      }
      let weightArray = try interpreter.asArray(given)
      let weights = try interpreter.reals(given, "np.histogram")
      guard weights.shape == source.shape else {
        throw interpreter.fail(.valueError, "weights should have the same shape as a.")
      }
      let counts = interpreter.binCounts(source.values, edges, weights: weights.values)
      if isDense { return try interpreter.density(counts, edges.values, edgeValue) }
      if weightArray.type != .float64 {
        return try interpreter.tuple([.array(try interpreter.array(counts.map { Int($0) })), edgeValue])
      }
      return try interpreter.tuple([try interpreter.value(RealArray(counts)), edgeValue])
    },
    BuiltinFunction("histogram_bin_edges", "a bins= range= weights=") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np.histogram_bin_edges")
      let isWhole = try !interpreter.asArray(arguments.required(0)).type.isFloat
      let edges = try interpreter.binEdges(
        source.values, arguments[1], arguments[2], arguments[3], isWhole: isWhole)
      if !edges.isUniform, let bins = arguments[1] { return .array(try interpreter.asArray(bins)) }
      return try interpreter.value(RealArray(edges.values))
    },
    BuiltinFunction("histogram2d", "x y bins= range= density= weights=") {
      (interpreter, arguments) throws(Stop) in
      let x = try interpreter.reals(arguments.required(0), "np.histogram2d").values
      let y = try interpreter.reals(arguments.required(1), "np.histogram2d").values
      guard x.count == y.count else {
        throw interpreter.fail(.valueError, "x and y must have the same length.")
      }
      let (first, second) = try interpreter.pairOfEdges(x, y, arguments[2], arguments[3])
      var weights: [Double]?
      if let given = interpreter.given(arguments[5]) {
        weights = try interpreter.reals(given, "np.histogram2d").values
      }
      let columns = second.count - 1
      var counts = Array(repeating: 0.0, count: (first.count - 1) * columns)
      try interpreter.charge(elements: counts.count + 8 * x.count)
      for index in x.indices {
        guard let row = BinEdges.bin(of: x[index], in: first),
          let column = BinEdges.bin(of: y[index], in: second)
        else { continue }
        counts[row * columns + column] += weights.map { $0[min(index, $0.count - 1)] } ?? 1
      }
      if try interpreter.flag(arguments[4]) {
        let total = counts.reduce(0, +)
        for index in counts.indices {
          let row = index / columns
          let column = index % columns
          counts[index] =
            counts[index] / (first[row + 1] - first[row]) / (second[column + 1] - second[column]) / total
        }
      }
      return try interpreter.tuple([
        try interpreter.value(RealArray(counts, shape: [first.count - 1, columns])),
        try interpreter.value(RealArray(first)), try interpreter.value(RealArray(second)),
      ])
    },
    BuiltinFunction("digitize", "x bins right=") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.reals(arguments.required(0), "np.digitize")
      let bins = try interpreter.reals(arguments.required(1), "np.digitize")
      guard bins.shape.count == 1 else {
        throw interpreter.fail(.valueError, "object of too small depth for desired array")
      }
      let isRight = try interpreter.flag(arguments[2])
      let rises = zip(bins.values, bins.values.dropFirst()).allSatisfy { $0 <= $1 }
      let falls = zip(bins.values, bins.values.dropFirst()).allSatisfy { $0 >= $1 }
      guard rises || falls else {
        throw interpreter.fail(.valueError, "bins must be monotonically increasing or decreasing")
      }
      let sorted = rises ? bins.values : bins.values.reversed()
      let places = x.values.map { value -> Int in
        let place = BinEdges.place(of: value, in: sorted, afterEqual: !isRight)
        return rises ? place : sorted.count - place
      }
      return interpreter.wrapped(try interpreter.array(places, shape: x.shape))
    },
  ]
}

/// The edges of bins, and how an element finds its bin among them.
struct BinEdges {
  let values: [Double]
  /// Whether all bins are equally wide: then the bin is computed before it is corrected.
  let isUniform: Bool

  /// How many of the sorted edges are smaller than a value, or not larger.
  static func place(of value: Double, in sorted: [Double], afterEqual: Bool) -> Int {
    if value.isNaN { return sorted.count }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if afterEqual ? sorted[middle] <= value : sorted[middle] < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Counts elements in equally wide bins.
  static func count(_ values: [Double], _ edges: [Double], _ counts: inout [Double]) {
    let (size, bins) = (counts.count, Double(counts.count))
    values.withUnsafeBufferPointer { values in
      edges.withUnsafeBufferPointer { edges in
        counts.withUnsafeMutableBufferPointer { counts in
          let (first, last) = (edges[0], edges[size])
          for value in values where value >= first && value <= last {
            var bin = Int((value - first) / (last - first) * bins)
            if bin == size { bin -= 1 }
            if value < edges[bin] { bin -= 1 } else if value >= edges[bin + 1], bin != size - 1 { bin += 1 }
            counts[bin] += 1
          }
        }
      }
    }
  }

  /// The bin of a value; the last one includes its right edge.
  static func bin(of value: Double, in edges: [Double]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value <= last else { return nil }
    return min(place(of: value, in: edges, afterEqual: true) - 1, edges.count - 2)
  }
}

extension Interpreter {
  /// The edges that `bins` and `range` ask for.
  func binEdges(
    _ values: [Double], _ bins: Value?, _ range: Value?, _ weights: Value?, isWhole: Bool = false
  ) throws(Stop) -> BinEdges {
    var count = 10
    if let given = given(bins) {
      if let name = word(given) {
        if self.given(weights) != nil {
          throw fail(
            .typeError, "Automated estimation of the number of bins is not supported for weighted data")
        }
        let (low, high) = try outerEdges(values, range)
        let inside = values.filter { $0 >= low && $0 <= high }
        count = try automaticBins(name, inside, low, high, isWhole: isWhole)
      } else if let whole = given.smallInteger {
        if whole < 1 { throw fail(.valueError, "`bins` must be positive, when an integer") }
        count = whole
      } else {
        let edges = try reals(given, "np.histogram")
        guard edges.shape.count == 1 else { throw fail(.valueError, "`bins` must be 1d, when an array") }
        if zip(edges.values, edges.values.dropFirst()).contains(where: { $0 > $1 }) {
          throw fail(.valueError, "`bins` must increase monotonically, when an array")
        }
        return BinEdges(values: edges.values, isUniform: false)
      }
    }
    let (low, high) = try outerEdges(values, range)
    _ = try self.count(of: [count, 2])
    guard low < high else {
      throw fail(
        .valueError, "Too many bins for data range. Cannot create \(count) finite-sized bins.")
    }
    return BinEdges(values: linearSpace(low, high, count + 1), isUniform: true)
  }

  /// Equally spaced numbers with both ends, as `np.linspace` has them.
  func linearSpace(_ low: Double, _ high: Double, _ count: Int) -> [Double] {
    let parts = Double(count - 1)
    let step = (high - low) / parts
    var values = (0..<count).map { index in
      (step == 0 ? Double(index) / parts * (high - low) : Double(index) * step) + low
    }
    if count > 1 { values[count - 1] = high }
    return values
  }

  private func outerEdges(_ values: [Double], _ range: Value?) throws(Stop) -> (Double, Double) {
    var low: Double
    var high: Double
    if let given = given(range) {
      let ends = try collect(given)
      guard ends.count == 2 else { throw fail(.valueError, "too many values to unpack (expected 2)") }
      (low, high) = (try makeFloat(ends[0]), try makeFloat(ends[1]))
      if low > high { throw fail(.valueError, "max must be larger than min in range parameter.") }
      if !(low.isFinite && high.isFinite) {
        throw fail(
          .valueError, "supplied range of [\(FloatText.repr(low)), \(FloatText.repr(high))] is not finite")
      }
    } else if values.isEmpty {
      (low, high) = (0, 1)
    } else {
      low = values.contains(where: \.isNaN) ? .nan : values.min() ?? 0
      high = values.contains(where: \.isNaN) ? .nan : values.max() ?? 0
      if !(low.isFinite && high.isFinite) {
        throw fail(
          .valueError, "autodetected range of [\(FloatText.repr(low)), \(FloatText.repr(high))] is not finite"
        )
      }
    }
    if !(high - low).isFinite {
      throw refuse("np.histogram", "ranges beyond the largest double are not supported")
    }
    if low == high { (low, high) = (low - 0.5, high + 0.5) }
    return (low, high)
  }

  /// The counts, or the sums of weights, in bins.
  func binCounts(_ values: [Double], _ edges: BinEdges, weights: [Double]?) -> [Double] {
    let list = edges.values
    var counts = Array(repeating: 0.0, count: max(list.count - 1, 0))
    guard let first = list.first, let last = list.last, !counts.isEmpty else { return counts }
    if edges.isUniform, (last - first).isFinite {
      let bins = Double(counts.count)
      if weights == nil {
        BinEdges.count(values, list, &counts)
        return counts
      }
      for (index, value) in values.enumerated() where value >= first && value <= last {
        var bin = Int((value - first) / (last - first) * bins)
        if bin == counts.count { bin -= 1 }
        if value < list[bin] { bin -= 1 } else if value >= list[bin + 1], bin != counts.count - 1 { bin += 1 }
        counts[bin] += weights?[index] ?? 1
      }
    } else {
      for (index, value) in values.enumerated() {
        guard let bin = BinEdges.bin(of: value, in: list) else { continue }
        counts[bin] += weights?[index] ?? 1
      }
    }
    return counts
  }

  /// Counts divided by the widths of their bins and their sum.
  func density(_ counts: [Double], _ edges: [Double], _ edgeValue: Value) throws(Stop) -> Value {
    let total = Interpreter.pairwiseSum(counts, 0, counts.count, 1)
    let densities = counts.indices.map { counts[$0] / (edges[$0 + 1] - edges[$0]) / total }
    return try tuple([try value(RealArray(densities)), edgeValue])
  }

  /// The edges along both axes of a histogram in the plane.
  func pairOfEdges(_ x: [Double], _ y: [Double], _ bins: Value?, _ range: Value?) throws(Stop) -> (
    [Double], [Double]
  ) {
    var own: [Value?] = [bins, bins]
    if let given = given(bins), given.smallInteger == nil {
      let parts = try collect(given)
      if parts.count == 2 { own = parts }
    }
    var ranges: [Value?] = [nil, nil]
    if let given = given(range) { ranges = try collect(given) }
    guard ranges.count == 2 else {
      throw fail(.valueError, "range argument must have one entry per dimension")
    }
    return (try binEdges(x, own[0], ranges[0], nil).values, try binEdges(y, own[1], ranges[1], nil).values)
  }
}
