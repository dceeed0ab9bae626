import SourceText

/// What a class body binds while it runs.
final class ClassNamespace {
  /// What stands before the names of its functions in messages: `Outer.Inner.`.
  let prefix: String
  /// The names that are bound, in order.
  var values = AttributeTable()
  /// The names with type hints, in order; whoever runs the body adds one for every annotated name.
  private(set) var annotations: [ClassAnnotation] = []
  /// The functions made directly in the body, decorated or not: `super()` in them means the class.
  var functions: [FunctionObject] = []

  /// A namespace in which nothing is bound.
  init(prefix: String) { self.prefix = prefix }

  /// Notes the type hint of a name.
  func annotate(_ name: String, _ hint: String) {
    if let index = annotations.firstIndex(where: { $0.name == name }) {
      annotations[index] = ClassAnnotation(name: name, hint: hint)
    } else {
      annotations.append(ClassAnnotation(name: name, hint: hint))
    }
  }
}

/// The type hint of a name in a class body.
struct ClassAnnotation {
  let name: String
  /// The hint as written: `list[int]`.
  let hint: String
}

extension ClassAnnotation {
  /// The hint of an annotated assignment `target: hint = value`, cut from the text of its program.
  static func hint(of target: Expression, _ value: Expression?, in statement: Statement, _ text: [UInt8])
    -> String
  {
    let end = value?.range.lowerBound ?? statement.range.upperBound
    guard target.range.upperBound < end, end <= text.count else { return "" }
    var bytes = text[Int(target.range.upperBound)..<Int(end)]
    while let first = bytes.first, first == UInt8(ascii: ")") || first == UInt8(ascii: " ") {
      bytes.removeFirst()
    }
    if bytes.first == UInt8(ascii: ":") { bytes.removeFirst() }
    if value != nil, let equals = bytes.lastIndex(of: UInt8(ascii: "=")) { bytes = bytes[..<equals] }
    while let first = bytes.first, first == UInt8(ascii: " ") { bytes.removeFirst() }
    while let last = bytes.last, last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
