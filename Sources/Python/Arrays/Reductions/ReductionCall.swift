/// The arguments that all reductions share.
struct ReductionCall {
  /// What is reduced, in the type that `dtype=` names.
  var source: ArrayObject
  let axes: [Int]
  /// Whether `axis=` was given.
  let hasAxis: Bool
  /// The axis as given, if it is one.
  let scalarAxis: Int
  /// The type that `dtype=` names.
  let type: ElementType?
  let out: Value?
  let keepsAxes: Bool
  /// What combining starts from.
  let initial: Value?
  /// Which elements count, in C order of the source; `nil` for all.
  let mask: [Int]?

  /// The arguments at their places in a signature.
  init(
    _ interpreter: Interpreter, _ arguments: Arguments, axis: Int, type: Int?, out: Int?, keepdims: Int,
    initial: Int?, mask: Int?
  ) throws(Stop) {
    func given(_ index: Int?) -> Value? {
      guard let index, let value = arguments[index], !value.isIdentical(to: .none) else { return nil }
      return value
    }
    source = try interpreter.asArray(arguments.required(0))
    axes = try interpreter.axes(arguments[axis], of: source)
    hasAxis = given(axis) != nil
    scalarAxis = given(axis)?.smallInteger ?? 0
    self.type = try interpreter.elementType(given(type))
    self.out = given(out)
    keepsAxes = try given(keepdims).map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
    self.initial = given(initial)
    if let mask = given(mask), !mask.isIdentical(to: .bool(true)) {
      let flags = try interpreter.asArray(mask)
      if flags.type != .bool {
        throw interpreter.fail(
          .typeError,
          "Cannot cast array data from dtype('\(flags.type.rawValue)') to dtype('bool') according to the rule 'safe'"
        )
      }
      let shape = try interpreter.broadcast([source.shape, flags.shape])
      if shape != source.shape {
        throw interpreter.refuse("where=", "where= with more axes than the array is not supported")
      }
      self.mask = interpreter.stretched(flags, to: shape).integers
      source = try interpreter.copy(source)
    } else {
      self.mask = nil
    }
  }

  /// The result in the shape that is wanted, or in the array that is to take it.
  func finish(_ result: ArrayObject, _ interpreter: Interpreter) throws(Stop) -> Value {
    var result = result
    if keepsAxes {
      let shape = source.shape.indices.map { axes.contains($0) ? 1 : source.shape[$0] }
      result = result.reshaped(shape)
    }
    guard let out else { return interpreter.wrapped(result) }
    return try interpreter.delivered(.array(result), to: out, name: "add")
  }
}

extension Interpreter {
  /// A result, written over the array of `out=` if there is one.
  func delivered(_ value: Value, to out: Value?, name: String) throws(Stop) -> Value {
    guard var out, !out.isIdentical(to: .none) else { return value }
    if case .tuple(let tuple) = out, tuple.elements.count == 1 { out = tuple.elements[0] }
    guard case .array(let target) = out else { throw fail(.typeError, "return arrays must be of ArrayType") }
    let source = try asArray(value)
    if !source.type.canCast(to: target.type, "same_kind") {
      throw fail(
        .ufuncTypeError,
        "Cannot cast ufunc '\(name)' output from dtype('\(source.type.rawValue)') to "
          + "dtype('\(target.type.rawValue)') with casting rule 'same_kind'")
    }
    if source.shape != target.shape {
      let shape = try? broadcast([source.shape, target.shape])
      guard shape == target.shape else {
        throw fail(
          .valueError,
          "non-broadcastable output operand with shape \(Interpreter.shapeText(target.shape)) doesn't match the "
            + "broadcast shape \(Interpreter.shapeText(shape ?? source.shape))")
      }
    }
    try store(value, into: target, isOperation: nil)
    return out
  }

  /// A value that must be an integer.
  func index(_ value: Value) throws(Stop) -> Int {
    guard let index = value.smallInteger else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return index
  }

  /// The elements of an array in one row: a view if they lie in C order.
  func flat(_ source: ArrayObject) throws(Stop) -> ArrayObject {
    source.isContiguous ? source.reshaped([source.count]) : try copy(source).reshaped([source.count])
  }

