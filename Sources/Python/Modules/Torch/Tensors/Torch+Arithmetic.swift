#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Torch {
  /// The results of a function of two floats each, computed in double and rounded once.
  func zipped(
    _ a: Tensor, _ b: Tensor, _ type: TensorType, _ compute: (Double, Double) -> Double
  ) throws(Stop) -> Tensor {
    let shape = try broadcast(a.shape, b.shape)
    let x = try floats(a, as: type, stretchedTo: shape)
    let y = try floats(b, as: type, stretchedTo: shape)
    var result: [Double] = []
    result.reserveCapacity(x.count)
    for index in x.indices { result.append(compute(x[index], y[index])) }
    return try real(result, shape, type)
  }

  /// The results of a function of two integers each.
  func zippedIntegers(
    _ a: Tensor, _ b: Tensor, _ type: TensorType, _ compute: (Int, Int) -> Int
  ) throws(Stop) -> Tensor {
    let shape = try broadcast(a.shape, b.shape)
    let x = try integers(a, as: type, stretchedTo: shape)
    let y = try integers(b, as: type, stretchedTo: shape)
    var result: [Int] = []
    result.reserveCapacity(x.count)
    for index in x.indices { result.append(compute(x[index], y[index])) }
    return try whole(result, shape, type)
  }

  private func arithmetic(
    _ a: Tensor, _ b: Tensor, _ compute: (Double, Double) -> Double, _ whole: (Int, Int) -> Int
  ) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    return type.isFloat ? try zipped(a, b, type, compute) : try zippedIntegers(a, b, type, whole)
  }

  /// A gradient as the operand wants it: in its shape and type.
  func fit(_ gradient: Tensor, _ tensor: Tensor) throws(Stop) -> Tensor {
    try converted(try summed(gradient, to: tensor.shape), to: tensor.type)
  }

  /// `a + b`
  func add(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    if type == .bool { return try zippedIntegers(a, b, .bool) { $0 | $1 } }
    return try record(try arithmetic(a, b, { $0 + $1 }, { $0 &+ $1 }), "AddBackward0", [a, b]) {
      (torch, gradient) throws(Stop) in
      [
        a.requiresGrad ? try torch.fit(gradient, a) : nil, b.requiresGrad ? try torch.fit(gradient, b) : nil,
      ]
    }
  }

  /// `a - b`
  func subtract(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    if a.type == .bool || b.type == .bool {
      if a.type == b.type {
        throw fail(
          "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` "
            + "operator instead.")
      }
      throw fail(
        "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use "
          + "the `~` or `logical_not()` operator instead.")
    }
    return try record(try arithmetic(a, b, { $0 - $1 }, { $0 &- $1 }), "SubBackward0", [a, b]) {
      (torch, gradient) throws(Stop) in
      [
        a.requiresGrad ? try torch.fit(gradient, a) : nil,
        b.requiresGrad ? try torch.fit(try torch.negated(gradient), b) : nil,
      ]
    }
  }

  /// `a * b`
  func multiply(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    if type == .bool { return try zippedIntegers(a, b, .bool) { $0 & $1 } }
    var saves: [Tensor] = []
    if a.requiresGrad { saves.append(b) }
    if b.requiresGrad { saves.append(a) }
    return try record(
      try arithmetic(a, b, { $0 * $1 }, { $0 &* $1 }), "MulBackward0", [a, b], saves: saves
    ) { (torch, gradient) throws(Stop) in
      [
        a.requiresGrad ? try torch.fit(try torch.multiply(gradient, b), a) : nil,
        b.requiresGrad ? try torch.fit(try torch.multiply(gradient, a), b) : nil,
      ]
    }
  }

  /// `tensor * number`
  func scaled(_ tensor: Tensor, _ factor: Double) throws(Stop) -> Tensor {
    try multiply(tensor, try number(factor))
  }

  /// `tensor + number`
  func shifted(_ tensor: Tensor, _ distance: Double) throws(Stop) -> Tensor {
    try add(tensor, try number(distance))
  }

  /// `number - tensor`
  func reflected(_ number: Double, _ tensor: Tensor) throws(Stop) -> Tensor {
    renamed(try subtract(try self.number(number), tensor), "RsubBackward1")
  }

  /// `a / b`, always floats.
  func divide(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    let common = resultType([a, b])
    let type = common.isFloat ? common : state.defaultType
    var saves = [b]
    if b.requiresGrad { saves.append(a) }
    return try record(try zipped(a, b, type) { $0 / $1 }, "DivBackward0", [a, b], saves: saves) {
      (torch, gradient) throws(Stop) in
      [
        a.requiresGrad ? try torch.fit(try torch.divide(gradient, b), a) : nil,
        b.requiresGrad
          ? try torch.fit(
            try torch.multiply(
              try torch.negated(gradient), try torch.divide(try torch.divide(a, b), b)), b) : nil,
      ]
    }
  }

  /// `tensor / number`
  func divided(_ tensor: Tensor, _ divisor: Double) throws(Stop) -> Tensor {
    try divide(tensor, try number(divisor))
  }

  /// The quotient rounded down, exact where the rest is (as Python's own `//`).
  static func floorQuotient(_ a: Double, _ b: Double) -> Double {
    if b == 0 { return a / b }
    let rest = fmod(a, b)
    var quotient = (a - rest) / b
    if rest != 0, (b < 0) != (rest < 0) { quotient -= 1 }
    if quotient == 0 { return copysign(0, a / b) }
    let floor = quotient.rounded(.down)
    return quotient - floor > 0.5 ? floor + 1 : floor
  }

  /// `a // b`
  func floorDivide(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    if type.isFloat {
      return try withoutDerivative(
        try zipped(a, b, type) { Torch.floorQuotient($0, $1) }, [a, b], "NotImplemented")
    }
    if try integers(b, as: .int64, stretchedTo: b.shape).contains(0) { throw fail("ZeroDivisionError") }
    return try zippedIntegers(a, b, type) { x, y in
      let quotient = x.dividedReportingOverflow(by: y).partialValue
      return (x % (y == -1 ? 1 : y) != 0) && ((x < 0) != (y < 0)) ? quotient &- 1 : quotient
    }
  }

  /// `a % b` with the sign of `b`.
  func remainder(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    if type.isFloat {
      let result = try zipped(a, b, type) { x, y in
        let rest = fmod(x, y)
        return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest
      }
      if a.isNumber { return try withoutDerivative(result, [b], "NotImplemented") }
      let name = b.isNumber ? "RemainderBackward0" : "RemainderBackward1"
      return try record(result, name, [a, b], saves: [a, b]) {
        (torch, gradient) throws(Stop) in
        [
          a.requiresGrad ? try torch.fit(gradient, a) : nil,
          b.requiresGrad
            ? try torch.fit(
              try torch.multiply(
                try torch.negated(gradient),
                try torch.withoutGradients { () throws(Stop) in try torch.floorDivide(a, b) }),
              b) : nil,
        ]
      }
    }
    if try integers(b, as: .int64, stretchedTo: b.shape).contains(0) { throw fail("ZeroDivisionError") }
    return try zippedIntegers(a, b, type) { x, y in
      let rest = y == -1 ? 0 : x % y
      return rest != 0 && (rest < 0) != (y < 0) ? rest &+ y : rest
    }
  }

  /// `-tensor`
  func negated(_ tensor: Tensor) throws(Stop) -> Tensor {
    if tensor.type == .bool {
      throw fail(
        "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the "
          + "`~` or `logical_not()` operator instead.")
    }
    let source = try defined(tensor)
    if !source.type.isFloat { return try whole(source.integers.map { 0 &- $0 }, source.shape, source.type) }
    return try record(
      try real(source.floats.map { -$0 }, source.shape, source.type), "NegBackward0", [tensor]
    ) {
      (torch, gradient) throws(Stop) in [try torch.negated(gradient)]
    }
  }

  /// `base ** exponent`
  func power(_ base: Tensor, _ exponent: Tensor) throws(Stop) -> Tensor {
    let type = resultType([base, exponent])
    if !type.isFloat { return try integerPower(base, exponent, type == .bool ? .int64 : type) }
    if exponent.isNumber { return try power(base, exponent.onlyFloat, type) }
    let result = try zipped(base, exponent, type) { pow($0, $1) }
    let name = base.isNumber ? "PowBackward1" : "PowBackward1"
    return try record(result, name, [base, exponent], saves: [base, exponent]) {
      (torch, gradient) throws(Stop) in
      var first: Tensor?
      if base.requiresGrad {
        let slope = try torch.multiply(exponent, try torch.power(base, try torch.shifted(exponent, -1)))
        let isZero = try torch.compare(exponent, try torch.number(0)) { $0 == $1 }
        first = try torch.fit(
          try torch.multiply(gradient, try torch.filled(slope, where: isZero, 0)), base)
      }
      var second: Tensor?
      if exponent.requiresGrad {
        let slope = try torch.multiply(result.detached, try torch.unary(.log, torch.asFloat(base)))
        let isZero = try torch.zippedIntegers(
          try torch.compare(base, try torch.number(0)) { $0 == $1 },
          try torch.compare(exponent, try torch.number(0)) { $0 >= $1 }, .bool
        ) { $0 & $1 }
        second = try torch.fit(
          try torch.multiply(gradient, try torch.filled(slope, where: isZero, 0)), exponent)
      }
      return [first, second]
    }
  }

  /// `base ** exponent` for a number of Python's own; the small exponents are products, as in torch.
  func power(_ base: Tensor, _ exponent: Double, _ type: TensorType? = nil) throws(Stop) -> Tensor {
    let type = type ?? base.type
    let values = try floats(base, as: type, stretchedTo: base.shape)
    let computed: [Double]
    switch exponent {
    case 2: computed = values.map { $0 * $0 }
    case 3: computed = values.map { type.rounded($0 * $0) * $0 }
    case -2: computed = values.map { 1 / type.rounded($0 * $0) }
    case 0.5: computed = values.map { $0.squareRoot() }
    case -0.5: computed = values.map { 1 / $0.squareRoot() }
    case -1: computed = values.map { 1 / $0 }
    default:
      let rounded = type.rounded(exponent)
      computed = values.map { pow($0, rounded) }
    }
    return try record(try real(computed, base.shape, type), "PowBackward0", [base], saves: [base]) {
      (torch, gradient) throws(Stop) in
      if exponent == 0 { return [try torch.full(0, base.shape, base.type)] }
      let slope = try torch.scaled(try torch.power(base, exponent - 1), exponent)
      return [try torch.multiply(gradient, slope)]
    }
  }

  private func integerPower(_ base: Tensor, _ exponent: Tensor, _ type: TensorType) throws(Stop) -> Tensor {
    if try integers(exponent, as: .int64, stretchedTo: exponent.shape).contains(where: { $0 < 0 }),
      exponent.isNumber
    {
      throw fail("Integers to negative integer powers are not allowed.")
    }
    return try zippedIntegers(base, exponent, type) { x, y in
      if y < 0 { return x == 1 ? 1 : x == -1 ? (y & 1 == 0 ? 1 : -1) : 0 }
      var (result, square, left) = (1, x, y)
      while left > 0 {
        if left & 1 == 1 { result = result &* square }
        square = square &* square
        left >>= 1
      }
      return result
    }
  }

  /// A comparison element by element.
  func compare(_ a: Tensor, _ b: Tensor, _ holds: (Double, Double) -> Bool) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    let shape = try broadcast(a.shape, b.shape)
    let x = try floats(a, as: type.isFloat ? type : .float64, stretchedTo: shape)
    let y = try floats(b, as: type.isFloat ? type : .float64, stretchedTo: shape)
    if type.rawValue == TensorType.int64.rawValue {
      let (i, j) = (
        try integers(a, as: .int64, stretchedTo: shape), try integers(b, as: .int64, stretchedTo: shape)
      )
      // Integers beyond 2^53 are compared by their difference's sign.
      return try flags(
        i.indices.map { i[$0] == j[$0] ? holds(0, 0) : i[$0] < j[$0] ? holds(0, 1) : holds(1, 0) }, shape)
    }
    return try flags(x.indices.map { holds(x[$0], y[$0]) }, shape)
  }

  /// A tensor as floats: integers become the default type.
  func asFloat(_ tensor: Tensor) throws(Stop) -> Tensor {
    tensor.type.isFloat ? tensor : try converted(tensor, to: state.defaultType)
  }

  /// The larger (or smaller) of two elements each; where both are equal, each gets half of the gradient.
  func extreme(_ a: Tensor, _ b: Tensor, isMaximum: Bool) throws(Stop) -> Tensor {
    let type = resultType([a, b])
    guard type.isFloat else {
      return try zippedIntegers(a, b, type) { isMaximum ? max($0, $1) : min($0, $1) }
    }
    let result = try zipped(a, b, type) { x, y in
      x.isNaN ? x : y.isNaN ? y : isMaximum ? max(x, y) : min(x, y)
    }
    let name = isMaximum ? "MaximumBackward0" : "MinimumBackward0"
    return try record(result, name, [a, b], saves: [a, b]) { (torch, gradient) throws(Stop) in
      func part(_ mine: Tensor, _ other: Tensor) throws(Stop) -> Tensor? {
        guard mine.requiresGrad else { return nil }
        let share = try torch.zipped(mine, other, type) { x, y in
          x == y ? 0.5 : (isMaximum ? x > y : x < y) ? 1 : 0
        }
        return try torch.fit(try torch.multiply(gradient, share), mine)
      }
      return [try part(a, b), try part(b, a)]
    }
  }
}
