extension Modules {
  /// `percentile`, `quantile` and the median.
  static let numpyQuantiles: [BuiltinFunction] = [
    quantile("percentile", scale: 100, skipsNaN: false), quantile("quantile", scale: 1, skipsNaN: false),
    quantile("nanpercentile", scale: 100, skipsNaN: true), quantile("nanquantile", scale: 1, skipsNaN: true),
    median("median", skipsNaN: false), median("nanmedian", skipsNaN: true),
  ]

  private static func median(_ name: String, skipsNaN: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !out !overwrite_input keepdims=") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np." + name)
      return try interpreter.reduceRows(source, arguments[1], keepdims: arguments[2]) {
        (row) throws(Stop) in
        try interpreter.charge(row.count)
        let values = (skipsNaN ? row.filter { !$0.isNaN } : row)
        if values.isEmpty || values.contains(where: \.isNaN) { return .nan }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
      }
    }
  }

  private static func quantile(_ name: String, scale: Double, skipsNaN: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a q axis= !out !overwrite_input method= keepdims= * !weights !interpolation") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np." + name)
      let kind = try interpreter.asArray(arguments.required(0)).type
      let wanted = try interpreter.reals(arguments.required(1), "np." + name)
      let method = interpreter.word(arguments[3]) ?? "linear"
      guard let rule = QuantileRule(rawValue: method) else {
        throw interpreter.fail(
          .valueError,
          "'\(method)' is not a valid method. Use one of: "
            + "dict_keys([" + QuantileRule.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ") + "])")
      }
      for level in wanted.values where !(level >= 0 && level <= scale) {
        throw interpreter.fail(
          .valueError,
          scale == 100 ? "Percentiles must be in the range [0, 100]" : "Quantiles must be in the range [0, 1]"
        )
      }
      let keepsKind =
        !kind.isFloat
        && ["lower", "higher", "nearest", "inverted_cdf", "closest_observation"].contains(method)
      if keepsKind, kind != .int64 {
        throw interpreter.refuse(
          "np.\(name)(method='\(method)')", "quantiles of \(kind.rawValue) by this method are not supported")
      }
      var parts: [Value] = []
      for level in wanted.values {
        parts.append(
          try interpreter.reduceRows(source, arguments[2], keepdims: arguments[4]) { (row) throws(Stop) in
            try interpreter.charge(row.count)
            let values = skipsNaN ? row.filter { !$0.isNaN } : row
            if values.isEmpty {
              if skipsNaN { return .nan }
              throw interpreter.fail(.indexError, "index -1 is out of bounds for axis 0 with size 0")
            }
            if values.contains(where: \.isNaN) { return .nan }
            return rule.value(of: values.sorted(), at: scale == 100 ? level / 100 : level)
          })
      }
      if wanted.shape.isEmpty { return keepsKind ? try interpreter.whole(parts[0]) : parts[0] }
      guard let head = parts.first else {
        throw interpreter.refuse("np." + name, "quantiles at no levels are not supported")
      }
      let first = try interpreter.reals(head, "")
      var all: [Double] = []
      for part in parts { all += try interpreter.reals(part, "").values }
      let result = try interpreter.value(RealArray(all, shape: wanted.shape + first.shape))
      return keepsKind ? try interpreter.whole(result) : result
    }
  }
}

/// How a quantile between two elements is chosen (Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996).
enum QuantileRule: String, CaseIterable {
  case invertedCDF = "inverted_cdf"
  case averagedInvertedCDF = "averaged_inverted_cdf"
  case closestObservation = "closest_observation"
  case interpolatedInvertedCDF = "interpolated_inverted_cdf"
  case hazen
  case weibull
  case linear
  case medianUnbiased = "median_unbiased"
  case normalUnbiased = "normal_unbiased"
  case lower
  case higher
  case midpoint
  case nearest

  /// The place of the quantile, counted from 0, between elements.
  private func place(_ level: Double, _ count: Double) -> Double {
    func continuous(_ alpha: Double, _ beta: Double) -> Double {
      count * level + (alpha + level * (1 - alpha - beta)) - 1
    }
    switch self {
    case .interpolatedInvertedCDF: return continuous(0, 1)
    case .hazen: return continuous(0.5, 0.5)
    case .weibull: return continuous(0, 0)
    case .medianUnbiased: return continuous(1.0 / 3, 1.0 / 3)
    case .normalUnbiased: return continuous(3.0 / 8, 3.0 / 8)
    case .linear: return (count - 1) * level
    case .lower: return ((count - 1) * level).rounded(.down)
    case .higher: return ((count - 1) * level).rounded(.up)
    case .midpoint:
      let index = (count - 1) * level
      return 0.5 * (index.rounded(.down) + index.rounded(.up))
    case .nearest: return ((count - 1) * level).rounded(.toNearestOrEven)
    case .invertedCDF, .averagedInvertedCDF:
      return count * level - 1
    case .closestObservation: return count * level - 1 - 0.5
    }
  }

  /// The quantile of sorted values that hold no NaN.
  func value(of sorted: [Double], at level: Double) -> Double {
    let count = sorted.count
    let place = place(level, Double(count))
    func element(_ index: Int) -> Double { sorted[min(max(index, 0), count - 1)] }
    if place.isNaN { return .nan }
    let floor = place.rounded(.down)
    let index = Int(min(max(floor, -2), Double(count)))
    let fraction = place - floor
    switch self {
    case .invertedCDF: return fraction > 0 ? element(index + 1) : element(index)
    case .averagedInvertedCDF:
      if fraction > 0 { return element(index + 1) }
      return QuantileRule.between(element(index), element(index + 1), index < 0 ? 1 : 0.5)
    case .closestObservation:
      // Ties go to the even order statistic, counted from 1.
      let isEven = (index + 1) % 2 == 0
      return fraction == 0 && isEven ? element(index) : element(index + 1)
    case .nearest, .lower, .higher: return element(index)
    default:
      if place >= Double(count - 1) { return sorted[count - 1] }
      if place < 0 { return sorted[0] }
      return QuantileRule.between(element(index), element(index + 1), fraction)
    }
  }

  /// A point between two values, computed from the nearer one.
  private static func between(_ a: Double, _ b: Double, _ t: Double) -> Double {
    let difference = b - a
    if t >= 0.5 { return b - difference * (1 - t) }
    return a + difference * t
  }
}
