/// The text of an array: brackets, lines and, of a long one, only its ends.
struct ArrayText {
  private let array: ArrayObject
  private let options: PrintOptions
  private let isSummarized: Bool
  private let separator: String
  private let format: ElementFormat

  /// The text with a common format of the elements that will be seen.
  init(_ array: ArrayObject, separator: String, _ options: PrintOptions) {
    self.array = array
    self.options = options
    self.separator = separator
    isSummarized = array.count > options.threshold
    let places = isSummarized ? ArrayText.visible(array, options.edgeItems) : array.positions
    format = ElementFormat(array, places, options)
  }

  private static func visible(_ array: ArrayObject, _ edgeItems: Int) -> [Int] {
    var places = [array.offset]
    for (length, stride) in zip(array.shape, array.strides) {
      let indices =
        length > 2 * edgeItems ? Array(0..<edgeItems) + Array(length - edgeItems..<length) : Array(0..<length)
      places = places.flatMap { start in indices.map { start + $0 * stride } }
    }
    return places
  }

  /// The whole array in brackets, its lines indented by `prefix` blanks; `suffix` bytes follow it.
  func text(prefix: Int, suffix: Int) -> TextBuilder {
    nested(
      axis: 0, offset: array.offset, indent: String(repeating: " ", count: prefix + 1),
      width: options.lineWidth - suffix)
  }

  private func nested(axis: Int, offset: Int, indent: String, width: Int) -> TextBuilder {
    if axis == array.shape.count { return format.text(array, offset) }
    let length = array.shape[axis]
    let isCut = isSummarized && length > 2 * options.edgeItems
    let leading = isCut ? options.edgeItems : length
    let indices =
      isCut ? Array(0..<leading) + Array(length - options.edgeItems..<length) : Array(0..<length)
    let isRow = axis == array.shape.count - 1
    var builder = TextBuilder()
    builder.append("[")
    var column = indent.utf8.count
    let room = width - max(trimmedSeparator.utf8.count, 1)
    for (number, index) in indices.enumerated() {
      let item = nested(
        axis: axis + 1, offset: offset + index * array.strides[axis], indent: indent + " ", width: width - 1)
      if isRow {
        if isCut, number == leading { place("...", &builder, &column, room, indent, isFirst: number == 0) }
        place(item, &builder, &column, room, indent, isFirst: number == 0 && !(isCut && leading == 0))
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

  private var trimmedSeparator: String {
    var bytes = Array(separator.utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

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
    case .npBool(let flag):
      builder.append((isRepr ? "np." : "") + (flag ? "True" : "False") + (isRepr ? "_" : ""))
    case .elementType(let type):
      builder.append(isRepr ? "dtype('\(type.rawValue)')" : type.rawValue)
    case .array(let array):
      builder.append(try arrayText(array, printState.options, isRepr: isRepr))
    default:
      guard let type = value.scalarType else { return }
      if isRepr { builder.append("np.\(type.rawValue)(") }
      if let integer = value.smallInteger {
        builder.append(number: String(integer), for: .integer(digits: String(integer)))
      } else {
        let real = try makeFloat(value)
        builder.append(number: ElementDigits.text(real, type), for: .real(real))
      }
      if isRepr { builder.append(")") }
    }
  }

  /// `np.array_repr` or `np.array_str`.
  func arrayText(_ array: ArrayObject, _ options: PrintOptions, isRepr: Bool) throws(Stop) -> TextBuilder {
    try charge(elements: min(array.count, options.threshold) * 8)
    var builder = TextBuilder()
    if !isRepr {
      if array.shape.isEmpty {
        try writeArray(scalar(of: array), into: &builder, isRepr: false)
      } else if array.count == 0 {
        builder.append("[]")
      } else {
        builder.append(ArrayText(array, separator: " ", options).text(prefix: 0, suffix: 0))
      }
      return builder
    }
    builder.append("array(")
    if array.count == 0 {
      builder.append("[]")
    } else {
      builder.append(ArrayText(array, separator: ", ", options).text(prefix: 6, suffix: 1))
    }
    var extras: [String] = []
    if (array.count == 0 && array.shape != [0]) || array.count > options.threshold {
      extras.append("shape=" + Interpreter.tupleText(array.shape))
    }
    let isPlain = array.type == .float64 || array.type == .int64 || array.type == .bool
    if array.count == 0 || !isPlain { extras.append("dtype=" + array.type.rawValue) }
    if !extras.isEmpty {
      builder.append(",")
      let ending = extras.joined(separator: ", ") + ")"
      let last = builder.bytes.lastIndex(of: UInt8(ascii: "\n")).map { builder.bytes.count - $0 - 1 }
      let isTooLong = (last ?? builder.bytes.count) + ending.utf8.count + 1 > options.lineWidth
      builder.append((isTooLong ? "\n      " : " ") + ending)
    } else {
      builder.append(")")
    }
    return builder
  }

  /// A shape as Python writes a tuple.
  static func tupleText(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }
}
