import BigInt
import RandomNumbers

extension PythonRandomFunctions {
  /// Draws from sequences.
  static let selection: [PythonRandomFunction] = [
    PythonRandomFunction("choice", "seq") { (interpreter, source, arguments) throws(Stop) in
      let sequence = arguments.required(0)
      let count = try interpreter.length(sequence)
      if count == 0 { throw interpreter.fail(.indexError, "Cannot choose from an empty sequence") }
      let place = source.draw(interpreter) { $0.below(count) }
      return try interpreter.element(.int(place), of: sequence)
    },
    PythonRandomFunction("shuffle", "x") { (interpreter, source, arguments) throws(Stop) in
      switch arguments.required(0) {
      case .list(let list):
        try interpreter.charge(elements: 2 * list.elements.count)
        var elements = list.elements
        source.draw(interpreter) { $0.shuffle(elements.count) { elements.swapAt($0, $1) } }
        try list.replace(elements)
      case .array(let array):
        guard array.shape.count == 1 else {
          throw interpreter.refuse(
            "random.shuffle(array)", "the rows of an array are views, which random.shuffle would mix up")
        }
        try interpreter.charge(elements: 2 * array.count)
        var order = Array(0..<array.count)
        source.draw(interpreter) { $0.shuffle(order.count) { order.swapAt($0, $1) } }
        try interpreter.reorder(array, order)
      case .tuple(let tuple) where tuple.elements.count < 2: break
      default:
        let sequence = arguments.required(0)
        let count = try interpreter.length(sequence)
        switch sequence {
        case .tuple, .text, .range:
          if count < 2 { return .none }
          throw interpreter.fail(
            .typeError, "'\(interpreter.typeName(sequence))' object does not support item assignment")
        default:
          throw interpreter.refuse(
            "random.shuffle(\(interpreter.typeName(sequence)))", "only lists and arrays can be shuffled")
        }
      }
      return .none
    },
    PythonRandomFunction("sample", "population k * counts=") {
      (interpreter, source, arguments) throws(Stop) in
      let population = arguments.required(0)
      switch population {
      case .list, .tuple, .text, .range: break
      case .instance:
        throw interpreter.refuse(
          "random.sample", "populations are supported as lists, tuples, strings and ranges")
      default:
        throw interpreter.fail(
          .typeError, "Population must be a sequence.  For dicts or sets, use sorted(d).")
      }
      let wanted = try interpreter.indexArgument(arguments.required(1))
      let own = try interpreter.length(population)
      guard let counts = arguments[2], !counts.isIdentical(to: .none) else {
        var drawn: [Value] = []
        for place in try interpreter.sample(wanted, of: own, source) {
          drawn.append(try interpreter.element(.int(place), of: population))
        }
        return try interpreter.list(drawn)
      }
      var sums: [Int] = []
      for count in try interpreter.collect(counts) {
        guard let count = count.smallInteger else {
          throw interpreter.fail(.typeError, "Counts must be integers")
        }
        let (sum, overflow) = (sums.last ?? 0).addingReportingOverflow(count)
        if overflow || count < 0 {
          throw interpreter.refuse(
            "random.sample(counts=)", "negative or very large counts are not supported")
        }
        sums.append(sum)
      }
      guard sums.count == own else {
        throw interpreter.fail(.valueError, "The number of counts does not match the population")
      }
      guard let total = sums.last else { throw interpreter.fail(.indexError, "pop from empty list") }
      if total <= 0 { throw interpreter.fail(.valueError, "Total of counts must be greater than zero") }
      var drawn: [Value] = []
      for place in try interpreter.sample(wanted, of: total, source) {
        let item = Interpreter.firstPlace(in: sums.count) { sums[$0] > place }
        drawn.append(try interpreter.element(.int(item), of: population))
      }
      return try interpreter.list(drawn)
    },
    PythonRandomFunction("choices", "population weights= * cum_weights= k=") {
      (interpreter, source, arguments) throws(Stop) in
      try interpreter.choices(source, arguments)
    },
  ]
}

extension Interpreter {
  /// Different numbers below `count`, in the order of selection.
  fileprivate func sample(_ wanted: BigInt, of count: Int, _ source: PythonRandomSource) throws(Stop) -> [Int]
  {
    guard wanted >= 0, wanted <= count else {
      throw fail(.valueError, "Sample larger than population or is negative")
    }
    let size = Int(wanted)
    try charge(elements: 8 * (try self.count(of: [size])))
    return source.draw(self) { $0.sample(size, of: count) }
  }

  /// The first of `count` places at which something holds that holds from there on.
  static func firstPlace(in count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// `choices(population, weights, cum_weights, k)`.
  fileprivate func choices(_ source: PythonRandomSource, _ arguments: Arguments) throws(Stop) -> Value {
    let population = arguments.required(0)
    let count = try length(population)
    var size = 1
    if let given = arguments[3] {
      guard let small = given.smallInteger else {
        throw refuse("random.choices(k=)", "k must be a small integer")
      }
      size = max(small, 0)
    }
    try charge(elements: 8 * (try self.count(of: [size])))
    func given(_ index: Int) -> Value? {
      arguments[index].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
    }
    var places: [Int] = []
    if given(1) == nil, given(2) == nil {
      if count == 0, size > 0 {
        _ = try element(.int(0), of: population)
        throw fail(.indexError, "list index out of range")
      }
      places = source.draw(self) { random in
        (0..<size).map { _ in Int((random.random() * Double(count)).rounded(.down)) }
      }
    } else {
      let sums = try weightSums(given(1), given(2))
      guard sums.count == count else {
        throw fail(.valueError, "The number of weights does not match the population")
      }
      guard let total = sums.last else { throw fail(.indexError, "list index out of range") }
      if total <= 0 { throw fail(.valueError, "Total of weights must be greater than zero") }
      if !total.isFinite { throw fail(.valueError, "Total of weights must be finite") }
      places = source.draw(self) { random in
        (0..<size).map { _ in
          let x = random.random() * total
          return Interpreter.firstPlace(in: count - 1) { x < sums[$0] }
        }
      }
    }
    var drawn: [Value] = []
    drawn.reserveCapacity(size)
    for place in places { drawn.append(try element(.int(place), of: population)) }
    return try list(drawn)
  }

  private func weightSums(_ weights: Value?, _ sums: Value?) throws(Stop) -> [Double] {
    guard let given = weights ?? sums else { return [] }
    if weights != nil, sums != nil {
      throw fail(.typeError, "Cannot specify both weights and cumulative weights")
    }
    if weights != nil, !isIterable(given) {
      if let number = given.smallInteger {
        throw fail(.typeError, "The number of choices must be a keyword argument: k=\(number)")
      }
    }
    var result: [Double] = []
    var whole = BigInt(0)
    var isWhole = true
    for value in try collect(given) {
      try charge()
      guard let real = try double(value) else {
        throw refuse("random.choices(weights=)", "weights are supported only as numbers")
      }
      guard weights != nil else {
        result.append(real)
        continue
      }
      // Whole weights are added exactly, as Python does.
      if isWhole, let integer = value.integer {
        whole += integer
        result.append(Interpreter.nearestDouble(whole))
      } else {
        isWhole = false
        result.append(result.isEmpty ? real : (result.last ?? 0) + real)
      }
    }
    return result
  }
}
