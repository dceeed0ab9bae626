/// Operators between small numbers, without a call of anything; `nil` where the general way has to be taken.
extension Interpreter {
  /// The outcome of a comparison of two small numbers; the codes are those of `Comparator`.
  @inline(__always)
  static func simpleComparison(
    _ code: UInt8, _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>
  ) -> Bool? {
    if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
      switch code {
      case 0: return x == y
      case 1: return x != y
      case 2: return x < y
      case 3: return x <= y
      case 4: return x > y
      case 5: return x >= y
      default: return nil
      }
    }
    switch (left.pointee, right.pointee) {
    case (.float(let x), .float(let y)): return simpleComparison(code, x, y)
    case (.float(let x), .int(let y)) where y.magnitude <= exact: return simpleComparison(code, x, Double(y))
    case (.int(let x), .float(let y)) where x.magnitude <= exact: return simpleComparison(code, Double(x), y)
    default: return nil
    }
  }

  @inline(__always)
  private static func simpleComparison(_ code: UInt8, _ x: Double, _ y: Double) -> Bool? {
    switch code {
    case 0: x == y
    case 1: x != y
    case 2: x < y
    case 3: x <= y
    case 4: x > y
    case 5: x >= y
    default: nil
    }
  }

  /// The value of an operator between two small numbers; the codes are those of `BinaryOperator`.
  @inline(__always)
  static func simple(
    _ code: UInt8, _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>
  ) -> Value? {
    if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
      let result: (partialValue: Int, overflow: Bool)
      switch code {
      case 0: result = x.addingReportingOverflow(y)
      case 1: result = x.subtractingReportingOverflow(y)
      case 2: result = x.multipliedReportingOverflow(by: y)
      default: return nil
      }
      return result.overflow ? nil : .int(result.partialValue)
    }
    if case .float(let x) = left.pointee, case .float(let y) = right.pointee {
      return simple(code, x, y)
    }
    guard let (x, y) = reals(left, right) else { return nil }
    return simple(code, x, y)
  }

  @inline(__always)
  private static func simple(_ code: UInt8, _ x: Double, _ y: Double) -> Value? {
    switch code {
    case 0: .float(x + y)
    case 1: .float(x - y)
    case 2: .float(x * y)
    case 3: y == 0 ? nil : .float(x / y)
    default: nil
    }
  }

  /// An integer and a float, in any order, as floats: every 64-bit integer has its nearest one.
  @inline(__always)
  static func reals(_ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>) -> (
    Double, Double
  )? {
    switch (left.pointee, right.pointee) {
    case (.int(let x), .float(let y)): (Double(x), y)
    case (.float(let x), .int(let y)): (x, Double(y))
    default: nil
    }
  }

  /// The integers up to this have a float each, so that their quotient as floats is the nearest to the true one.
  private static let exact: UInt = 1 << 53

  /// The quotient of two numbers of which at least one is an integer.
  @inline(__always)
  static func quotient(_ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>)
    -> Double?
  {
    if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
      guard y != 0, x.magnitude <= exact, y.magnitude <= exact else { return nil }
      return Double(x) / Double(y)
    }
    guard let (x, y) = reals(left, right), y != 0 else { return nil }
    return x / y
  }
}
