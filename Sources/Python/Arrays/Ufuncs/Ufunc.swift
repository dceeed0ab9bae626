/// A function of NumPy's that works element by element: one row of the table of them.
final class Ufunc: Sendable {
  /// Goes through `count` elements of one or two operands, which stand `step` apart (0 repeats one), and writes
  /// results one after the other. A function of one operand ignores the second.
  typealias Loop<T, R> =
    @Sendable (
      _ a: UnsafePointer<T>, _ stepA: Int, _ b: UnsafePointer<T>, _ stepB: Int,
      _ result: UnsafeMutablePointer<R>,
      _ count: Int, _ type: ElementType
    ) -> Void

  /// In which type a function computes, given the common type of its operands.
  enum TypeRule: Sendable {
    /// In the type of the operands; truth values have a loop of their own.
    case same
    /// In the type of the operands; truth values count as `int8`.
    case number
    /// In the type of the operands, which must not be truth values.
    case noTruths
    /// In the smallest floating type that holds the operands.
    case float
    /// In floats, integers always in `float64`.
    case quotient
    /// In the smallest floating type that holds the first operand; the second must be an integer.
    case scaled
    /// In `float64`.
    case double
    /// In integers and truth values only.
    case bits
    /// In integers only; truth values count as `int8`.
    case integers
  }

  /// What a result is.
  enum ResultRule: Sendable {
    case same
    case truth
    case int32
    case uint8
  }

  let name: String
  /// How many operands it has: 1 or 2.
  let inputs: Int
  let rule: TypeRule
  let result: ResultRule
  /// For floats with float results.
  let floats: Loop<Double, Double>?
  /// For floats with truth values or integers as results.
  let tests: Loop<Double, Int>?
  /// For integers and truth values.
  let integers: Loop<Int, Int>?
  /// Whether the processor's flags say something about it.
  let isChecked: Bool
  /// The functions of its results if it has several: `np.divmod`.
  let parts: [Ufunc]

  /// A row of the table.
  init(
    _ name: String, inputs: Int, _ rule: TypeRule, result: ResultRule = .same,
    floats: Loop<Double, Double>? = nil,
    tests: Loop<Double, Int>? = nil, integers: Loop<Int, Int>? = nil, isChecked: Bool = true,
    parts: [Ufunc] = []
  ) {
    self.name = name
    self.inputs = inputs
    self.rule = rule
    self.result = result
    self.floats = floats
    self.tests = tests
    self.integers = integers
    self.isChecked = isChecked
    self.parts = parts
  }

  /// The type it computes in; `nil` if it has no loop for these operands.
  func loopType(_ common: ElementType) -> ElementType? {
    switch rule {
    case .same: common
    case .number: common == .bool ? .int8 : common
    case .noTruths: common == .bool ? nil : common
    case .float, .scaled: common.leastFloat
    case .quotient: common.isFloat ? common : .float64
    case .double: .float64
    case .bits: common.isFloat ? nil : common
    case .integers: common.isFloat ? nil : common == .bool ? .int8 : common
    }
  }

  /// The type of the results of a loop.
  func resultType(_ type: ElementType) -> ElementType {
    switch result {
    case .same: type
    case .truth: .bool
    case .int32: .int32
    case .uint8: .uint8
    }
  }
}

extension Ufunc {
  /// A loop over two operands.
  @inline(__always)
  static func pairs<T, R>(_ compute: @escaping @Sendable (T, T) -> R) -> Loop<T, R> {
    { a, stepA, b, stepB, result, count, _ in
      if stepA == 1, stepB == 1 {
        for index in 0..<count { result[index] = compute(a[index], b[index]) }
      } else if stepA == 1, stepB == 0 {
        let second = b[0]
        for index in 0..<count { result[index] = compute(a[index], second) }
      } else if stepA == 0, stepB == 1 {
        let first = a[0]
        for index in 0..<count { result[index] = compute(first, b[index]) }
      } else {
        for index in 0..<count { result[index] = compute(a[index &* stepA], b[index &* stepB]) }
      }
    }
  }

  /// A loop over one operand.
  @inline(__always)
  static func each<T, R>(_ compute: @escaping @Sendable (T) -> R) -> Loop<T, R> {
    { a, step, _, _, result, count, _ in
      if step == 1 {
        for index in 0..<count { result[index] = compute(a[index]) }
      } else {
        for index in 0..<count { result[index] = compute(a[index &* step]) }
      }
    }
  }

  /// A loop that must know the element type.
  static func typed<T, R>(_ compute: @escaping @Sendable (T, T, ElementType) -> R) -> Loop<T, R> {
    { a, stepA, b, stepB, result, count, type in
      for index in 0..<count { result[index] = compute(a[index &* stepA], b[index &* stepB], type) }
    }
  }
}
