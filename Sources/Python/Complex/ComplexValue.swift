import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A complex number of two doubles, computed with as Python's `complex` is.
struct ComplexValue: Sendable {
  var real: Double
  var imaginary: Double

  /// Why an operation has no result.
  enum Problem: Error {
    /// Division by zero, or zero to a negative or complex power.
    case zero
    /// A part of the result would be infinite.
    case range
  }

  /// A number with both parts.
  init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  /// Whether neither part is infinite or no number.
  var isFinite: Bool { real.isFinite && imaginary.isFinite }
  /// The distance from zero; infinite if it is too large.
  var magnitude: Double { hypot(real, imaginary) }
  /// The angle between −π and π.
  var phase: Double { atan2(imaginary, real) }

  static func + (a: ComplexValue, b: ComplexValue) -> ComplexValue {
    ComplexValue(a.real + b.real, a.imaginary + b.imaginary)
  }

  static func - (a: ComplexValue, b: ComplexValue) -> ComplexValue {
    ComplexValue(a.real - b.real, a.imaginary - b.imaginary)
  }

  static func * (a: ComplexValue, b: ComplexValue) -> ComplexValue {
    ComplexValue(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  static prefix func - (a: ComplexValue) -> ComplexValue { ComplexValue(-a.real, -a.imaginary) }

  /// The quotient by R. L. Smith's method (Algorithm 116, CACM 1962): scaled by the larger part of the divisor.
  func divided(by b: ComplexValue) throws(Problem) -> ComplexValue {
    if b.real.magnitude >= b.imaginary.magnitude {
      if b.real == 0 { throw .zero }
      let ratio = b.imaginary / b.real
      let scale = b.real + b.imaginary * ratio
      return ComplexValue((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale)
    }
    if b.imaginary.magnitude >= b.real.magnitude {
      let ratio = b.real / b.imaginary
      let scale = b.real * ratio + b.imaginary
      return ComplexValue((real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale)
    }
    return ComplexValue(.nan, .nan)
  }

  /// The power: by repeated multiplication for whole exponents up to 100, else through polar coordinates.
  func power(_ exponent: ComplexValue) throws(Problem) -> ComplexValue {
    let n = exponent.real
    let result: ComplexValue
    if exponent.imaginary == 0, n.magnitude <= 100, n == n.rounded(.down) {
      result =
        n > 0 ? power(Int(n)) : try ComplexValue(1, 0).divided(by: power(-Int(n)))
    } else {
      result = try polarPower(exponent)
    }
    if result.real.isInfinite || result.imaginary.isInfinite { throw .range }
    return result
  }

  private func power(_ exponent: Int) -> ComplexValue {
    var (result, square) = (ComplexValue(1, 0), self)
    var mask = 1
    while exponent >= mask {
      if exponent & mask != 0 { result = result * square }
      mask <<= 1
      square = square * square
    }
    return result
  }

  private func polarPower(_ exponent: ComplexValue) throws(Problem) -> ComplexValue {
    if real == 0, imaginary == 0 {
      if exponent.imaginary != 0 || exponent.real < 0 { throw .zero }
      return ComplexValue(0, 0)
    }
    let (distance, angle) = (magnitude, phase)
    var length = pow(distance, exponent.real)
    var turn = angle * exponent.real
    if exponent.imaginary != 0 {
      length /= exp(angle * exponent.imaginary)
      turn += exponent.imaginary * log(distance)
    }
    // The sine of an infinite angle is a domain error of the C library, which CPython takes for one of zero.
    if turn.isInfinite { throw .zero }
    return ComplexValue(length * cos(turn), length * sin(turn))
  }

  /// The number that a text without blanks around it means, as `complex` reads it; `nil` if it means none.
  init?(parsing bytes: [UInt8]) {
    var body = bytes[...]
    if body.first == UInt8(ascii: "("), body.last == UInt8(ascii: ")"), body.count >= 2 {
      body = Interpreter.trimmed(Array(body.dropFirst().dropLast()))[...]
    }
    guard let last = body.last, last == UInt8(ascii: "j") || last == UInt8(ascii: "J") else {
      guard let real = Interpreter.parseFloat(Array(body)) else { return nil }
      self.init(real, 0)
      return
    }
    body.removeLast()
    func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }
    let sign = body.indices.last { index in
      isSign(body[index])
        && (index == body.startIndex || ASCII.lowercased(body[index - 1]) != UInt8(ascii: "e"))
    }
    var real = 0.0
    var part = body
    if let sign, sign > body.startIndex {
      guard let value = Interpreter.parseFloat(Array(body[..<sign])) else { return nil }
      real = value
      part = body[sign...]
    }
    let imaginary: Double?
    if part.isEmpty || part.count == 1 && isSign(part[part.startIndex]) {
      imaginary = part.first == UInt8(ascii: "-") ? -1 : 1
    } else {
      imaginary = Interpreter.parseFloat(Array(part))
    }
    guard let imaginary else { return nil }
    self.init(real, imaginary)
  }

  /// As `repr` writes it: `2j`, `(1+2j)`, `(-0-1j)`.
  var repr: String {
    if real == 0, real.sign == .plus { return ComplexValue.digits(imaginary) + "j" }
    let part = ComplexValue.digits(imaginary)
    return "(" + ComplexValue.digits(real) + (part.hasPrefix("-") ? "" : "+") + part + "j)"
  }

  /// The digits of a part, without a point where it is whole.
  private static func digits(_ value: Double) -> String {
    let text = FloatText.repr(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// What an object of the class `complex` holds.
final class ComplexObject {
  let value: ComplexValue

  /// Holds `value`.
  init(_ value: ComplexValue) { self.value = value }
}
