import RandomNumbers

extension Modules {
  /// `sklearn.model_selection`: splits of samples; what trains models is refused by name.
  static let sklearnModelSelection = ModuleDefinition(
    "sklearn.model_selection",
    [
      BuiltinFunction(
        "train_test_split", "*arrays test_size= train_size= random_state= shuffle= stratify="
      ) { (interpreter, arguments) throws(Stop) in
        try interpreter.trainTestSplit(arguments)
      }
    ], classes: [folds("KFold"), folds("StratifiedKFold")])

  /// `KFold` or `StratifiedKFold`.
  private static func folds(_ name: String) -> NativeClass {
    @Sendable func settings(_ interpreter: Interpreter, _ value: Value) throws(Stop) -> FoldSettings {
      guard let settings = value.payload(FoldSettings.self) else {
        throw interpreter.fail(.typeError, "a \(name) object is needed")
      }
      return settings
    }
    return NativeClass(
      module: "sklearn.model_selection", name: name,
      methods: [
        BuiltinFunction("__init__", "self n_splits= * shuffle= random_state=") {
          (interpreter, arguments) throws(Stop) in
          guard case .instance(let object) = arguments.required(0) else { return .none }
          let count = try interpreter.whole(arguments[1], default: 5)
          if count <= 1 {
            throw interpreter.fail(
              .valueError,
              "k-fold cross-validation requires at least one train/test split by setting n_splits=2 or more, got n_splits=\(count)."
            )
          }
          let isShuffled = try interpreter.flag(arguments[2])
          let state = interpreter.given(arguments[3])
          if !isShuffled, state != nil {
            throw interpreter.fail(
              .valueError,
              "Setting a random_state has no effect since shuffle is False. You should leave random_state to its default (None), or set shuffle=True."
            )
          }
          object.payload = FoldSettings(count: count, isShuffled: isShuffled, state: state)
          try object.set("n_splits", .int(count))
          try object.set("shuffle", .bool(isShuffled))
          try object.set("random_state", state ?? .none)
          return .none
        },
        BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
          let settings = try settings(interpreter, arguments.required(0))
          let state = try interpreter.repr(settings.state ?? .none).string
          return try interpreter.string(
            "\(name)(n_splits=\(settings.count), random_state=\(state), shuffle=\(settings.isShuffled ? "True" : "False"))"
          )
        },
        BuiltinFunction("get_n_splits", "self X= y= groups=") { (interpreter, arguments) throws(Stop) in
          .int(try settings(interpreter, arguments.required(0)).count)
        },
        BuiltinFunction("split", "self X y= groups=") { (interpreter, arguments) throws(Stop) in
          let settings = try settings(interpreter, arguments.required(0))
          let labels = name == "KFold" ? nil : arguments[2] ?? Value.none
          let pairs = try interpreter.folds(settings, of: arguments.required(1), labels: labels)
          return .iterator(try interpreter.iterator(try interpreter.list(pairs)))
        },
      ])
  }
}

/// How a `KFold` was made.
final class FoldSettings {
  let count: Int
  let isShuffled: Bool
  /// The seed, or a generator; `nil` means the module's own.
  let state: Value?

  /// The settings that the constructor checked.
  init(count: Int, isShuffled: Bool, state: Value?) {
    self.count = count
    self.isShuffled = isShuffled
    self.state = state
  }
}

extension Interpreter {
  /// What scikit-learn and SciPy draw from for `random_state`: nothing means the module's own source.
  func sourceOfState(_ state: Value?, _ name: String) throws(Stop) -> RandomSource {
    guard let state = given(state) else { return sharedRandomSource }
    if state.smallInteger != nil { return RandomSource(try legacyRandom(state)) }
    if let source = state.payload(RandomSource.self), source.isLegacy { return source }
    throw refuse("\(name)(random_state=)", "only numbers and RandomState objects are supported")
  }

  /// The number of samples: the length of a list, or of the first axis.
  func sampleCount(_ value: Value, _ name: String) throws(Stop) -> Int {
    switch value {
    case .array(let array):
      guard let count = array.shape.first else {
        throw fail(
          .typeError,
          "Input should have at least 1 dimension i.e. satisfy `len(x.shape) > 0`, got scalar `\(try repr(value).string)` instead."
        )
      }
      return count
    case .list, .tuple, .range: return try length(value)
    default: throw refuse(name, "samples other than arrays, lists and tuples are not supported")
    }
  }

