/// How NumPy 2 writes the elements of an array: one format for all of them.
struct ArrayText {
  /// The most elements that are written in full.
  static let threshold = 1000
  /// How many stand at either end of a longer axis.
  static let edgeItems = 3
  /// The width of a line.
  static let lineWidth = 75
  private static let precision = 8

  private let array: ArrayObject
  private let isSummarized: Bool
  private let separator: String
  private var isExponential = false
  private var before = 0
  private var behind = 0
  private var exponentDigits = 0
  private var integerWidth = 0

  /// The common format of the elements that will be seen.
  init(_ array: ArrayObject, separator: String) {
    self.array = array
    self.separator = separator
    isSummarized = array.count > ArrayText.threshold
    let places = isSummarized ? ArrayText.visible(array) : array.positions
    switch array.type {
    case .bool: return
    case .int64: integerWidth = places.map { String(array.buffer.integers[$0]).utf8.count }.max() ?? 0
    case .float64: measure(places.map { array.buffer.floats[$0] })
    }
  }

  private static func visible(_ array: ArrayObject) -> [Int] {
    var places = [array.offset]
    for (length, stride) in zip(array.shape, array.strides) {
      let indices =
        length > 2 * edgeItems ? Array(0..<edgeItems) + Array(length - edgeItems..<length) : Array(0..<length)
      places = places.flatMap { start in indices.map { start + $0 * stride } }
    }
    return places
  }

  private mutating func measure(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let magnitudes = finite.map(\.magnitude).filter { $0 != 0 }
    if let largest = magnitudes.max(), let smallest = magnitudes.min() {
      isExponential = largest >= 1e8 || smallest < 0.0001 || largest / smallest > 1000
    }
    for value in finite {
      if isExponential {
        let (whole, fraction, exponent) = exponentialParts(value, decimals: nil)
        before = max(before, whole.utf8.count)
        behind = max(behind, fraction.utf8.count)
        exponentDigits = max(exponentDigits, exponent.utf8.count - 1)
      } else {
        let (whole, fraction) = positionalParts(value)
        before = max(before, whole.utf8.count)
        behind = max(behind, fraction.utf8.count)
      }
    }
    if finite.count < values.count {
      let width = isExponential ? behind + exponentDigits + 2 : behind
      let offset = width + 1
      let hasMinus = values.contains { $0 == -.infinity }
      before = max(before, 3 - offset, 3 + (hasMinus ? 1 : 0) - offset)
    }
  }

  /// Sign and digits before the point, and up to eight digits behind it, without zeros at the end.
  private func positionalParts(_ value: Double) -> (String, String) {
    let (digits, exponent) = DecimalDigits.shortest(value)
    let sign = value.sign == .minus ? "-" : ""
    let decimals = digits.count - 1 - exponent
    let text =
      decimals > ArrayText.precision
      ? FloatText.fixed(value, decimals: ArrayText.precision)
      : FloatText.positional(digits, exponent: exponent, minimumDecimals: 1)
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    return (
      sign + String(decoding: bytes[..<point], as: UTF8.self),
      String(decoding: bytes.dropFirst(point + 1), as: UTF8.self)
    )
  }

  private func exponentialParts(_ value: Double, decimals: Int?) -> (String, String, String) {
    var (digits, exponent) = DecimalDigits.shortest(value)
    let most = decimals ?? ArrayText.precision
    if digits.count > most + 1 { (digits, exponent) = DecimalDigits.significant(value, count: most + 1) }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = value.sign == .minus ? "-" : ""
    var magnitude = String(exponent.magnitude)
    if magnitude.utf8.count < 2 { magnitude = "0" + magnitude }
    return (
      sign + String(decoding: digits.prefix(1), as: UTF8.self),
      String(decoding: digits.dropFirst(), as: UTF8.self),
      (exponent < 0 ? "-" : "+") + magnitude
    )
  }

  /// One element, padded to the common width.
  private func element(_ position: Int) -> TextBuilder {
    var builder = TextBuilder()
    func pad(_ count: Int) { for _ in 0..<max(count, 0) { builder.append(" ") } }
    switch array.type {
    case .bool: builder.append(array.buffer.integers[position] != 0 ? " True" : "False")
    case .int64:
      let digits = String(array.buffer.integers[position])
      pad(integerWidth - digits.utf8.count)
      builder.append(number: digits, for: .integer(digits: digits))
    case .float64:
      let value = array.buffer.floats[position]
      let number: String
      var padding = 0
      if let special = FloatText.special(value) {
        number = special
        let width = before + 1 + (isExponential ? behind + exponentDigits + 2 : behind)
        pad(width - number.utf8.count)
      } else if isExponential {
        let (whole, fraction, exponent) = exponentialParts(value, decimals: behind)
        pad(before - whole.utf8.count)
        let zeros = String(repeating: "0", count: behind - fraction.utf8.count)
        let sign = exponent.prefix(1)
        let digits = exponent.dropFirst()
        let missing = String(repeating: "0", count: max(0, exponentDigits - digits.utf8.count))
        number = whole + "." + fraction + zeros + "e" + sign + missing + digits
      } else {
        let (whole, fraction) = positionalParts(value)
        pad(before - whole.utf8.count)
        number = whole + "." + fraction
        padding = behind - fraction.utf8.count
      }
      builder.append(number: number, for: .real(value))
      pad(padding)
    }
    return builder
  }

