extension Interpreter {
  /// A `complex` value.
  func complex(_ value: ComplexValue) throws(Stop) -> Value {
    .instance(
      try InstanceObject(type: type(named: "complex"), payload: ComplexObject(value), meter))
  }

  /// The number that the first argument of a method of `complex` is.
  func own(_ arguments: Arguments) throws(Stop) -> ComplexValue {
    if let object = arguments.required(0).payload(ComplexObject.self) { return object.value }
    throw refuse("complex method", "calling a method of complex on another object is not supported")
  }

  /// A Python number as a complex one; `nil` for anything else. What NumPy and torch make of it is refused.
  func complexOperand(_ value: Value) throws(Stop) -> ComplexValue? {
    if let object = value.payload(ComplexObject.self) { return object.value }
    try refuseComplexArrays(value)
    switch value.plain {
    case .int, .bool, .big, .float: return try double(value.plain).map { ComplexValue($0, 0) }
    case .instance(let object) where object.type.isBuiltin && object.type.module == "fractions":
      return ComplexValue(try makeFloat(value), 0)
    default: return nil
    }
  }

  private func refuseComplexArrays(_ value: Value) throws(Stop) {
    if isNumPy(value) {
      throw refuse("complex array", "arrays and NumPy numbers that are complex are not supported")
    }
    if case .instance(let object) = value, object.type.order.contains(where: { $0.module == "torch" }) {
      throw refuse("complex tensor", "tensors of complex numbers are not supported")
    }
  }

  /// Whether a complex number equals a value; `nil` if that is no number.
  func isEqual(_ number: ComplexValue, to value: Value) throws(Stop) -> Bool? {
    if let other = value.payload(ComplexObject.self)?.value {
      return number.real == other.real && number.imaginary == other.imaginary
    }
    try refuseComplexArrays(value)
    switch value.plain {
    case .int, .bool, .big, .float:
      return number.imaginary == 0 ? try equals(.float(number.real), value.plain) : false
    case .instance(let object) where object.type.isBuiltin && object.type.module == "fractions":
      return number.imaginary == 0 ? try truth(try compare(.equal, .float(number.real), value)) : false
    default: return nil
    }
  }

  /// The quotient, or Python's error.
  func quotient(_ a: ComplexValue, _ b: ComplexValue) throws(Stop) -> ComplexValue {
    do throws(ComplexValue.Problem) {
      return try a.divided(by: b)
    } catch {
      throw fail(.zeroDivisionError, "complex division by zero")
    }
  }

  /// The power, or Python's error.
  func power(_ a: ComplexValue, _ b: ComplexValue) throws(Stop) -> ComplexValue {
    do throws(ComplexValue.Problem) {
      return try a.power(b)
    } catch {
      switch error {
      case .zero: throw fail(.zeroDivisionError, "0.0 to a negative or complex power")
      case .range: throw fail(.overflowError, "complex exponentiation")
      }
    }
  }

  /// CPython's hash: that of the real part and a multiple of that of the imaginary one.
  func hash(complex number: ComplexValue, _ value: Value) throws(Stop) -> Int {
    func part(_ real: Double) throws(Stop) -> Int {
      try hashKey(.float(real)).numericHash ?? identityHash(value)
    }
    let hash = try part(number.real) &+ 1_000_003 &* part(number.imaginary)
    return hash == -1 ? -2 : hash
  }

  /// What a complex number is in a hash table: equal to real numbers where those are equal.
  func hashKey(complex number: ComplexValue) throws(Stop) -> HashKey {
    if number.imaginary == 0 { return try hashKey(.float(number.real)) }
    let (real, imaginary) = (number.real == 0 ? 0 : number.real, number.imaginary)
    return .complex(real.bitPattern, imaginary.bitPattern)
  }

  /// `complex(real, imaginary)`.
  func makeComplex(_ first: Value?, _ second: Value?) throws(Stop) -> ComplexValue {
    if case .text(let text)? = first?.plain {
      if second != nil { throw fail(.typeError, "complex() can't take second arg if first is a string") }
      try charge(elements: text.bytes.count)
      guard let number = ComplexValue(parsing: Interpreter.trimmed(Interpreter.plainDigits(text))) else {
        throw fail(.valueError, "complex() arg is a malformed string")
      }
      return number
    }
    if case .text? = second?.plain { throw fail(.typeError, "complex() second arg can't be a string") }
    var real = ComplexValue(0, 0)
    if let first {
      guard let part = try complexPart(first) else {
        throw fail(
          .typeError, "complex() first argument must be a string or a number, not '\(typeName(first))'")
      }
      real = part.value
      if second == nil { return real }
      if !part.isComplex { real.imaginary = 0 }
    }
    guard let second else { return real }
    guard let part = try complexPart(second, isSecond: true) else {
      throw fail(.typeError, "complex() second argument must be a number, not '\(typeName(second))'")
    }
    // The second argument counts times the imaginary unit, whatever it is.
    var result = ComplexValue(real.real, part.value.real)
    if part.isComplex { result.real -= part.value.imaginary }
    if let first, try complexPart(first)?.isComplex == true { result.imaginary += real.imaginary }
    return result
  }

