/// One operand of an element-wise function: an array, or a scalar without one.
struct Operand {
  /// The array; `nil` for a scalar.
  var array: ArrayObject?
  /// A scalar as a double.
  var real = 0.0
  /// A scalar as an integer, if it is one.
  var integer = 0
  /// The type of the elements; of Python's own numbers the widest of their kind.
  var type: ElementType
  /// Whether it is a number of Python's, which takes the type of what it meets (NEP 50).
  var isWeak = false

  /// An array.
  init(_ array: ArrayObject) {
    self.array = array
    type = array.type
  }

  /// A floating scalar.
  init(_ real: Double, _ type: ElementType, isWeak: Bool = false) {
    self.real = real
    self.type = type
    self.isWeak = isWeak
  }

  /// An integer scalar.
  init(_ integer: Int, _ type: ElementType, isWeak: Bool = false) {
    self.integer = integer
    real = Double(integer)
    self.type = type
    self.isWeak = isWeak
  }

  /// The lengths of its axes.
  var shape: [Int] { array?.shape ?? [] }
}

extension Interpreter {
  /// A value as an operand of an element-wise function.
  func operand(_ value: Value) throws(Stop) -> Operand {
    switch value {
    case .array(let array): return Operand(array)
    case .float(let real): return Operand(real, .float64, isWeak: true)
    case .npFloat(let real): return Operand(real, .float64)
    case .int(let integer): return Operand(integer, .int64, isWeak: true)
    case .npInt(let integer): return Operand(integer, .int64)
    case .bool(let flag), .npBool(let flag): return Operand(flag ? 1 : 0, .bool)
    case .npScalar(let scalar):
      return scalar.type.isFloat ? Operand(scalar.real, scalar.type) : Operand(scalar.integer, scalar.type)
    case .big(let integer):
      let real = Interpreter.nearestDouble(integer)
      if real.isInfinite { throw fail(.overflowError, "int too large to convert to float") }
      throw refuse("large integer", "integers beyond 64 bits in array arithmetic are not supported")
    default: return Operand(try asArray(value))
    }
  }

  /// The type in which two operands meet.
  func commonType(_ a: Operand, _ b: Operand) -> ElementType {
    if a.isWeak == b.isWeak { return a.type.promoted(with: b.type) }
    let (weak, strong) = a.isWeak ? (a.type, b.type) : (b.type, a.type)
    if weak == .float64 { return strong.isFloat ? strong : .float64 }
    return strong == .bool ? .int64 : strong
  }

  /// Fails if an integer of Python's does not fit into the type in which it is used.
  func checkRange(_ operand: Operand, _ type: ElementType) throws(Stop) {
    guard operand.isWeak, operand.array == nil, !operand.type.isFloat, type.isInteger else { return }
    if !type.bounds.contains(operand.integer) {
      throw fail(.overflowError, "Python integer \(operand.integer) out of bounds for \(type.rawValue)")
    }
  }
}
