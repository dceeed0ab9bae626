/// Real numbers in C order with the lengths of their axes: what functions of whole arrays compute with, whatever
/// the elements of an `ndarray` are.
struct RealArray {
  var values: [Double]
  var shape: [Int]

  /// Numbers with a shape; without one they stand in one row.
  init(_ values: [Double], shape: [Int]? = nil) {
    self.values = values
    self.shape = shape ?? [values.count]
  }

  /// The rows along one axis: each is what a function of one axis sees; `rest` is the shape without the axis.
  func rows(along axis: Int) -> (rows: [[Double]], rest: [Int]) {
    let length = shape[axis]
    let outer = shape[..<axis].reduce(1, *)
    let inner = shape[(axis + 1)...].reduce(1, *)
    var rows: [[Double]] = []
    rows.reserveCapacity(outer * inner)
    for block in 0..<outer {
      for lane in 0..<inner {
        let start = block * length * inner + lane
        rows.append((0..<length).map { values[start + $0 * inner] })
      }
    }
    return (rows, Array(shape[..<axis] + shape[(axis + 1)...]))
  }

  /// The array whose rows along `axis` are these; `rest` is its shape without the axis.
  init(rows: [[Double]], along axis: Int, rest: [Int], length: Int) {
    var shape = rest
    shape.insert(length, at: axis)
    let outer = shape[..<axis].reduce(1, *)
    let inner = shape[(axis + 1)...].reduce(1, *)
    var values = Array(repeating: 0.0, count: shape.reduce(1, *))
    var index = 0
    for block in 0..<outer {
      for lane in 0..<inner {
        let start = block * length * inner + lane
        for place in 0..<length { values[start + place * inner] = rows[index][place] }
        index += 1
      }
    }
    self.init(values, shape: shape)
  }

  /// The elements at the places that broadcasting to `target` reads.
  func stretched(to target: [Int]) -> [Double] {
    if shape == target { return values }
    if values.count == 1 { return Array(repeating: values[0], count: target.reduce(1, *)) }
    let own = ArrayObject.strides(for: shape)
    var strides = Array(repeating: 0, count: target.count)
    for axis in shape.indices where shape[axis] != 1 {
      strides[target.count - shape.count + axis] = own[axis]
    }
    return ArrayObject.positions(shape: target, strides: strides, offset: 0).map { values[$0] }
  }
}

extension Interpreter {
  /// An argument as real numbers in double precision; `name` is the function for the refusal of other elements.
  func reals(_ value: Value, _ name: String) throws(Stop) -> RealArray {
    let source = try asArray(value)
    try requireDouble(source.type, name)
    try charge(elements: source.count)
    return RealArray(source.floats, shape: source.shape)
  }

  /// Refuses elements for which NumPy would compute in another precision.
  func requireDouble(_ type: ElementType, _ name: String) throws(Stop) {
    if type.isFloat, type != .float64 {
      throw refuse("\(name)(\(type.rawValue))", "\(name) of \(type.rawValue) elements is not supported")
    }
    // These fit in a float32, which SciPy's element-wise functions then compute with.
    if name.hasPrefix("scipy.special."), [.bool, .int8, .uint8, .int16, .uint16].contains(type) {
      throw refuse("\(name)(\(type.rawValue))", "\(name) of \(type.rawValue) elements is not supported")
    }
  }

  /// Whole numbers that were computed as real ones, as integers.
  func whole(_ value: Value) throws(Stop) -> Value {
    switch value {
    case .npFloat(let number): return .npInt(Int(exactly: number) ?? 0)
    case .array(let array): return .array(try converted(array, to: .int64))
    default: return value
    }
  }

  /// Refuses sequences of Python where NumPy reads an attribute that only arrays have.
  func requireShape(_ value: Value) throws(Stop) {
    switch value {
    case .list, .tuple:
      throw fail(.attributeError, "'\(typeName(value))' object has no attribute 'shape'")
    default: return
    }
  }

