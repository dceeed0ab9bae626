/// How tensors are printed: `torch.set_printoptions`.
struct TensorPrintOptions {
  var precision = 4
  var threshold = 1000
  var edgeItems = 3
  var lineWidth = 80
  /// Whether numbers are written with exponents; `nil` leaves it to their sizes.
  var isScientific: Bool?
}

/// The text of tensors, by the rules of PyTorch's `_tensor_str.py` as they can be observed.
struct TensorText {
  private let options: TensorPrintOptions
  private let tensor: Tensor
  private let values: [Double]
  private let integers: [Int]
  private var isWholeNumbers = true
  private var isScientific = false
  private var width = 1

  /// A shape as messages have it: `[2, 3]`.
  static func size(_ shape: [Int]) -> String { "[" + shape.map(String.init).joined(separator: ", ") + "]" }

  /// The text of a tensor's elements.
  init(_ tensor: Tensor, _ options: TensorPrintOptions) {
    self.options = options
    self.tensor = tensor
    values = tensor.type.isFloat ? tensor.floats : []
    integers = tensor.type.isFloat ? [] : tensor.integers
    measure()
  }

  private var summarizes: Bool { tensor.count > options.threshold }

  /// The elements that will be shown.
  private var shownPositions: [Int] {
    guard summarizes else { return Array(0..<tensor.count) }
    var result = [0]
    for length in tensor.shape {
      let isCut = length > 2 * options.edgeItems
      let indices =
        isCut
        ? Array(0..<options.edgeItems) + Array(length - options.edgeItems..<length) : Array(0..<length)
      result = result.flatMap { start in indices.map { start * length + $0 } }
    }
    return result
  }

  private mutating func measure() {
    let shown = shownPositions
    if !tensor.type.isFloat {
      for position in shown { width = max(width, plain(integers[position]).utf8.count) }
      return
    }
    let finite = shown.map { values[$0] }.filter { $0.isFinite && $0 != 0 }
    guard let first = finite.first else { return }
    var (least, most) = (first.magnitude, first.magnitude)
    for value in finite {
      least = min(least, value.magnitude)
      most = max(most, value.magnitude)
      if value != value.rounded(.up) { isWholeNumbers = false }
    }
    isScientific = options.isScientific ?? (most / least > 1000 || most > 1e8 || least < 1e-4)
    for value in finite { width = max(width, bare(value).utf8.count) }
  }

  private func plain(_ integer: Int) -> String {
    tensor.type == .bool ? (integer != 0 ? "True" : "False") : String(integer)
  }

  private func bare(_ value: Double) -> String {
    if let special = FloatText.special(value) { return special }
    let sign = value.sign == .minus ? "-" : ""
    if isScientific { return sign + FloatText.exponential(value, decimals: options.precision, letter: "e") }
    if isWholeNumbers { return sign + FloatText.fixed(value, decimals: 0) + "." }
    return sign + FloatText.fixed(value, decimals: options.precision)
  }

  private func element(_ position: Int) -> (text: String, number: RecordedNumber) {
    if tensor.type.isFloat { return (bare(values[position]), .real(values[position])) }
    let text = plain(integers[position])
    return (text, .integer(digits: text))
  }

  private func write(_ position: Int, into builder: inout TextBuilder) {
    let (text, number) = element(position)
    builder.append(String(repeating: " ", count: max(0, width - text.utf8.count)))
    if tensor.type == .bool {
      builder.append(text)
    } else {
      builder.append(number: text, for: number)
    }
  }

  /// Writes the elements, with `indent` blanks before further lines.
  func write(indent: Int, into builder: inout TextBuilder) {
    if tensor.count == 0 { return builder.append("[]") }
    write(axis: 0, start: 0, indent: indent, into: &builder)
  }

  private func write(axis: Int, start: Int, indent: Int, into builder: inout TextBuilder) {
    let shape = tensor.shape
    guard axis < shape.count else { return write(start, into: &builder) }
    let length = shape[axis]
    let inner = shape[(axis + 1)...].reduce(1, *)
    let isCut = summarizes && length > 2 * options.edgeItems
    // Nil stands for the dots.
    let indices: [Int?] =
      isCut
      ? (0..<options.edgeItems).map { $0 } + [nil] + (length - options.edgeItems..<length).map { $0 }
      : (0..<length).map { $0 }
    builder.append("[")
    if axis == shape.count - 1 {
      let perLine = max(1, (options.lineWidth - indent) / (width + 2))
      for (number, index) in indices.enumerated() {
        if number > 0 {
          builder.append(
            number % perLine == 0 ? ",\n" + String(repeating: " ", count: indent + 1) : ", ")
        }
        if let index { write(start + index, into: &builder) } else { builder.append(" ...") }
      }
    } else {
      let separator =
        "," + String(repeating: "\n", count: shape.count - axis - 1)
        + String(repeating: " ", count: indent + 1)
      for (number, index) in indices.enumerated() {
        if number > 0 { builder.append(separator) }
        if let index {
          write(axis: axis + 1, start: start + index * inner, indent: indent + 1, into: &builder)
        } else {
          builder.append("...")
        }
      }
    }
    builder.append("]")
  }
}

extension Torch {
  /// The text of a tensor as `print` shows it.
  func text(_ tensor: Tensor, prefix: String = "tensor(") throws(Stop) -> TextBuilder {
    let source = try defined(tensor)
    try interpreter.charge(min(source.count, state.printing.threshold) + source.count >> 3)
    let indent = prefix.utf8.count
    var builder = TextBuilder()
    builder.append(prefix)
    var suffixes: [String] = []
    if source.count == 0, source.rank != 1 {
      suffixes.append("size=" + Interpreter.tupleText(source.shape))
    }
    TensorText(source, state.printing).write(indent: indent, into: &builder)
    if source.type != state.defaultType, source.type != .int64, source.type != .bool {
      suffixes.append("dtype=torch." + source.type.name)
    } else if source.count == 0, source.type != state.defaultType {
      suffixes.append("dtype=torch." + source.type.name)
    }
    if let node = tensor.node {
      suffixes.append("grad_fn=<\(node.name)>")
    } else if tensor.requiresGrad {
      suffixes.append("requires_grad=True")
    }
    let bytes = builder.bytes
    let lastBreak = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1
    var lineLength = bytes.count - lastBreak + 1
    for suffix in suffixes {
      let length = suffix.utf8.count
      if lineLength + length + 2 > state.printing.lineWidth {
        builder.append(",\n" + String(repeating: " ", count: indent) + suffix)
        lineLength = indent + length
      } else {
        builder.append(", " + suffix)
        lineLength += length + 2
      }
    }
    builder.append(")")
    return builder
  }
}