  /// The whole array in brackets, its lines indented by `prefix` blanks; `suffix` bytes follow it.
  func text(prefix: Int, suffix: Int) -> TextBuilder {
    nested(
      axis: 0, offset: array.offset, indent: String(repeating: " ", count: prefix + 1),
      width: ArrayText.lineWidth - suffix)
  }

  private func nested(axis: Int, offset: Int, indent: String, width: Int) -> TextBuilder {
    if axis == array.shape.count { return element(offset) }
    let length = array.shape[axis]
    let isCut = isSummarized && length > 2 * ArrayText.edgeItems
    let leading = isCut ? ArrayText.edgeItems : length
    let indices =
      isCut ? Array(0..<leading) + Array(length - ArrayText.edgeItems..<length) : Array(0..<length)
    let isRow = axis == array.shape.count - 1
    var builder = TextBuilder()
    builder.append("[")
    var column = indent.utf8.count
    let room = width - max(trimmedSeparator.utf8.count, 1)
    for (number, index) in indices.enumerated() {
      let item = nested(
        axis: axis + 1, offset: offset + index * array.strides[axis], indent: indent + " ", width: width - 1)
      if isRow {
        if isCut, number == leading { place("...", &builder, &column, room, indent, isFirst: false) }
        place(item, &builder, &column, room, indent, isFirst: number == 0)
      } else {
        let breaks = trimmedSeparator + String(repeating: "\n", count: array.shape.count - axis - 1)
        if number > 0 { builder.append(breaks + indent) }
        if isCut, number == leading { builder.append("..." + breaks + indent) }
        builder.append(item)
      }
    }
    builder.append("]")
    return builder
  }

  private var trimmedSeparator: String { separator == " " ? "" : "," }

  private func place(
    _ word: String, _ builder: inout TextBuilder, _ column: inout Int, _ room: Int, _ indent: String,
    isFirst: Bool
  ) {
    var item = TextBuilder()
    item.append(word)
    place(item, &builder, &column, room, indent, isFirst: isFirst)
  }

  private func place(
    _ item: TextBuilder, _ builder: inout TextBuilder, _ column: inout Int, _ room: Int, _ indent: String,
    isFirst: Bool
  ) {
    if !isFirst {
      let start = column + separator.utf8.count
      if start + item.bytes.count > room, start > indent.utf8.count {
        if trimmedSeparator.isEmpty { builder.trimBlanks() }
        builder.append(trimmedSeparator + "\n" + indent)
        column = indent.utf8.count
      } else {
        builder.append(separator)
        column = start
      }
    }
    builder.append(item)
    column += item.bytes.count
  }
}

extension Interpreter {
  /// Writes an array, or a scalar of NumPy's.
  func writeArray(_ value: Value, into builder: inout TextBuilder, isRepr: Bool) throws(Stop) {
    switch value {
    case .npFloat(let real):
      if isRepr { builder.append("np.float64(") }
      builder.append(number: FloatText.repr(real), for: .real(real))
      if isRepr { builder.append(")") }
    case .npInt(let integer):
      if isRepr { builder.append("np.int64(") }
      builder.append(number: String(integer), for: .integer(digits: String(integer)))
      if isRepr { builder.append(")") }
    case .npBool(let flag):
      builder.append((isRepr ? "np." : "") + (flag ? "True" : "False") + (isRepr ? "_" : ""))
    case .elementType(let type):
      builder.append(isRepr ? "dtype('\(type.rawValue)')" : type.rawValue)
    case .array(let array): try write(array, into: &builder, isRepr: isRepr)
    default: return
    }
  }

  private func write(_ array: ArrayObject, into builder: inout TextBuilder, isRepr: Bool) throws(Stop) {
    try charge(elements: min(array.count, ArrayText.threshold) * 8)
    if array.shape.isEmpty {
      if !isRepr { return try writeArray(scalar(of: array), into: &builder, isRepr: false) }
      builder.append("array(")
      builder.append(zeroDimensional(array))
      builder.append(")")
      return
    }
    if array.count == 0 {
      if !isRepr { return builder.append(String(repeating: "[", count: 1) + "]") }
      let shape = array.shape.count == 1 ? "" : ", shape=" + Interpreter.tupleText(array.shape)
      builder.append("array([]" + shape + ", dtype=\(array.type.rawValue))")
      return
    }
    let text = ArrayText(array, separator: isRepr ? ", " : " ")
    if isRepr { builder.append("array(") }
    let body = text.text(prefix: isRepr ? 6 : 0, suffix: isRepr ? 1 : 0)
    builder.append(body)
    if isRepr {
      builder.append(
        array.count > ArrayText.threshold ? ", shape=" + Interpreter.tupleText(array.shape) + ")" : ")")
    }
  }

  private func zeroDimensional(_ array: ArrayObject) -> TextBuilder {
    var builder = TextBuilder()
    switch scalar(of: array) {
    case .npFloat(let real):
      var text = FloatText.repr(real)
      if text.hasSuffix(".0") { text.removeLast() }
      builder.append(number: text, for: .real(real))
    case .npInt(let integer): builder.append(number: String(integer), for: .integer(digits: String(integer)))
    case .npBool(let flag): builder.append(flag ? "True" : "False")
    default: break
    }
    return builder
  }

  /// A shape as Python writes a tuple.
  static func tupleText(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }
}
