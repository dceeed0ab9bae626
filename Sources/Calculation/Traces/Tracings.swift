import DivergenceCore

/// The functions that can show their calculation term by term.
enum Tracings {
  /// A calculation from checked arguments, in a unit; `nil` where these arguments have none.
  typealias Tracing = @Sendable (CalculatorArguments, InformationUnit) throws(DivergenceError) -> Trace?

  /// Every tracing, by the name of its function.
  static let all: [String: Tracing] = [
    "entropy": { (a, unit) throws(DivergenceError) in try Trace(entropyOf: a.list(0), in: unit) },
    "cross_entropy": { (a, unit) throws(DivergenceError) in
      try Trace(crossEntropyOf: a.list(0), under: a.list(1), in: unit)
    },
    "kl": { (a, unit) throws(DivergenceError) in
      try Trace(klDivergenceOf: a.list(0), relativeTo: a.list(1), in: unit)
    },
    "jeffreys": { (a, unit) throws(DivergenceError) in
      try Trace(jeffreysDivergenceBetween: a.list(0), and: a.list(1), in: unit)
    },
    "js": { (a, unit) throws(DivergenceError) in
      guard a.optionalList(2) == nil else { return nil }
      return try Trace(jensenShannonDivergenceBetween: a.list(0), and: a.list(1), in: unit)
    },
    "renyi": { (a, unit) throws(DivergenceError) in
      guard ![0, 1, .infinity].contains(a.number(2)) else { return nil }
      return try Trace(renyiDivergenceOf: a.list(0), relativeTo: a.list(1), order: a.number(2), in: unit)
    },
    "bhattacharyya": { (a, unit) throws(DivergenceError) in
      try Trace(bhattacharyyaDistanceBetween: a.list(0), and: a.list(1), in: unit)
    },
    "chi2": { (a, _) throws(DivergenceError) in
      try Trace(chiSquaredDivergenceOf: a.list(0), relativeTo: a.list(1))
    },
    "tv": { (a, _) throws(DivergenceError) in
      try Trace(totalVariationDistanceBetween: a.list(0), and: a.list(1))
    },
    "hellinger": { (a, _) throws(DivergenceError) in
      try Trace(hellingerDistanceBetween: a.list(0), and: a.list(1))
    },
    "w1": { (a, _) throws(DivergenceError) in
      guard a.optionalList(3) == nil else { return nil }
      let positions = a.optionalList(2) ?? a.list(0).indices.map(Double.init)
      return try Trace(wassersteinDistanceBetween: a.list(0), and: a.list(1), at: positions)
    },
    "mi": { (a, unit) throws(DivergenceError) in try Trace(mutualInformationOf: a.matrix(0), in: unit) },
    "softmax": { (a, _) throws(DivergenceError) in try Trace(softmaxOf: a.list(0), temperature: a.number(1))
    },
    "logsumexp": { (a, _) throws(DivergenceError) in try Trace(logSumExpOf: a.list(0)) },
    "kl_normal": { (a, unit) throws(DivergenceError) in
      try Trace(
        normalKLDivergenceOf: (mean: a.number(0), standardDeviation: a.number(1)),
        relativeTo: (mean: a.number(2), standardDeviation: a.number(3)), in: unit)
    },
  ]
}