  /// Real numbers as a value: without axes they are a scalar.
  func value(_ reals: RealArray) throws(Stop) -> Value {
    if reals.shape.isEmpty, let only = reals.values.first { return .npFloat(only) }
    return .array(try array(reals.values, shape: reals.shape))
  }

  /// An argument that is neither left out nor `None`.
  func given(_ value: Value?) -> Value? {
    if let value, !value.isIdentical(to: .none) { return value }
    return nil
  }

  /// A flag that may be left out.
  func flag(_ value: Value?, default standard: Bool = false) throws(Stop) -> Bool {
    guard let value else { return standard }
    return try truth(value)
  }

  /// A real argument that may be left out.
  func real(_ value: Value?, default standard: Double) throws(Stop) -> Double {
    guard let value = given(value) else { return standard }
    return try makeFloat(value)
  }

  /// A whole number that may be left out.
  func whole(_ value: Value?, default standard: Int) throws(Stop) -> Int {
    guard let value = given(value) else { return standard }
    guard let integer = value.smallInteger else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return integer
  }

  /// The text of an argument that may be left out; `nil` if it is something else.
  func word(_ value: Value?) -> String? {
    if case .text(let text)? = value { text.string } else { nil }
  }

  /// One axis of an array of `rank` axes; left out, it is `standard`.
  func oneAxis(_ value: Value?, default standard: Int, rank: Int) throws(Stop) -> Int {
    try axis(try whole(value, default: standard), of: rank)
  }

  /// What a function of one row gives for every row along an axis; without an axis the whole array is one row.
  func reduceRows(
    _ source: RealArray, _ axis: Value?, keepdims: Value?, _ function: ([Double]) throws(Stop) -> Double
  ) throws(Stop) -> Value {
    let keeps = try flag(keepdims)
    guard let given = given(axis) else {
      let result = try function(source.values)
      return try value(RealArray([result], shape: keeps ? source.shape.map { _ in 1 } : []))
    }
    let axes: [Int]
    if case .tuple = given {
      var list: [Int] = []
      for part in try collect(given) { list.append(try oneAxis(part, default: 0, rank: source.shape.count)) }
      axes = list.sorted()
    } else {
      axes = [try oneAxis(given, default: 0, rank: source.shape.count)]
    }
    // The reduced axes go behind the others; then every row is a stretch of elements.
    let kept = source.shape.indices.filter { !axes.contains($0) }
    let own = ArrayObject.strides(for: source.shape)
    let order = kept + axes
    let moved = ArrayObject.positions(
      shape: order.map { source.shape[$0] }, strides: order.map { own[$0] }, offset: 0
    ).map { source.values[$0] }
    let shape = kept.map { source.shape[$0] }
    let length = axes.reduce(1) { $0 * source.shape[$1] }
    var results: [Double] = []
    for row in 0..<shape.reduce(1, *) {
      results.append(try function(Array(moved[row * length..<(row + 1) * length])))
    }
    let final = keeps ? source.shape.indices.map { axes.contains($0) ? 1 : source.shape[$0] } : shape
    return try value(RealArray(results, shape: final))
  }

  /// Arguments stretched to one shape.
  func stretchedReals(_ values: [Value], _ name: String) throws(Stop) -> (columns: [[Double]], shape: [Int]) {
    var arrays: [RealArray] = []
    for value in values { arrays.append(try reals(value, name)) }
    let shape = try broadcast(arrays.map(\.shape))
    _ = try count(of: shape)
    return (arrays.map { $0.stretched(to: shape) }, shape)
  }
}

extension Interpreter {
  /// NumPy's pairwise sum of `count` doubles that stand `stride` apart.
  static func pairwiseSum(_ values: [Double], _ start: Int, _ count: Int, _ stride: Int) -> Double {
    if count == 0 { return 0 }
    return values.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { PairwiseSum.sum($0 + start, count, stride, .float64) } ?? 0
    }
  }
}
