extension Interpreter {
  /// `np.pad`.
  func padded(_ arguments: Arguments) throws(Stop) -> Value {
    var source = try asArray(arguments.required(0))
    let rank = source.shape.count
    let widths = try pairs(arguments.required(1), rank, "pad_width").map { ($0.0, $0.1) }
    var mode = "constant"
    if case .text(let text)? = arguments[2] { mode = text.string }
    if widths.contains(where: { $0.0 < 0 || $0.1 < 0 }) {
      throw fail(.valueError, "index can't contain negative values")
    }
    let allowed =
      mode == "constant"
      ? ["constant_values"] : mode == "reflect" || mode == "symmetric" ? ["reflect_type"] : []
    for (name, _) in arguments.keywords where !allowed.contains(name) {
      throw refuse("np.pad(\(name)=)", "the argument '\(name)' of np.pad is not supported for mode '\(mode)'")
    }
    _ = try count(of: zip(source.shape, widths).map { $0 &+ min($1.0, 1 << 60) &+ min($1.1, 1 << 60) })
    if mode == "constant" {
      var fills: [(Value, Value)] = Array(repeating: (.int(0), .int(0)), count: rank)
      if let values = arguments.keywords.first?.value {
        let given = try asArray(values)
        let full = stretched(given, to: [rank, 2])
        guard (try? broadcast([given.shape, [rank, 2]])) == [rank, 2] else {
          throw refuse("np.pad(constant_values=)", "this shape of constant values is not supported")
        }
        let places = full.positions
        fills = (0..<rank).map { (given.scalar(at: places[2 * $0]), given.scalar(at: places[2 * $0 + 1])) }
      }
      for axis in 0..<rank {
        func side(_ width: Int, _ value: Value) throws(Stop) -> ArrayObject {
          var shape = source.shape
          shape[axis] = width
          let single = try converted(try asArray(value), to: source.type)
          return stretched(single, to: shape)
        }
        source = try concatenated(
          [try side(widths[axis].0, fills[axis].0), source, try side(widths[axis].1, fills[axis].1)],
          axis: axis)
      }
      return .array(source)
    }
    for (_, value) in arguments.keywords {
      if case .text(let text) = value, text.string == "even" { continue }
      throw refuse("np.pad(reflect_type=)", "only even reflection is supported")
    }
    for axis in 0..<rank {
      let length = source.shape[axis]
      let (before, after) = widths[axis]
      if length == 0, before + after > 0 {
        throw fail(
          .valueError,
          "can't extend empty axis \(axis) using modes other than 'constant' or 'empty'")
      }
      let indices: [Int]
      let range = -before..<length + after
      func modulo(_ index: Int, _ period: Int) -> Int { ((index % period) + period) % period }
      switch mode {
      case "edge": indices = range.map { min(max($0, 0), length - 1) }
      case "wrap": indices = range.map { modulo($0, length) }
      case "symmetric":
        indices = range.map { index in
          let place = modulo(index, 2 * length)
          return place < length ? place : 2 * length - 1 - place
        }
      case "reflect":
        indices = range.map { index in
          if length == 1 { return 0 }
          let place = modulo(index, 2 * length - 2)
          return place < length ? place : 2 * length - 2 - place
        }
      case "empty", "linear_ramp", "maximum", "mean", "median", "minimum":
        throw refuse("np.pad(mode=\(mode))", "this mode of padding is not supported")
      default: throw fail(.valueError, "mode '\(mode)' is not supported")
      }
      source = try taken(source, indices, axis: axis)
    }
    return .array(try copy(source))
  }

  /// A pair for each axis from an integer, a pair or pairs.
  private func pairs(_ value: Value, _ rank: Int, _ name: String) throws(Stop) -> [(Int, Int)] {
    let given = try asArray(value)
    if given.type.isFloat {
      throw fail(.typeError, "`\(name)` must be of integral type.")
    }
    guard (try? broadcast([given.shape, [rank, 2]])) == [rank, 2] else {
      throw fail(
        .valueError,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(Interpreter.shapeText(given.shape))  and requested shape (\(rank),2)")
    }
    let values = stretched(given, to: [rank, 2]).integers
    return (0..<rank).map { (values[2 * $0], values[2 * $0 + 1]) }
  }
}
