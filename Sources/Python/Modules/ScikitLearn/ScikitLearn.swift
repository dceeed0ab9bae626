extension Modules {
  /// `sklearn`: its subpackages.
  static let sklearn = ModuleDefinition(
    "sklearn",
    values: [
      "metrics": .module("sklearn.metrics"), "preprocessing": .module("sklearn.preprocessing"),
      "linear_model": .module("sklearn.linear_model"),
      "model_selection": .module("sklearn.model_selection"),
    ])

  private static let distanceMetrics: [BuiltinFunction] = pairwiseMetrics.filter {
    $0.name == "euclidean_distances" || $0.name == "pairwise_distances"
  }

  private static let scores: [BuiltinFunction] = [
    classificationMetrics, regressionMetrics, clusteringMetrics, reportMetrics, distanceMetrics,
  ].flatMap { $0 }

  /// `sklearn.metrics`
  static let sklearnMetrics = ModuleDefinition(
    "sklearn.metrics", scores, values: ["pairwise": .module("sklearn.metrics.pairwise")])
}

/// Labels as numbers in sorted order.
struct LabelCodes {
  /// The sorted labels.
  let labels: [Value]
  /// The labels of each list, as indices into `labels`.
  let codes: [[Int]]
}

extension Interpreter {
  /// Lists of labels, numbered together; numbers and texts are supported.
  func labelCodes(_ lists: [Value], _ name: String) throws(Stop) -> LabelCodes {
    var keys: [[LabelKey]] = []
    var known: [LabelKey: Value] = [:]
    for list in lists {
      var own: [LabelKey] = []
      if case .array(let array) = list, array.shape.count != 1 {
        throw refuse("sklearn.metrics." + name, "labels of more than one axis are not supported")
      }
      for label in try collect(list) {
        try charge()
        let key: LabelKey
        switch label {
        case .text(let text): key = .text(text.string)
        default:
          guard isNumPy(label) || label.smallInteger != nil || label.isReal else {
            throw refuse("sklearn.metrics." + name, "labels other than numbers and strings are not supported")
          }
          let real = try makeFloat(label)
          guard real == real.rounded() else {
            throw fail(
              .valueError, "Classification metrics can't handle a mix of binary and continuous targets")
          }
          key = .number(real)
        }
        own.append(key)
        if known[key] == nil { known[key] = label }
      }
      keys.append(own)
    }
    let sorted = known.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    return LabelCodes(
      labels: sorted.compactMap { known[$0] }, codes: keys.map { $0.map { places[$0] ?? 0 } })
  }

  /// Two lists of labels of one length.
  func labelPair(_ arguments: Arguments, _ name: String) throws(Stop) -> LabelCodes {
    let coded = try labelCodes([arguments.required(0), arguments.required(1)], name)
    guard coded.codes[0].count == coded.codes[1].count else {
      throw fail(
        .valueError,
        "Found input variables with inconsistent numbers of samples: [\(coded.codes[0].count), \(coded.codes[1].count)]"
      )
    }
    guard !coded.codes[0].isEmpty else {
      throw refuse("sklearn.metrics." + name, "\(name) of no samples is not supported")
    }
    return coded
  }

  /// How often each pair of labels occurs together.
  func contingency(_ coded: LabelCodes) throws(Stop) -> DenseMatrix {
    let size = coded.labels.count
    _ = try count(of: [size, size])
    var table = DenseMatrix(size, size)
    for (row, column) in zip(coded.codes[0], coded.codes[1]) { table[row, column] += 1 }
    return table
  }
}

/// A label: numbers before texts.
enum LabelKey: Hashable, Comparable {
  case number(Double)
  case text(String)
}

extension Value {
  /// Whether it is a float of Python's own.
  var isReal: Bool { if case .float = self { true } else { false } }
}