  /// `sum` and `prod`.
  func total(_ call: ReductionCall, _ reduction: Reduction) throws(Stop) -> Value {
    let type = call.type ?? call.source.type.summed
    let source = type != call.source.type ? try convertedInOrder(call.source, to: type) : call.source
    FloatingErrors.clear()
    if type.isFloat {
      let first = try call.initial.map { (value) throws(Stop) in type.rounded(try makeFloat(value)) }
      let (values, shape) = try reduceFloats(source, call.axes, reduction, initial: first, mask: call.mask)
      let result = try call.finish(try array(values, type, shape: shape), self)
      try reportErrors("reduce")
      return result
    }
    let first = try call.initial.map { (value) throws(Stop) in
      try makeInteger(value, base: nil).smallInteger ?? 0
    }
    let identity = reduction.identity ?? 0
    var masked = source
    if let mask = call.mask {
      masked = try array(zipped(source.integers, mask) { $1 != 0 ? $0 : identity }, type, shape: source.shape)
    }
    let (values, shape) = try reduceIntegers(masked, call.axes, reduction, initial: first)
    if type == .uint64, reduction == .product,
      values.contains(where: { $0 < 0 }) || source.floats.reduce(1, *) > 0x1p63
    {
      throw refuse("uint64", "integers of uint64 beyond 2**63 - 1 are not supported")
    }
    let wrapped = type.itemSize < 8 ? values.map { type.wrapped($0) } : values
    return try call.finish(try array(wrapped, type, shape: shape), self)
  }

  /// `max` and `min`.
  func extreme(_ call: ReductionCall, _ reduction: Reduction) throws(Stop) -> Value {
    var source = call.source
    if call.mask != nil, call.initial == nil {
      throw fail(
        .valueError,
        "reduction operation '\(reduction.name)' does not have an identity, so to use a where mask one has to specify "
          + "'initial'")
    }
    if let initial = call.initial {
      let first = try operand(initial)
      if first.array != nil || (first.type.isFloat && !source.type.isFloat) {
        throw refuse(
          "np.\(reduction.name)(initial=)", "initial= of another type than the array is not supported")
      }
      if let mask = call.mask {
        let flags = try array(mask, .bool, shape: source.shape)
        guard case .array(let chosen) = try choose(flags, .array(source), initial) else { return .none }
        source = chosen
      }
      if source.type.isFloat {
        let (values, shape) = try reduceFloats(
          source, call.axes, reduction, initial: source.type.rounded(first.real))
        return try call.finish(try array(values, source.type, shape: shape), self)
      }
      let (values, shape) = try reduceIntegers(source, call.axes, reduction, initial: first.integer)
      return try call.finish(try array(values, source.type, shape: shape), self)
    }
    if source.type.isFloat {
      let (values, shape) = try reduceFloats(source, call.axes, reduction)
      return try call.finish(try array(values, source.type, shape: shape), self)
    }
    let (values, shape) = try reduceIntegers(source, call.axes, reduction)
    return try call.finish(try array(values, source.type, shape: shape), self)
  }

  /// How many elements meet in each result of a reduction.
  private func counts(_ call: ReductionCall) throws(Stop) -> Operand {
    guard let mask = call.mask else {
      return Operand(Double(call.axes.reduce(1) { $0 * call.source.shape[$1] }), .float64, isWeak: true)
    }
    let flags = try array(mask, .bool, shape: call.source.shape)
    let (values, shape) = try reduceIntegers(flags, call.axes, .sum)
    if shape.isEmpty { return Operand(Double(values[0]), .float64, isWeak: true) }
    return Operand(try array(values, shape: shape))
  }

  /// Means know no axes of scalars, unlike sums.
  private func scalarAxis(_ call: ReductionCall) -> Stop {
    fail(.axisError, "axis \(call.scalarAxis) is out of bounds for array of dimension 0")
  }

  /// `mean`.
  func mean(_ call: ReductionCall) throws(Stop) -> Value {
    let own = call.source.type
    let type = call.type ?? (own == .float16 ? .float32 : own.isFloat ? own : .float64)
    let count = call.axes.reduce(1) { $0 * call.source.shape[$1] }
    if count == 0 { note("RuntimeWarning: Mean of empty slice.") }
    if call.hasAxis, call.source.shape.isEmpty { throw scalarAxis(call) }
    let source = type == own ? call.source : try convertedInOrder(call.source, to: type)
    if !type.isFloat { throw refuse("np.mean(dtype=int)", "means of an integer type are not supported") }
    let (values, shape) = try reduceFloats(source, call.axes, .sum, mask: call.mask)
    let sums = try array(values, type, shape: shape)
    let isScalar = shape.isEmpty
    let result = try apply(
      Ufuncs.divide, try operand(wrapped(sums)), try counts(call), name: isScalar ? "scalar divide" : nil)
    var made = try asArray(result)
    if own == .float16, call.type == nil { made = try converted(made, to: .float16) }
    return try call.finish(made, self)
  }

