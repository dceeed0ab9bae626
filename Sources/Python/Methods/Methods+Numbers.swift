import BigInt
import SourceText

extension Methods {
  /// Methods of `int`.
  static let integer: [BuiltinFunction] = [
    BuiltinFunction("bit_length", "self") { (_, arguments) throws(Stop) in
      .int(arguments.required(0).integer?.magnitude.bitWidth ?? 0)
    },
    BuiltinFunction("bit_count", "self") { (_, arguments) throws(Stop) in
      .int(arguments.required(0).integer?.magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount } ?? 0)
    },
    BuiltinFunction("is_integer", "self") { (_, _) throws(Stop) in .bool(true) },
    BuiltinFunction("to_bytes", "self length= byteorder= * signed=") { (interpreter, arguments) throws(Stop) in
      try interpreter.integerBytes(arguments)
    },
    BuiltinFunction("conjugate", "self") { (_, arguments) throws(Stop) in
      Value(arguments.required(0).integer ?? 0)
    },
    BuiltinFunction("as_integer_ratio", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.tuple([Value(arguments.required(0).integer ?? 0), .int(1)])
    },
  ]

  /// Methods of `float`.
  static let float: [BuiltinFunction] = [
    BuiltinFunction("is_integer", "self") { (_, arguments) throws(Stop) in
      guard case .float(let real) = arguments.required(0) else { return .bool(false) }
      return .bool(real.isFinite && real == real.rounded())
    },
    BuiltinFunction("conjugate", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("as_integer_ratio", "self") { (interpreter, arguments) throws(Stop) in
      guard let real = try interpreter.double(arguments.required(0)) else { return .none }
      if real.isNaN { throw interpreter.fail(.valueError, "cannot convert NaN to integer ratio") }
      if real.isInfinite {
        throw interpreter.fail(.overflowError, "cannot convert Infinity to integer ratio")
      }
      guard real != 0 else { return try interpreter.tuple([.int(0), .int(1)]) }
      // A double is its significand, an integer of 53 bits, times a power of two.
      let scaled = real.significand * 9_007_199_254_740_992
      var numerator = BigInt(Int(scaled))
      var exponent = Int(real.exponent) - 53
      let twos = numerator.trailingZeroBitCount
      numerator >>= twos
      if real < 0 { numerator = -numerator }
      exponent += twos
      let denominator = exponent < 0 ? BigInt(1) << -exponent : 1
      if exponent > 0 { numerator <<= exponent }
      return try interpreter.tuple([Value(numerator), Value(denominator)])
    },
    BuiltinFunction("hex", "self") { (interpreter, arguments) throws(Stop) in
      guard let real = try interpreter.double(arguments.required(0)) else { return .none }
      return try interpreter.string(FloatText.hexadecimal(real))
    },
  ]
}

extension FloatText {
  /// What `float.hex` gives: 13 digits behind the point and the power of two.
  static func hexadecimal(_ value: Double) -> String {
    if let special = special(value.magnitude) { return value < 0 ? "-" + special : special }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return sign + "0x0.0p+0" }
    let digits = String(value.significandBitPattern, radix: 16)
    let padded = String(repeating: "0", count: 13 - digits.utf8.count) + digits
    let exponent = value.isSubnormal ? -1022 : Int(value.exponent)
    return sign + (value.isSubnormal ? "0x0." : "0x1.") + padded + "p" + (exponent < 0 ? "" : "+")
      + String(exponent)
  }
}

extension Interpreter {
  /// The double that `float.fromhex` reads, rounded once.
  func hexadecimalFloat(_ text: Text) throws(Stop) -> Double {
    let invalid = "invalid hexadecimal floating-point string"
    try charge(elements: text.bytes.count)
    var bytes = Interpreter.trimmed(text.bytes)[...].map(ASCII.lowercased)[...]
    var sign = 1.0
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      bytes.removeFirst()
    }
    switch String(decoding: bytes, as: UTF8.self) {
    case "inf", "infinity": return sign * .infinity
    case "nan": return .nan
    default: break
    }
    if bytes.starts(with: [UInt8(ascii: "0"), UInt8(ascii: "x")]) { bytes.removeFirst(2) }
    var digits: [UInt8] = []
    var behindPoint: Int?
    while let byte = bytes.first,
      byte == UInt8(ascii: ".") || ASCII.digits.contains(byte) || (97...102).contains(byte)
    {
      bytes.removeFirst()
      if byte == UInt8(ascii: ".") {
        if behindPoint != nil { throw fail(.valueError, invalid) }
        behindPoint = 0
      } else {
        digits.append(byte)
        behindPoint = behindPoint.map { $0 + 1 }
      }
    }
    if digits.isEmpty { throw fail(.valueError, invalid) }
    var exponent = 0
    if bytes.first == UInt8(ascii: "p") {
      bytes.removeFirst()
      var isNegative = false
      if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        isNegative = first == UInt8(ascii: "-")
        bytes.removeFirst()
      }
      guard let first = bytes.first, ASCII.digits.contains(first) else { throw fail(.valueError, invalid) }
      while let byte = bytes.first, ASCII.digits.contains(byte) {
        exponent = min(exponent * 10 + Int(byte) - 48, 1 << 40)
        bytes.removeFirst()
      }
      if isNegative { exponent = -exponent }
    }
    if !bytes.isEmpty { throw fail(.valueError, invalid) }
    if digits.count > limits.integerBits / 4 { throw .limit(.integerBits) }
    let significand = BigUInt(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    if significand.isZero { return sign * 0 }
    exponent -= 4 * (behindPoint ?? 0)
    let top = exponent + significand.bitWidth
    if top < -1100 { return sign * 0 }
    let result = top > 1100 ? .infinity : Interpreter.scaled(significand, by: exponent)
    if result.isInfinite {
      throw fail(.overflowError, "hexadecimal value too large to represent as a float")
    }
    return sign * result
  }
}
