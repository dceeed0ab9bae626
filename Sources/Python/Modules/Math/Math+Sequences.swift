extension Modules {
  /// The functions of `math` that take iterables.
  static let mathSequenceFunctions: [BuiltinFunction] = [
    BuiltinFunction("fsum", "seq /") { (interpreter, arguments) throws(Stop) in
      try interpreter.exactSum(arguments.required(0))
    },
    BuiltinFunction("prod", "iterable / * start=") { (interpreter, arguments) throws(Stop) in
      var result = arguments[1] ?? .int(1)
      for value in try interpreter.collect(arguments.required(0)) {
        try interpreter.charge()
        result = try interpreter.binary(.multiply, result, value)
      }
      return result
    },
    BuiltinFunction("hypot", "*coordinates") { (interpreter, arguments) throws(Stop) in
      var values: [Double] = []
      for value in arguments.rest { values.append(try interpreter.realArgument(value)) }
      return .float(VectorNorm.norm(values))
    },
    BuiltinFunction("sumprod", "p q /") { (interpreter, arguments) throws(Stop) in
      try interpreter.sumOfProducts(arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("dist", "p q /") { (interpreter, arguments) throws(Stop) in
      let p = try interpreter.collect(arguments.required(0))
      let q = try interpreter.collect(arguments.required(1))
      guard p.count == q.count else {
        throw interpreter.fail(.valueError, "both points must have the same number of dimensions")
      }
      var values: [Double] = []
      for (a, b) in zip(p, q) {
        values.append(try interpreter.realArgument(a) - (try interpreter.realArgument(b)))
      }
      return .float(VectorNorm.norm(values))
    },
  ]
}

extension Interpreter {
  /// `math.fsum`: the sum rounded once, by Shewchuk's partial sums.
  func exactSum(_ values: Value) throws(Stop) -> Value {
    var partials: [Double] = []
    var special = 0.0
    for value in try collect(values) {
      try charge()
      var x = try realArgument(value)
      if !x.isFinite {
        special += x
        continue
      }
      var kept = 0
      for index in partials.indices {
        var y = partials[index]
        if x.magnitude < y.magnitude { swap(&x, &y) }
        let high = x + y
        let low = y - (high - x)
        if low != 0 {
          partials[kept] = low
          kept += 1
        }
        x = high
      }
      partials.removeSubrange(kept...)
      partials.append(x)
      if x.isInfinite { throw fail(.overflowError, "intermediate overflow in fsum") }
    }
    if special != 0 || special.isNaN {
      if special.isNaN { throw fail(.valueError, "-inf + inf in fsum") }
      return .float(special)
    }
    guard var high = partials.popLast() else { return .float(0) }
    var low = 0.0
    while let y = partials.popLast() {
      let x = high
      high = x + y
      low = y - (high - x)
      if low != 0 { break }
    }
    // Round half to even across the remaining partial sums.
    if let next = partials.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let y = low * 2
      let x = high + y
      if y == x - high { high = x }
    }
    return .float(high)
  }
}

/// The length of a vector without avoidable overflow or cancellation.
enum VectorNorm {
  /// The root of the sum of squares, with the squares and their errors summed in two doubles.
  ///
  /// Scaled by a power of two, corrected by one step of Newton's method, as CPython does since 3.10.
  static func norm(_ values: [Double]) -> Double {
    let largest = values.map(\.magnitude).max() ?? 0
    if values.contains(where: \.isInfinite) { return .infinity }
    if values.contains(where: \.isNaN) { return .nan }
    if largest == 0 || values.count <= 1 { return largest }
    let exponent = largest.exponent
    if exponent < -1022 { return largest * norm(values.map { $0 / largest }) }
    let scale = Double(sign: .plus, exponent: -exponent - 1, significand: 1)
    var sum = 1.0
    var fraction1 = 0.0
    var fraction2 = 0.0
    for value in values {
      let x = value.magnitude * scale
      let square = x * x
      let squareError = (-square).addingProduct(x, x)
      let next = sum + square
      fraction1 += square - (next - sum)
      fraction2 += squareError
      sum = next
    }
    var root = (sum - 1 + (fraction1 + fraction2)).squareRoot()
    let square = -root * root
    let squareError = (-square).addingProduct(-root, root)
    let next = sum + square
    fraction1 += square - (next - sum)
    fraction2 += squareError
    sum = next
    let rest = sum - 1 + (fraction1 + fraction2)
    root += rest / (2 * root)
    return root / scale
  }
}