  /// `var` and `std`: the mean of the squared distances from the mean, and its root.
  func variance(_ call: ReductionCall, ddof: Double, isRoot: Bool) throws(Stop) -> Value {
    let own = call.source.type
    let type = call.type ?? (own.isFloat ? own : .float64)
    if !type.isFloat { throw refuse("np.var(dtype=int)", "variances of an integer type are not supported") }
    if call.mask != nil { throw refuse("np.var(where=)", "variances of chosen elements are not supported") }
    if call.hasAxis, call.source.shape.isEmpty { throw scalarAxis(call) }
    let source = type == own ? call.source : try convertedInOrder(call.source, to: type)
    let count = Double(call.axes.reduce(1) { $0 * source.shape[$1] })
    if ddof >= count { note("RuntimeWarning: Degrees of freedom <= 0 for slice") }
    let (sums, shape) = try reduceFloats(source, call.axes, .sum)
    let kept = source.shape.indices.map { call.axes.contains($0) ? 1 : source.shape[$0] }
    let total = Operand(try array(sums, type, shape: kept))
    let centers = try apply(Ufuncs.divide, total, Operand(count, .float64, isWeak: true), name: "divide")
    let distances = try apply(Ufuncs.subtract, Operand(call.source), try operand(centers))
    var squares = try asArray(try apply(Ufuncs.multiply, try operand(distances), try operand(distances)))
    if squares.type != type { squares = try convertedInOrder(squares, to: type) }
    let (values, _) = try reduceFloats(squares, call.axes, .sum)
    let divisor = Operand(max(count - ddof, 0), .float64, isWeak: true)
    let isScalar = shape.isEmpty
    var result = try apply(
      Ufuncs.divide, try operand(wrapped(try array(values, type, shape: shape))), divisor,
      name: isScalar ? "scalar divide" : nil)
    if isRoot { result = try apply(Ufuncs.sqrt, try operand(result)) }
    return try call.finish(try asArray(result), self)
  }

  /// The running results of a function along an axis.
  func accumulated(_ ufunc: Ufunc, _ source: ArrayObject, axis: Int) throws(Stop) -> ArrayObject {
    try charge(elements: source.count)
    let length = source.shape[axis]
    let inner = source.shape[(axis + 1)...].reduce(1, *)
    let type = source.type
    if type.isFloat {
      var values = source.floats
      guard let loop = ufunc.floats else { throw refuse("\(ufunc.name).accumulate", "this is not supported") }
      FloatingErrors.clear()
      if ufunc === Ufuncs.add, type == .float64 {
        let block = length * inner
        values.withUnsafeMutableBufferPointer { buffer in
          if inner == 1 {
            for start in stride(from: 0, to: buffer.count, by: max(block, 1)) {
              var sum = buffer[start]
              for index in start + 1..<max(start + block, start + 1) {
                sum += buffer[index]
                buffer[index] = sum
              }
            }
            return
          }
          for start in stride(from: 0, to: buffer.count, by: max(block, 1)) {
            for index in min(start + inner, start + block)..<start + block {
              buffer[index] += buffer[index - inner]
            }
          }
        }
      } else {
        for index in values.indices where index / inner % max(length, 1) > 0 {
          var result = 0.0
          loop(&values[index - inner], 1, [values[index]], 1, &result, 1, type)
          values[index] = type.rounded(result)
        }
      }
      try reportErrors("accumulate")
      return try array(values, type, shape: source.shape)
    }
    guard let loop = ufunc.integers else { throw refuse("\(ufunc.name).accumulate", "this is not supported") }
    var values = source.integers
    for index in values.indices where index / inner % max(length, 1) > 0 {
      var result = 0
      loop(&values[index - inner], 1, [values[index]], 1, &result, 1, type)
      values[index] = type.wrapped(result)
    }
    return try array(values, type, shape: source.shape)
  }
}
