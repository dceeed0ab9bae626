extension RecordedValue {
  /// The numbers in it, in order: leaves of nested collections, keys of dictionaries left out, booleans as 0 and 1.
  package var numbers: [Double] {
    switch self {
    case .none, .text, .other: []
    case .bool(let flag): [flag ? 1 : 0]
    case .integer(let digits): [Double(digits) ?? .nan]
    case .real(let real): [real]
    case .list(let values), .tuple(let values), .set(let values): values.flatMap(\.numbers)
    case .dict(let entries): entries.flatMap(\.value.numbers)
    case .array(let array): array.elements
    }
  }

  /// The value as Python's `repr` writes it; an array as a plain list of numbers.
  package var repr: String {
    switch self {
    case .none: "None"
    case .bool(let flag): flag ? "True" : "False"
    case .integer(let digits): digits
    case .real(let real): FloatText.repr(real)
    case .text(let text): "'" + text + "'"
    case .list(let values): "[" + values.map(\.repr).joined(separator: ", ") + "]"
    case .tuple(let values):
      "(" + values.map(\.repr).joined(separator: ", ") + (values.count == 1 ? ",)" : ")")
    case .set(let values): values.isEmpty ? "set()" : "{" + values.map(\.repr).joined(separator: ", ") + "}"
    case .dict(let entries):
      "{" + entries.map { $0.key.repr + ": " + $0.value.repr }.joined(separator: ", ") + "}"
    case .array(let array):
      "array([" + array.elements.map { FloatText.repr($0) }.joined(separator: ", ") + "])"
    case .other(let repr): repr
    }
  }
}
