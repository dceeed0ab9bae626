/// A value of a program, copied out of the interpreter.
package indirect enum RecordedValue: Sendable, Hashable {
  case none
  case bool(Bool)
  /// In decimal digits with a `-` if negative.
  case integer(digits: String)
  case real(Double)
  case text(String)
  case list([RecordedValue])
  case tuple([RecordedValue])
  case set([RecordedValue])
  case dict([RecordedEntry])
  case array(RecordedArray)
  /// Anything else, by its `repr`.
  case other(String)
}

/// A key of a dictionary with its value.
package struct RecordedEntry: Sendable, Hashable {
  /// The key.
  package let key: RecordedValue
  /// What it stands for.
  package let value: RecordedValue

  /// A key with its value.
  package init(key: RecordedValue, value: RecordedValue) {
    self.key = key
    self.value = value
  }
}

/// An `ndarray`, copied out of the interpreter.
package struct RecordedArray: Sendable, Hashable {
  /// What its elements are.
  package enum Element: Sendable, Hashable {
    case real
    case integer
    case bool
  }

  /// The lengths of its axes.
  package let shape: [Int]
  /// The elements in C order; integers beyond 2⁵³ rounded, booleans as 0 and 1.
  package let elements: [Double]
  /// What its elements are.
  package let element: Element

  /// An array of the given shape.
  package init(shape: [Int], elements: [Double], element: Element) {
    self.shape = shape
    self.elements = elements
    self.element = element
  }
}
