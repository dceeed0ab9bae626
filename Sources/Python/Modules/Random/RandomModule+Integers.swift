import BigInt
import RandomNumbers

extension PythonRandomFunctions {
  /// Draws of whole numbers.
  static let whole: [PythonRandomFunction] = [
    PythonRandomFunction("getrandbits", "k /") { (interpreter, source, arguments) throws(Stop) in
      let count = try interpreter.indexArgument(arguments.required(0))
      if count < 0 { throw interpreter.fail(.valueError, "number of bits must be non-negative") }
      guard count <= BigInt(interpreter.limits.integerBits) else { throw .limit(.integerBits) }
      return try interpreter.integer(BigInt(try interpreter.randomBits(Int(count), source)))
    },
    PythonRandomFunction("randint", "a b") { (interpreter, source, arguments) throws(Stop) in
      let first = try interpreter.indexArgument(arguments.required(0))
      let last = try interpreter.indexArgument(arguments.required(1))
      if last < first {
        throw interpreter.fail(.valueError, "empty range in randrange(\(first), \(last + 1))")
      }
      return try interpreter.integer(first + (try interpreter.randomBelow(last - first + 1, source)))
    },
    PythonRandomFunction("randrange", "start stop= step=") { (interpreter, source, arguments) throws(Stop) in
      let start = try interpreter.indexArgument(arguments.required(0))
      guard let end = arguments[1], !end.isIdentical(to: .none) else {
        if arguments[2] != nil { throw interpreter.fail(.typeError, "Missing a non-None stop argument") }
        if start <= 0 { throw interpreter.fail(.valueError, "empty range for randrange()") }
        return try interpreter.integer(try interpreter.randomBelow(start, source))
      }
      let stop = try interpreter.indexArgument(end)
      var step = BigInt(1)
      if let given = arguments[2] { step = try interpreter.indexArgument(given) }
      if step == 0 { throw interpreter.fail(.valueError, "zero step for randrange()") }
      let width = stop - start
      if step == 1 {
        if width <= 0 { throw interpreter.fail(.valueError, "empty range in randrange(\(start), \(stop))") }
        return try interpreter.integer(start + (try interpreter.randomBelow(width, source)))
      }
      let isForward = step > 0
      let count =
        isForward == (width > 0) && width != 0 ? (width.magnitude + step.magnitude - 1) / step.magnitude : 0
      if count == 0 {
        throw interpreter.fail(.valueError, "empty range in randrange(\(start), \(stop), \(step))")
      }
      return try interpreter.integer(start + step * (try interpreter.randomBelow(BigInt(count), source)))
    },
    PythonRandomFunction("binomialvariate", "n= p=") { (interpreter, source, arguments) throws(Stop) in
      var count = BigInt(1)
      if let given = arguments[0] { count = try interpreter.indexArgument(given) }
      var probability = 0.5
      if let given = arguments[1] { probability = try interpreter.realArgument(given) }
      if count < 0 { throw interpreter.fail(.valueError, "n must be non-negative") }
      if !(probability >= 0 && probability <= 1) {
        throw interpreter.fail(.valueError, "p must be in the range 0.0 <= p <= 1.0")
      }
      guard count <= 1 << 53 else {
        throw interpreter.refuse("random.binomialvariate", "so large an n is not supported")
      }
      let trials = Int(count)
      return .int(source.draw(interpreter) { $0.binomial(count: trials, probability: probability) })
    },
  ]
}

extension Interpreter {
  /// An argument that must stand for an integer.
  func indexArgument(_ value: Value) throws(Stop) -> BigInt {
    if let integer = value.integer { return integer }
    throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
  }

  /// Some random bits as a number.
  func randomBits(_ count: Int, _ source: PythonRandomSource) throws(Stop) -> BigUInt {
    try charge(count >> 8 + 1)
    var words: [UInt] = []
    for (index, word) in source.draw(self, { $0.bits(count) }).enumerated() {
      if index & 1 == 0 { words.append(UInt(word)) } else { words[words.count - 1] |= UInt(word) << 32 }
    }
    return BigUInt(words: words)
  }

  /// A number below another, which is positive.
  func randomBelow(_ count: BigInt, _ source: PythonRandomSource) throws(Stop) -> BigInt {
    if let small = Int(exactly: count) { return BigInt(source.draw(self) { $0.below(small) }) }
    while true {
      let value = try randomBits(count.magnitude.bitWidth, source)
      if value < count.magnitude { return BigInt(value) }
    }
  }
}
