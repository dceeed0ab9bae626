extension Modules {
  /// Sets of elements of arrays.
  static let numpySets: [BuiltinFunction] = [
    combination("intersect1d") { first, second in
      let other = Set(second)
      return first.filter { other.contains($0) }
    },
    combination("union1d") { first, second in first + second },
    combination("setdiff1d") { first, second in
      let other = Set(second)
      return first.filter { !other.contains($0) }
    },
    combination("setxor1d") { first, second in
      let (one, two) = (Set(first), Set(second))
      return first.filter { !two.contains($0) } + second.filter { !one.contains($0) }
    },
    membership("isin"), membership("in1d"),
  ]

  private static func combination(
    _ name: String, _ choose: @escaping @Sendable ([Double], [Double]) -> [Double]
  ) -> BuiltinFunction {
    BuiltinFunction(name, "ar1 ar2 !assume_unique !return_indices") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      let type = name == "setdiff1d" ? a.type : a.type.promoted(with: b.type)
      let (one, two) = (try interpreter.exactReals(a, name), try interpreter.exactReals(b, name))
      let chosen = Set(choose(one, two)).sorted()
      let result = try interpreter.array(chosen)
      return .array(type == .float64 ? result : try interpreter.converted(result, to: type))
    }
  }

  private static func membership(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "element test_elements !assume_unique invert= * !kind") {
      (interpreter, arguments) throws(Stop) in
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      if name == "in1d" { interpreter.note("np.in1d was removed in NumPy 2.4; it is np.isin there") }
      let known = Set(try interpreter.exactReals(b, name))
      let inverts = try interpreter.flag(arguments[2])
      let flags = try interpreter.exactReals(a, name).map { known.contains($0) != inverts ? 1 : 0 }
      let shape = name == "in1d" ? [flags.count] : a.shape
      return interpreter.wrapped(try interpreter.array(flags, .bool, shape: shape))
    }
  }
}

extension Interpreter {
  /// The elements as doubles that lose nothing.
  func exactReals(_ array: ArrayObject, _ name: String) throws(Stop) -> [Double] {
    try charge(elements: 8 * array.count)
    if !array.type.isFloat, array.integers.contains(where: { $0.magnitude > 1 << 53 }) {
      throw refuse("np." + name, "\(name) of integers beyond 2**53 is not supported")
    }
    let values = array.floats
    if values.contains(where: \.isNaN) { throw refuse("np." + name, "\(name) of NaN is not supported") }
    return values.map { $0 == 0 ? 0 : $0 }
  }
}
