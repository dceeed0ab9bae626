/// The labels an encoder was fitted with.
final class EncodedLabels {
  /// Of each column, the labels in order.
  let columns: [[Value]]

  /// The labels that `fit` found.
  init(_ columns: [[Value]]) { self.columns = columns }
}

extension Modules {
  /// Encoders of labels and categories.
  static let sklearnEncoders: [NativeClass] = [labelEncoder, oneHotEncoder]

  /// `label_binarize`
  static let labelBinarize = BuiltinFunction(
    "label_binarize", "y * classes neg_label= pos_label= !sparse_output"
  ) { (interpreter, arguments) throws(Stop) in
    let classes = try interpreter.labelCodes([arguments.required(1)], "label_binarize").labels
    let codes = try interpreter.codes(
      of: arguments.required(0), among: classes, "label_binarize", failing: false)
    let low = try interpreter.whole(arguments[2], default: 0)
    let high = try interpreter.whole(arguments[3], default: 1)
    guard low < high, classes.count > 1 else {
      throw interpreter.refuse("label_binarize", "these labels are not supported")
    }
    let width = classes.count == 2 ? 1 : classes.count
    var values = Array(repeating: low, count: try interpreter.count(of: [codes.count, width]))
    for (row, code) in codes.enumerated() {
      guard let code else { continue }
      if width == 1 { values[row] = code == 1 ? high : low } else { values[row * width + code] = high }
    }
    return .array(try interpreter.array(values, shape: [codes.count, width]))
  }

  private static let labelEncoder = NativeClass(
    module: "sklearn.preprocessing", name: "LabelEncoder",
    methods: [
      BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
        try interpreter.string("LabelEncoder()")
      },
      BuiltinFunction("fit", "self y") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        object.payload = EncodedLabels([
          try interpreter.labelCodes([arguments.required(1)], "LabelEncoder").labels
        ])
        return .instance(object)
      },
      BuiltinFunction("fit_transform", "self y") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        let coded = try interpreter.labelCodes([arguments.required(1)], "LabelEncoder")
        object.payload = EncodedLabels([coded.labels])
        return .array(try interpreter.array(coded.codes[0]))
      },
      BuiltinFunction("transform", "self y") { (interpreter, arguments) throws(Stop) in
        let labels = try interpreter.fitted(arguments.required(0), "LabelEncoder").columns[0]
        let codes = try interpreter.codes(
          of: arguments.required(1), among: labels, "LabelEncoder", failing: true)
        return .array(try interpreter.array(codes.map { $0 ?? 0 }))
      },
      BuiltinFunction("inverse_transform", "self y") { (interpreter, arguments) throws(Stop) in
        let labels = try interpreter.fitted(arguments.required(0), "LabelEncoder").columns[0]
        let codes = try interpreter.asArray(arguments.required(1))
        guard !codes.type.isFloat, codes.shape.count == 1,
          codes.integers.allSatisfy({ labels.indices.contains($0) })
        else {
          throw interpreter.refuse(
            "LabelEncoder.inverse_transform", "codes that no label has are not supported")
        }
        return .array(try interpreter.labelArray(codes.integers.map { labels[$0] }, "LabelEncoder"))
      },
    ],
    properties: [
      BuiltinFunction("classes_", "self") { (interpreter, arguments) throws(Stop) in
        let labels = try interpreter.fitted(arguments.required(0), "LabelEncoder").columns[0]
        return .array(try interpreter.labelArray(labels, "LabelEncoder.classes_"))
      }
    ])

  private static let oneHotEncoder = NativeClass(
    module: "sklearn.preprocessing", name: "OneHotEncoder",
    methods: [
      BuiltinFunction(
        "__init__",
        "self * !categories !drop sparse_output= !dtype !handle_unknown !min_frequency !max_categories !feature_name_combiner"
      ) { (interpreter, arguments) throws(Stop) in
        guard try !interpreter.flag(arguments[1], default: true) else {
          throw interpreter.refuse(
            "OneHotEncoder(sparse_output=True)", "sparse matrices are not supported: pass sparse_output=False"
          )
        }
        return .none
      },
      BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
        try interpreter.string("OneHotEncoder(sparse_output=False)")
      },
      BuiltinFunction("fit", "self X y=") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        object.payload = try interpreter.categories(arguments.required(1))
        return .instance(object)
      },
      BuiltinFunction("fit_transform", "self X y=") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        let found = try interpreter.categories(arguments.required(1))
        object.payload = found
        return try interpreter.oneHot(arguments.required(1), found)
      },
      BuiltinFunction("transform", "self X") { (interpreter, arguments) throws(Stop) in
        try interpreter.oneHot(
          arguments.required(1), try interpreter.fitted(arguments.required(0), "OneHotEncoder"))
      },
    ],
    properties: [
      BuiltinFunction("categories_", "self") { (interpreter, arguments) throws(Stop) in
        var lists: [Value] = []
        for labels in try interpreter.fitted(arguments.required(0), "OneHotEncoder").columns {
          lists.append(.array(try interpreter.labelArray(labels, "OneHotEncoder.categories_")))
        }
        return try interpreter.list(lists)
      }
    ])
}