  /// A number of any class, and whether it is complex; `nil` for anything else.
  func complexPart(_ value: Value, isSecond: Bool = false) throws(Stop) -> (
    value: ComplexValue, isComplex: Bool
  )? {
    if let object = value.payload(ComplexObject.self) { return (object.value, true) }
    if case .npFloat(let real) = value { return (ComplexValue(real, 0), false) }
    try refuseComplexArrays(value)
    if case .instance(let object) = value {
      if !isSecond, let method = object.type.lookUp("__complex__") {
        let result = try callSpecial(method, value)
        guard let number = result.payload(ComplexObject.self) else {
          throw fail(
            .typeError, "\(object.type.name).__complex__() returned non-complex (type \(typeName(result)))")
        }
        return (number.value, true)
      }
      if object.type.lookUp("__float__") != nil || object.type.lookUp("__index__") != nil {
        return (ComplexValue(try makeFloat(value), 0), false)
      }
    }
    switch value.plain {
    case .int, .bool, .big, .float: return (ComplexValue(try makeFloat(value.plain), 0), false)
    default: return nil
    }
  }

  /// `format(number, specification)` with a specification that is not empty.
  func format(complex number: ComplexValue, _ bytes: [UInt8]) throws(Stop) -> TextBuilder {
    var (specification, problem) = FormatSpecification.parse(bytes)
    let written = String(decoding: bytes, as: UTF8.self)
    switch problem {
    case .invalid:
      throw fail(.valueError, "Invalid format specifier '\(written)' for object of type 'complex'")
    case .tooLarge: throw fail(.valueError, "Too many decimal digits in format string")
    case .twoGroupings: throw fail(.valueError, "Cannot specify both ',' and '_'.")
    case nil: break
    }
    if let type = specification.type, !"eEfFgGn".utf8.contains(type) {
      if let grouping = specification.grouping, !"d%".utf8.contains(type),
        grouping == UInt8(ascii: ",") || !"boxX".utf8.contains(type)
      {
        throw fail(
          .valueError,
          "Cannot specify '\(Character(Unicode.Scalar(grouping)))' with '\(Character(Unicode.Scalar(type)))'."
        )
      }
      throw fail(
        .valueError,
        "Unknown format code '\(Character(Unicode.Scalar(type)))' for object of type 'complex'")
    }
    if specification.type == UInt8(ascii: "n") {
      throw refuse("format 'n'", "the format code 'n' depends on the locale and is not supported")
    }
    if specification.fill == [UInt8(ascii: "0")] {
      throw fail(.valueError, "Zero padding is not allowed in complex format specifier")
    }
    if specification.alignment == UInt8(ascii: "=") {
      throw fail(.valueError, "'=' alignment flag is not allowed in complex format specifier")
    }
    if specification.width > limits.memory { throw .limit(.memory) }
    if let precision = specification.precision {
      if precision > limits.memory / 4 { throw .limit(.memory) }
      try charge(precision * precision >> 12)
    }
    try charge(elements: specification.width)
    let isPlain = specification.type == nil
    let skipsReal = isPlain && number.real == 0 && number.real.sign == .plus
    if isPlain, specification.precision != nil { specification.type = UInt8(ascii: "g") }
    func part(_ value: Double, _ sign: UInt8) -> TextBuilder {
      var own = specification
      own.width = 0
      own.sign = sign
      own.alignment = UInt8(ascii: ">")
      var parts = NumberFormat.parts(value, own)
      if isPlain, parts.rest == ".0" { parts.rest = own.isAlternate ? "." : "" }
      return NumberFormat.text(parts, own, value: .real(value))
    }
    var builder = TextBuilder()
    if isPlain, !skipsReal { builder.append("(") }
    if !skipsReal { builder.append(part(number.real, specification.sign)) }
    builder.append(part(number.imaginary, skipsReal ? specification.sign : UInt8(ascii: "+")))
    builder.append("j")
    if isPlain, !skipsReal { builder.append(")") }
    let missing = max(0, specification.width - builder.bytes.count)
    let before =
      switch specification.alignment {
      case UInt8(ascii: "<"): 0
      case UInt8(ascii: "^"): missing / 2
      default: missing
      }
    var padded = TextBuilder()
    for _ in 0..<before { padded.append(specification.fill) }
    padded.append(builder)
    for _ in before..<missing { padded.append(specification.fill) }
    return padded
  }
}