  /// The samples at places: an array of an array, otherwise a list.
  private func samples(_ value: Value, at places: [Int]) throws(Stop) -> Value {
    if case .array(let array) = value {
      try charge(elements: places.count * max(array.count / max(array.shape.first ?? 1, 1), 1))
      return try element(.array(try self.array(places)), of: value)
    }
    let all = try collect(value)
    try charge(places.count)
    return try list(places.map { all[$0] })
  }

  /// `train_test_split`, with the draws of scikit-learn's `ShuffleSplit` and `StratifiedShuffleSplit`.
  func trainTestSplit(_ arguments: Arguments) throws(Stop) -> Value {
    let name = "train_test_split"
    let arrays = arguments.rest
    guard let first = arrays.first else {
      throw fail(.valueError, "At least one array required as input")
    }
    let kept = arrays.filter { !$0.isIdentical(to: .none) }
    guard kept.count == arrays.count else { throw refuse(name, "None among the arrays is not supported") }
    var counts: [Int] = []
    for array in arrays { counts.append(try sampleCount(array, name)) }
    let count = try sampleCount(first, name)
    if counts.contains(where: { $0 != count }) {
      throw fail(.valueError, "Found input variables with inconsistent numbers of samples: \(counts)")
    }
    let (training, testing) = try splitSizes(count, test: arguments[0], train: arguments[1])
    let places: (train: [Int], test: [Int])
    try charge(elements: 8 * count)
    if try !flag(arguments[3], default: true) {
      if given(arguments[4]) != nil {
        throw fail(.valueError, "Stratified train/test split is not implemented for shuffle=False")
      }
      places = (Array(0..<training), Array(training..<training + testing))
    } else if let labels = given(arguments[4]) {
      let source = try sourceOfState(arguments[2], name)
      places = try stratified(labels, count, training, testing, source)
    } else {
      let order = try sourceOfState(arguments[2], name).draw { $0.permutation(count) }
      places = (Array(order[testing..<testing + training]), Array(order[..<testing]))
    }
    var parts: [Value] = []
    for array in arrays {
      parts.append(try samples(array, at: places.train))
      parts.append(try samples(array, at: places.test))
    }
    return try list(parts)
  }

  /// How many samples are for training and for testing.
  private func splitSizes(_ count: Int, test: Value?, train: Value?) throws(Stop) -> (Int, Int) {
    enum Size {
      case share(Double)
      case number(Int)
    }
    func size(_ value: Value?, _ name: String) throws(Stop) -> Size? {
      guard let value = given(value) else { return nil }
      if let number = value.smallInteger {
        if number < 1 { throw refuse("train_test_split(\(name)=)", "sizes out of range are not supported") }
        if number >= count {
          throw fail(
            .valueError,
            "\(name)=\(number) should be either positive and smaller than the number of samples \(count) or a float in the (0, 1) range"
          )
        }
        return .number(number)
      }
      guard let share = try double(value), share > 0, share < 1 else {
        throw refuse("train_test_split(\(name)=)", "sizes out of range are not supported")
      }
      return .share(share)
    }
    let testSize = try size(test, "test_size")
    let trainSize = try size(train, "train_size")
    if case .share(let a)? = trainSize, case .share(let b)? = testSize, a + b > 1 {
      throw fail(
        .valueError,
        "The sum of test_size and train_size = \(FloatText.repr(a + b)), should be in the (0, 1) range. Reduce test_size and/or train_size."
      )
    }
    var (testing, training): (Int?, Int?) = (nil, nil)
    switch testSize ?? (trainSize == nil ? .share(0.25) : nil) {
    case .share(let share)?: testing = Int((share * Double(count)).rounded(.up))
    case .number(let number)?: testing = number
    case nil: break
    }
    switch trainSize {
    case .share(let share)?: training = Int((share * Double(count)).rounded(.down))
    case .number(let number)?: training = number
    case nil: break
    }
    let m = training ?? count - (testing ?? 0)
    let n = testing ?? count - m
    if m + n > count {
      throw fail(
        .valueError,
        "The sum of train_size and test_size = \(m + n), should be smaller than the number of samples \(count). Reduce test_size and/or train_size."
      )
    }
    if m == 0 {
      let shown = (
        try repr(given(test) ?? (given(train) == nil ? .float(0.25) : .none)).string,
        try repr(given(train) ?? .none).string
      )
      throw fail(
        .valueError,
        "With n_samples=\(count), test_size=\(shown.0) and train_size=\(shown.1), the resulting train set will be empty. Adjust any of the aforementioned parameters."
      )
    }
    return (m, n)
  }
}