extension Interpreter {
  /// What an encoder was fitted with.
  fileprivate func fitted(_ value: Value, _ name: String) throws(Stop) -> EncodedLabels {
    guard let found = value.payload(EncodedLabels.self) else {
      throw refuse(name, "\(name) that was not fitted is not supported")
    }
    return found
  }

  /// The places of labels among sorted ones; one that is not there fails, or is `nil`.
  fileprivate func codes(of list: Value, among labels: [Value], _ name: String, failing: Bool) throws(Stop)
    -> [Int?]
  {
    let both = try labelCodes([try self.list(labels), list], name)
    var places: [Int: Int] = [:]
    for (place, code) in both.codes[0].enumerated() { places[code] = place }
    let found = both.codes[1].map { places[$0] }
    if failing, found.contains(nil) {
      let unseen = Set(both.codes[1]).subtracting(both.codes[0]).sorted().map { both.labels[$0] }
      var plain: [String] = []
      for label in unseen { plain.append(try repr(label).string) }
      throw fail(.valueError, "y contains previously unseen labels: [\(plain.joined(separator: ", "))]")
    }
    return found
  }

  /// Labels as an array: numbers only, since arrays hold no texts.
  fileprivate func labelArray(_ labels: [Value], _ name: String) throws(Stop) -> ArrayObject {
    if labels.contains(where: { if case .text = $0 { true } else { false } }) {
      throw refuse(name, "arrays of texts are not supported")
    }
    return try asArray(try list(labels))
  }

  private func columns(_ data: Value) throws(Stop) -> [[Value]] {
    var columns: [[Value]] = []
    for (index, row) in try collect(data).enumerated() {
      let cells = try collect(row)
      if index == 0 { columns = Array(repeating: [], count: cells.count) }
      guard cells.count == columns.count else {
        throw refuse("OneHotEncoder", "rows of different lengths are not supported")
      }
      try charge(cells.count)
      for (place, cell) in cells.enumerated() { columns[place].append(cell) }
    }
    return columns
  }

  /// The sorted categories of each column.
  fileprivate func categories(_ data: Value) throws(Stop) -> EncodedLabels {
    var found: [[Value]] = []
    for column in try columns(data) {
      found.append(try labelCodes([try list(column)], "OneHotEncoder").labels)
    }
    guard !found.isEmpty else { throw refuse("OneHotEncoder", "data without rows is not supported") }
    return EncodedLabels(found)
  }

  /// One column for each category: 1 where it is.
  fileprivate func oneHot(_ data: Value, _ known: EncodedLabels) throws(Stop) -> Value {
    let columns = try columns(data)
    guard columns.count == known.columns.count else {
      throw refuse("OneHotEncoder", "another number of columns than was fitted is not supported")
    }
    let rows = columns.first?.count ?? 0
    let width = known.columns.reduce(0) { $0 + $1.count }
    var values = Array(repeating: 0.0, count: try count(of: [rows, width]))
    var start = 0
    for (column, labels) in zip(columns, known.columns) {
      let codes = try codes(of: try list(column), among: labels, "OneHotEncoder", failing: false)
      for (row, code) in codes.enumerated() {
        guard let code else { throw refuse("OneHotEncoder", "unknown categories are not supported") }
        values[row * width + start + code] = 1
      }
      start += labels.count
    }
    return .array(try array(values, shape: [rows, width]))
  }
}
