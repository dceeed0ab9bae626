#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Agreement of two labellings.
  static let clusteringMetrics: [BuiltinFunction] = [
    measure("mutual_info_score", "labels_true labels_pred * !contingency") { $0.information },
    BuiltinFunction("normalized_mutual_info_score", "labels_true labels_pred * average_method=") {
      (interpreter, arguments) throws(Stop) in
      let parts = try ClusterEntropies(interpreter, arguments, "normalized_mutual_info_score")
      if parts.isTrivial { return .float(1) }
      if parts.information <= Double.ulpOfOne { return .float(0) }
      let mean: Double
      switch interpreter.word(arguments[2]) ?? "arithmetic" {
      case "min": mean = min(parts.first, parts.second)
      case "max": mean = max(parts.first, parts.second)
      case "geometric": mean = (parts.first * parts.second).squareRoot()
      default: mean = (parts.first + parts.second) / 2
      }
      return .float(parts.information / max(mean, Double.ulpOfOne))
    },
    measure("homogeneity_score", "labels_true labels_pred") { $0.homogeneity },
    measure("completeness_score", "labels_true labels_pred") { $0.completeness },
    BuiltinFunction("v_measure_score", "labels_true labels_pred * beta=") {
      (interpreter, arguments) throws(Stop) in
      let parts = try ClusterEntropies(interpreter, arguments, "v_measure_score")
      let beta = try interpreter.real(arguments[2], default: 1)
      let (h, c) = (parts.homogeneity, parts.completeness)
      return .float(h + c == 0 ? 0 : (1 + beta) * h * c / (beta * h + c))
    },
    BuiltinFunction("adjusted_rand_score", "labels_true labels_pred") {
      (interpreter, arguments) throws(Stop) in
      let coded = try interpreter.labelPair(arguments, "adjusted_rand_score")
      var sizes: [[Double]] = []
      for codes in coded.codes {
        var counts = Array(repeating: 0.0, count: coded.labels.count)
        for code in codes { counts[code] += 1 }
        sizes.append(counts)
      }
      let n = Double(coded.codes[0].count)
      var pairs: [Int: Double] = [:]
      for (one, two) in zip(coded.codes[0], coded.codes[1]) {
        pairs[one * coded.labels.count + two, default: 0] += 1
      }
      let squares = pairs.values.reduce(0) { $0 + $1 * $1 }
      let (rows, columns) = (sizes[0].reduce(0) { $0 + $1 * $1 }, sizes[1].reduce(0) { $0 + $1 * $1 })
      let tp = squares - n
      let fp = columns - squares
      let fn = rows - squares
      let tn = n * n - fp - fn - squares
      if fn == 0, fp == 0 { return .float(1) }
      return .float(2 * (tp * tn - fn * fp) / ((tp + fn) * (fn + tn) + (tp + fp) * (fp + tn)))
    },
  ]

  private static func measure(
    _ name: String, _ signature: String, _ choose: @escaping @Sendable (ClusterEntropies) -> Double
  ) -> BuiltinFunction {
    BuiltinFunction(name, signature) { (interpreter, arguments) throws(Stop) in
      .float(choose(try ClusterEntropies(interpreter, arguments, name)))
    }
  }
}

/// The entropies of two labellings and what they have in common, in nats.
struct ClusterEntropies {
  let first: Double
  let second: Double
  let information: Double
  /// Whether both put everything together.
  let isTrivial: Bool

  /// Of the labels in the first two arguments.
  init(_ interpreter: Interpreter, _ arguments: Arguments, _ name: String) throws(Stop) {
    let coded = try interpreter.labelPair(arguments, name)
    let count = coded.labels.count
    let n = Double(coded.codes[0].count)
    var sizes: [[Double]] = []
    for codes in coded.codes {
      var counts = Array(repeating: 0.0, count: count)
      for code in codes { counts[code] += 1 }
      sizes.append(counts)
    }
    var pairs: [Int: Double] = [:]
    for (one, two) in zip(coded.codes[0], coded.codes[1]) { pairs[one * count + two, default: 0] += 1 }
    func entropy(_ counts: [Double]) -> Double {
      let present = counts.filter { $0 > 0 }
      if present.count == 1 { return 0 }
      let terms = present.map { $0 / n * (log($0) - log(n)) }
      return -Interpreter.pairwiseSum(terms, 0, terms.count, 1)
    }
    first = entropy(sizes[0])
    second = entropy(sizes[1])
    let together = sizes.map { $0.count { $0 > 0 } }
    isTrivial = together[0] == 1 && together[1] == 1
    if together[0] == 1 || together[1] == 1 {
      information = 0
      return
    }
    let terms = pairs.sorted { $0.key < $1.key }.map { key, value -> Double in
      let (a, b) = (sizes[0][key / count], sizes[1][key % count])
      let share = value / n
      let term = share * (log(value) - log(n)) + share * (-log(a * b) + log(n) + log(n))
      return term.magnitude < Double.ulpOfOne ? 0 : term
    }
    information = max(Interpreter.pairwiseSum(terms, 0, terms.count, 1), 0)
  }

  /// How far clusters hold one class only.
  var homogeneity: Double { first == 0 ? 1 : information / first }

  /// How far classes stay together.
  var completeness: Double { second == 0 ? 1 : information / second }
}
