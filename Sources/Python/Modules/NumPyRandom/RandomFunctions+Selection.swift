import RandomNumbers

extension RandomFunctions {
  /// `choice` of the module and of `RandomState`.
  static let legacyChoice = RandomFunction("choice", "a size= replace= p=") {
    (interpreter, source, arguments) throws(Stop) in
    try interpreter.choice(source, arguments, isShuffled: true)
  }

  /// `choice` of `Generator`.
  static let modernChoice = RandomFunction("choice", "a size= replace= p= axis= shuffle=") {
    (interpreter, source, arguments) throws(Stop) in
    if let axis = arguments[4], axis.smallInteger != 0 {
      throw interpreter.refuse(
        "Generator.choice(axis=)", "choosing along another axis than the first is not supported")
    }
    var isShuffled = true
    if let given = arguments[5] { isShuffled = try interpreter.truth(given) }
    return try interpreter.choice(source, arguments, isShuffled: isShuffled)
  }

  /// `permutation` of a number or of a sequence.
  static func permutation(isLegacy: Bool) -> RandomFunction {
    RandomFunction("permutation", isLegacy ? "x" : "x axis=") {
      (interpreter, source, arguments) throws(Stop) in
      if !isLegacy, let axis = arguments[1], axis.smallInteger != 0 {
        throw interpreter.refuse(
          "Generator.permutation(axis=)", "another axis than the first is not supported")
      }
      let given = arguments.required(0)
      if let count = given.smallInteger {
        try interpreter.charge(try interpreter.count(of: [max(count, 0)]) >> 1)
        return .array(try interpreter.array(source.draw { $0.permutation(max(count, 0)) }, .int64))
      }
      if try interpreter.double(given) != nil {
        if isLegacy {
          throw interpreter.fail(.indexError, "x must be an integer or at least 1-dimensional")
        }
        throw interpreter.refuse(
          "Generator.permutation(float)", "only integers and sequences can be permuted")
      }
      let array = try interpreter.asArray(given)
      guard let count = array.shape.first else {
        throw interpreter.refuse("permutation", "arrays without axes cannot be permuted")
      }
      try interpreter.charge(elements: array.count)
      let order = source.draw { $0.permutation(count) }
      return .array(try interpreter.rows(order, of: array, shape: [count]))
    }
  }

  /// `shuffle` of a list or of an array along its first axis, in place.
  static func shuffle(isLegacy: Bool) -> RandomFunction {
    RandomFunction("shuffle", isLegacy ? "x" : "x axis=") { (interpreter, source, arguments) throws(Stop) in
      if !isLegacy, let axis = arguments[1], axis.smallInteger != 0 {
        throw interpreter.refuse("Generator.shuffle(axis=)", "another axis than the first is not supported")
      }
      switch arguments.required(0) {
      case .list(let list):
        try interpreter.charge(elements: list.elements.count)
        var elements = list.elements
        source.draw { $0.shuffle(elements.count) { elements.swapAt($0, $1) } }
        try list.replace(elements)
      case .array(let array):
        guard let count = array.shape.first else {
          throw interpreter.fail(.typeError, "len() of unsized object")
        }
        try interpreter.charge(elements: array.count)
        if array.count == 0 { return .none }
        let order = source.draw { $0.permutation(count) }
        try interpreter.reorder(array, order)
      case .tuple, .text, .range:
        let name = interpreter.typeName(arguments.required(0))
        throw interpreter.fail(.typeError, "'\(name)' object does not support item assignment")
      default:
        let name = interpreter.typeName(arguments.required(0))
        if interpreter.isIterable(arguments.required(0)) {
          throw interpreter.refuse("shuffle(\(name))", "shuffling a \(name) is not supported")
        }
        throw interpreter.fail(.typeError, "object of type '\(name)' has no len()")
      }
      return .none
    }
  }

  /// `permuted` of `Generator`: all elements of a copy.
  static let permuted = RandomFunction("permuted", "x * axis= !out") {
    (interpreter, source, arguments) throws(Stop) in
    let array = try interpreter.asArray(arguments.required(0))
    if let axis = arguments[1], !axis.isIdentical(to: .none), array.shape.count > 1 {
      throw interpreter.refuse("Generator.permuted(axis=)", "permuting along an axis is not supported")
    }
    guard array.isContiguous else {
      throw interpreter.refuse("Generator.permuted", "only arrays in C order can be permuted")
    }
    try interpreter.charge(elements: array.count)
    let order = source.draw { $0.permutation(array.count) }
    let flat = array.view(shape: [array.count], strides: [1], offset: array.offset)
    let made = try interpreter.rows(order, of: flat, shape: [array.count])
    return .array(
      made.view(shape: array.shape, strides: ArrayObject.strides(for: array.shape), offset: made.offset))
  }
}

extension Interpreter {
  /// The elements of an array along its first axis, at `places`, which stand in `shape`.
  func rows(_ places: [Int], of array: ArrayObject, shape: [Int]) throws(Stop) -> ArrayObject {
    let rest = Array(array.shape.dropFirst())
    let width = rest.reduce(1, *)
    let whole = shape + rest
    _ = try count(of: whole)
    if array.type == .float64 {
      let source = array.floats
      var values: [Double] = []
      values.reserveCapacity(places.count * width)
      for place in places { values += source[place * width..<(place + 1) * width] }
      return try self.array(values, shape: whole)
    }
    let source = array.integers
    var values: [Int] = []
    values.reserveCapacity(places.count * width)
    for place in places { values += source[place * width..<(place + 1) * width] }
    return try self.array(values, array.type, shape: whole)
  }

