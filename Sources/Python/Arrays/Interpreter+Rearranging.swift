extension Interpreter {
  /// The places in the buffer of slices along an axis, chosen by index, in C order of the result.
  func taken(_ source: ArrayObject, _ indices: [Int], axis: Int) throws(Stop) -> ArrayObject {
    var shape = source.shape
    shape[axis] = indices.count
    _ = try count(of: shape)
    let before = ArrayObject.positions(
      shape: Array(source.shape[..<axis]), strides: Array(source.strides[..<axis]), offset: source.offset)
    let after = ArrayObject.positions(
      shape: Array(source.shape[(axis + 1)...]), strides: Array(source.strides[(axis + 1)...]), offset: 0)
    var places: [Int] = []
    places.reserveCapacity(before.count * indices.count * after.count)
    for start in before {
      for index in indices {
        let own = start + index * source.strides[axis]
        for end in after { places.append(own + end) }
      }
    }
    return try gather(source, places, shape: shape)
  }

  /// An index counted from the front, if it is in bounds.
  func inBounds(_ index: Int, axis: Int, length: Int) throws(Stop) -> Int {
    let own = index < 0 ? index &+ length : index
    guard own >= 0, own < length else {
      throw fail(.indexError, "index \(index) is out of bounds for axis \(axis) with size \(length)")
    }
    return own
  }

  /// An optional axis: the array itself, or its elements in one row for axis 0.
  func along(_ source: ArrayObject, _ axis: Value?) throws(Stop) -> (ArrayObject, Int) {
    guard let axis, !axis.isIdentical(to: .none) else { return (try flat(source), 0) }
    return (source, try self.axis(try index(axis), of: source.shape.count))
  }

  /// The letter of an `order=` argument.
  func order(_ value: Value?) throws(Stop) -> String {
    guard let value, !value.isIdentical(to: .none) else { return "C" }
    guard case .text(let text) = value else {
      throw fail(.typeError, "order must be str, not \(typeName(value))")
    }
    guard ["C", "F", "A", "K"].contains(text.string) else {
      throw fail(.valueError, "order must be one of 'C', 'F', 'A', or 'K' (got '\(text.string)')")
    }
    return text.string
  }

  /// `reshape` in the order of an `order=` argument.
  func reshape(_ source: ArrayObject, to shape: Value, order: Value?) throws(Stop) -> Value {
    switch try self.order(order) {
    case "C": return try reshape(source, to: shape)
    case "A" where source.isContiguous: return try reshape(source, to: shape)
    case "F":
      var wanted = try self.shape(shape)
      if let unknown = wanted.firstIndex(where: { $0 < 0 }) {
        guard case .array(let plain) = try reshape(source, to: shape) else { return .none }
        wanted[unknown] = plain.shape[unknown]
      }
      // For the message of a shape that does not fit.
      _ = try reshape(source, to: shape)
      let backwards = try tuple(wanted.reversed().map { .int($0) })
      guard case .array(let made) = try reshape(transposed(source), to: backwards) else { return .none }
      return .array(transposed(made))
    default: throw refuse("order=", "only the orders 'C' and 'F' are supported")
    }
  }

  /// A product that stays at the largest integer instead of overflowing.
  static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .max : product
  }

  /// `np.repeat`.
  func repeated(_ arguments: Arguments) throws(Stop) -> Value {
    let (source, axis) = try along(try asArray(arguments.required(0)), arguments[2])
    let counts = try asArray(arguments.required(1))
    if counts.type.isFloat {
      throw fail(
        .typeError,
        "Cannot cast array data from dtype('\(counts.type.rawValue)') to dtype('int64') according to the rule 'safe'"
      )
    }
    let length = source.shape[axis]
    guard counts.count == 1 || counts.count == length else {
      throw fail(
        .valueError,
        "operands could not be broadcast together with shape \(Interpreter.shapeText([length])) "
          + Interpreter.shapeText([counts.count]))
    }
    let times = counts.integers
    if times.contains(where: { $0 < 0 }) {
      throw fail(.valueError, "repeats may not contain negative values.")
    }
    if times.count == 1 { _ = try count(of: [source.count, times[0]]) }
    if times.count > 1 { for time in times { _ = try count(of: [source.count / max(length, 1), time]) } }
    var indices: [Int] = []
    for index in 0..<length {
      let own = times.count == 1 ? times[0] : times[index]
      for _ in 0..<own { indices.append(index) }
    }
    return .array(try taken(source, indices, axis: axis))
  }

  /// `np.tile`.
  func tiled(_ value: Value, _ repetitions: Value) throws(Stop) -> Value {
    var times = try shape(repetitions)
    var source = try asArray(value)
    while times.count < source.shape.count { times.insert(1, at: 0) }
    source = try atLeast(times.count, source)
    _ = try count(of: zip(source.shape, times).map { Interpreter.product($0, max($1, 0)) })
    for (axis, time) in times.enumerated() where time != 1 {
      let length = source.shape[axis]
      _ = try count(of: [length, max(time, 0)])
      source = try taken(
        source, (0..<(length == 0 ? 0 : max(time, 0))).flatMap { _ in 0..<length }, axis: axis)
    }
    return .array(try copy(source))
  }

  /// `np.roll`.
  func rolled(_ arguments: Arguments) throws(Stop) -> Value {
    let original = try asArray(arguments.required(0))
    let shifts = try shape(arguments.required(1))
    guard let axis = arguments[2], !axis.isIdentical(to: .none) else {
      let row = try flat(original)
      let length = max(row.count, 1)
      let shift = shifts.reduce(0) { $0 + $1 % length } % length
      let made = try taken(row, (0..<row.count).map { ($0 - shift + length) % length }, axis: 0)
      return .array(made.reshaped(original.shape))
    }
    let axes = try shape(axis)
    var source = original
    let pairs = axes.isEmpty || shifts.isEmpty ? 0 : max(axes.count, shifts.count)
    guard axes.count == shifts.count || axes.count == 1 || shifts.count == 1 else {
      throw fail(
        .valueError,
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape "
          + "(\(shifts.count),) and arg 1 with shape (\(axes.count),).")
    }
    for index in 0..<pairs {
      let own = try self.axis(axes.count == 1 ? axes[0] : axes[index], of: source.shape.count)
      let length = max(source.shape[own], 1)
      let shift = (shifts.count == 1 ? shifts[0] : shifts[index]) % length
      source = try taken(source, (0..<source.shape[own]).map { ($0 - shift + length) % length }, axis: own)
    }
    return .array(try copy(source))
  }

  /// `np.moveaxis`.
  func movedAxes(_ source: ArrayObject, _ from: [Int], _ to: [Int]) throws(Stop) -> ArrayObject {
    let rank = source.shape.count
    guard from.count == to.count else {
      throw fail(.valueError, "`source` and `destination` arguments must have the same number of elements")
    }
    var sources: [Int] = []
    for axis in from { sources.append(try self.named(axis, rank, "source")) }
    var targets: [Int] = []
    for axis in to { targets.append(try self.named(axis, rank, "destination")) }
    if Set(sources).count < sources.count { throw fail(.valueError, "repeated axis in `source` argument") }
    if Set(targets).count < targets.count {
      throw fail(.valueError, "repeated axis in `destination` argument")
    }
    var order = (0..<rank).filter { !sources.contains($0) }
    for (target, axis) in zip(targets, sources).sorted(by: { $0.0 < $1.0 }) { order.insert(axis, at: target) }
    return transposed(source, order)
  }

  private func named(_ axis: Int, _ rank: Int, _ name: String) throws(Stop) -> Int {
    let own = axis < 0 ? axis &+ rank : axis
    guard own >= 0, own < rank else {
      throw fail(.axisError, "\(name): axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return own
  }

  /// The parts of an array between places along an axis.
  func parts(_ source: ArrayObject, _ places: [Int], axis: Int) throws(Stop) -> Value {
    let length = source.shape[axis]
    var values: [Value] = []
    var start = 0
    for place in places + [length] {
      func clamped(_ index: Int) -> Int { min(max(index < 0 ? index + length : index, 0), length) }
      let (from, to) = (clamped(start), place == length ? length : clamped(place))
      var shape = source.shape
      shape[axis] = max(to - from, 0)
      values.append(
        .array(
          source.view(
            shape: shape, strides: source.strides, offset: source.offset + from * source.strides[axis])))
      start = place
    }
    return try list(values)
  }

  /// `np.split` and `np.array_split`.
  func split(_ source: ArrayObject, _ sections: Value, axis: Int, mustBeEqual: Bool) throws(Stop) -> Value {
    guard let number = sections.smallInteger else {
      return try parts(source, try shape(sections), axis: axis)
    }
    let length = source.shape[axis]
    if number <= 0 {
      if mustBeEqual, number == 0 { throw fail(.zeroDivisionError, "integer modulo by zero") }
      throw fail(.valueError, "number sections must be larger than 0.")
    }
    if mustBeEqual, length % number != 0 {
      throw fail(.valueError, "array split does not result in an equal division")
    }
    try charge(elements: number)
    if number > 1_000_000 { throw .limit(.memory) }
    let (each, extra) = (length / number, length % number)
    var places: [Int] = []
    var place = 0
    for index in 0..<number - 1 {
      place += each + (index < extra ? 1 : 0)
      places.append(place)
    }
    return try parts(source, places, axis: axis)
  }

  /// `np.delete`.
  func deleted(_ arguments: Arguments) throws(Stop) -> Value {
    let (source, axis) = try along(try asArray(arguments.required(0)), arguments[2])
    let length = source.shape[axis]
    var gone: Set<Int> = []
    switch arguments.required(1) {
    case .slice(let slice):
      let (start, count, step) = try bounds(slice, count: length)
      for index in 0..<count { gone.insert(start + index * step) }
    case let value:
      let indices = try asArray(value)
      if indices.type == .bool {
        guard indices.count == length else {
          throw fail(
            .valueError,
            "boolean array argument `obj` to delete must be one dimensional and match the axis length of \(length)"
          )
        }
        for (index, flag) in indices.integers.enumerated() where flag != 0 { gone.insert(index) }
      } else if indices.type.isFloat, indices.count > 0 {
        throw fail(.indexError, "arrays used as indices must be of integer (or boolean) type")
      } else {
        for index in indices.integers { gone.insert(try inBounds(index, axis: axis, length: length)) }
      }
    }
    return .array(try taken(source, (0..<length).filter { !gone.contains($0) }, axis: axis))
  }

  /// `np.insert`.
  func inserted(_ arguments: Arguments) throws(Stop) -> Value {
    let (source, axis) = try along(try asArray(arguments.required(0)), arguments[3])
    let length = source.shape[axis]
    let indices: ArrayObject
    if case .slice(let slice) = arguments.required(1) {
      let (start, count, step) = try bounds(slice, count: length)
      indices = try array((0..<count).map { start + $0 * step })
    } else {
      indices = try asArray(arguments.required(1))
    }
    if indices.type == .bool { throw refuse("np.insert(mask)", "inserting by a mask is not supported") }
    var values = try atLeast(
      source.shape.count, try converted(try asArray(arguments.required(2)), to: source.type))
    func place(_ index: Int) throws(Stop) -> Int {
      if index < -length || index > length {
        throw fail(.indexError, "index \(index) is out of bounds for axis \(axis) with size \(length)")
      }
      return index < 0 ? index + length : index
    }
    var shape = source.shape
    var origins: [Int] = []
    if indices.count == 1 {
      let own = try place(indices.integers[0])
      if indices.shape.isEmpty { values = try movedAxes(values, [0], [axis]) }
      shape[axis] = values.shape[axis]
      origins = Array(0..<own) + Array(length..<length + shape[axis]) + Array(own..<length)
    } else {
      var places: [(Int, Int)] = []
      let isBeyond = indices.integers.contains { $0 < -length || $0 > length }
      if isBeyond { try charge(Interpreter.product(indices.count, indices.count) >> 3) }
      for (number, index) in indices.integers.enumerated() {
        let own = index < 0 ? index &+ length : index
        // NumPy notices only when the indices have moved by those before them.
        let before =
          !isBeyond ? 0 : indices.integers.enumerated().count { $1 < index || ($1 == index && $0 < number) }
        if isBeyond, own < 0 || own > length + indices.count || own + before >= length + indices.count {
          throw fail(
            .indexError,
            "index \(own &+ before) is out of bounds for axis 0 with size \(length + indices.count)")
        }
        places.append((own, number))
      }
      places.sort { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
      shape[axis] = places.count
      var next = 0
      for index in 0...length {
        while next < places.count, places[next].0 == index {
          origins.append(length + places[next].1)
          next += 1
        }
        if index < length { origins.append(index) }
      }
    }
    guard (try? broadcast([values.shape, shape])) == shape else {
      throw fail(
        .valueError,
        "could not broadcast input array from shape \(Interpreter.shapeText(values.shape)) into shape "
          + Interpreter.shapeText(shape))
    }
    let joined = try concatenated([source, stretched(values, to: shape)], axis: axis)
    return .array(try taken(joined, origins, axis: axis))
  }
}
