extension Interpreter {
  /// A number as it is, anything else as an array: what a function of arrays does with its arguments.
  func numeric(_ value: Value) throws(Stop) -> Value {
    switch value {
    case .float(let real): .npFloat(real)
    case .int(let integer): .npInt(integer)
    case .bool(let flag): .npBool(flag)
    case .array, .npFloat, .npInt, .npBool, .npScalar: value
    default: .array(try asArray(value))
    }
  }

  /// The sums along axes, in NumPy's order, as doubles; of integers too.
  func sums(_ array: ArrayObject, _ axes: [Int]) throws(Stop) -> (values: [Double], shape: [Int]) {
    try reduceFloats(array.type.isFloat ? array : try converted(array, to: .float64), axes, .sum)
  }

  /// The largest or smallest elements along axes, as doubles.
  func extremes(_ source: ArrayObject, _ axes: [Int], isMaximum: Bool, name: String) throws(Stop) -> (
    values: [Double], shape: [Int]
  ) {
    let floats = source.type.isFloat ? source : try converted(source, to: .float64)
    return try reduceFloats(floats, axes, isMaximum ? .maximum : .minimum)
  }

  /// The means along axes, as doubles.
  func means(_ source: ArrayObject, _ axes: [Int]) throws(Stop) -> (values: [Double], shape: [Int]) {
    let count = axes.reduce(1) { $0 * source.shape[$1] }
    let (values, shape) = try sums(source, axes)
    return (values.map { $0 / Double(count) }, shape)
  }

  /// `np.sum`.
  func sum(_ source: ArrayObject, _ axis: Value?, _ type: Value?, keepdims: Value?) throws(Stop) -> Value {
    let arguments = Arguments(values: [.array(source), axis, type, keepdims])
    let call = try ReductionCall(
      self, arguments, axis: 1, type: 2, out: nil, keepdims: 3, initial: nil, mask: nil)
    return try total(call, .sum)
  }

  /// Doubles that a reduction of `source` gave, as a value.
  func reduced(_ values: [Double], _ shape: [Int], of source: ArrayObject, _ axis: Value?, keepdims: Value?)
    throws(Stop) -> Value
  {
    let axes = try self.axes(axis, of: source)
    return wrapped(try array(values, shape: try self.shape(shape, of: source, axes, keepdims: keepdims)))
  }
}