  /// Puts the elements along the first axis into another order, in place.
  func reorder(_ array: ArrayObject, _ order: [Int]) throws(Stop) {
    let ordered = try rows(order, of: array, shape: [order.count])
    for (index, position) in array.positions.enumerated() {
      if array.type == .float64 {
        array.buffer.floats[position] = ordered.buffer.floats[index]
      } else {
        array.buffer.integers[position] = ordered.buffer.integers[index]
      }
    }
  }

  /// `choice(a, size, replace, p)`.
  func choice(_ source: RandomSource, _ arguments: Arguments, isShuffled: Bool) throws(Stop) -> Value {
    let isLegacy = source.isLegacy
    let size = try sizeArgument(arguments[1])
    let count = size.map { $0.reduce(1, *) } ?? 1
    let (pool, population) = try self.population(arguments.required(0), count, isLegacy)
    var weights: [Double]?
    if let p = arguments[3], !p.isIdentical(to: .none) {
      weights = try chances(p, population, isLegacy)
    }
    var isReplaced = true
    if let replace = arguments[2] { isReplaced = try truth(replace) }
    let places: [Int]
    if isReplaced {
      if let weights {
        try charge(elements: weights.count + 4 * count)
        places = source.draw { $0.weighted(count, weights) }
      } else if count == 0 {
        places = []
      } else {
        places = source.draw { $0.integers(count, below: UInt64(population - 1), width: .bits64) }.map {
          Int($0)
        }
      }
    } else {
      if count > population {
        throw fail(
          .valueError,
          "Cannot take a larger sample than population when "
            + (isLegacy ? "'replace=False'" : "replace is False"))
      }
      if let weights {
        if weights.count(where: { $0 > 0 }) < count {
          throw fail(.valueError, "Fewer non-zero entries in p than size")
        }
        try charge(elements: 4 * (weights.count + count))
        places = source.draw { $0.weightedSample(count, weights) }
      } else {
        if isLegacy || (population > 10_000 && count > population / 50) {
          try charge(elements: 2 * (try self.count(of: [population])))
        }
        places = source.draw { $0.sample(count, of: population, isShuffled: isShuffled) }
      }
    }
    guard let pool else {
      guard let size else { return .int(places.first ?? 0) }
      return .array(try array(places, .int64, shape: size))
    }
    return wrappedChoice(try rows(places, of: pool, shape: size ?? []), size)
  }

  private func wrappedChoice(_ array: ArrayObject, _ size: [Int]?) -> Value {
    size == nil ? wrapped(array) : .array(array)
  }

  /// What is chosen from: an array, or the numbers below a count.
  private func population(_ value: Value, _ count: Int, _ isLegacy: Bool) throws(Stop) -> (ArrayObject?, Int)
  {
    if let population = value.smallInteger {
      if population <= 0, count != 0 {
        throw fail(
          .valueError,
          isLegacy
            ? "a must be greater than 0 unless no samples are taken"
            : "a must be a positive integer unless no samples are taken")
      }
      return (nil, max(population, 0))
    }
    if try double(value) != nil {
      throw fail(
        .valueError,
        isLegacy
          ? "a must be 1-dimensional or an integer"
          : "a must be a sequence or an integer, not <class '\(typeName(value))'>")
    }
    let array = try asArray(value)
    guard let population = array.shape.first else {
      throw refuse("choice", "choosing from an array without axes is not supported")
    }
    if isLegacy, array.shape.count != 1 { throw fail(.valueError, "a must be 1-dimensional") }
    if population == 0, count != 0 {
      throw fail(
        .valueError,
        isLegacy
          ? "'a' cannot be empty unless no samples are taken"
          : "a cannot be empty unless no samples are taken")
    }
    return (array, population)
  }

  private func chances(_ value: Value, _ population: Int, _ isLegacy: Bool) throws(Stop) -> [Double] {
    _ = try length(value)
    let array = try asArray(value)
    if array.shape.count != 1 {
      throw fail(.valueError, isLegacy ? "'p' must be 1-dimensional" : "p must be 1-dimensional")
    }
    let weights = array.floats
    if weights.count != population {
      throw fail(.valueError, isLegacy ? "'a' and 'p' must have same size" : "a and p must have same size")
    }
    let sum = Interpreter.compensatedSum(weights)
    if sum.isNaN {
      throw fail(.valueError, isLegacy ? "probabilities contain NaN" : "Probabilities contain NaN")
    }
    if weights.contains(where: { $0 < 0 }) {
      throw fail(
        .valueError,
        isLegacy ? "probabilities are not non-negative" : "Probabilities are not non-negative")
    }
    if (sum - 1).magnitude > 0x1p-26 {
      throw fail(
        .valueError,
        isLegacy
          ? "probabilities do not sum to 1"
          : "Probabilities do not sum to 1. See Notes section of docstring for more information.")
    }
    return weights
  }
}
