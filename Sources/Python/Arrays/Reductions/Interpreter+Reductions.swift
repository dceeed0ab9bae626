/// What a reduction does with its elements.
enum Reduction: Sendable {
  case sum
  case product
  case maximum
  case minimum
  case bitAnd
  case bitOr
  case bitXor

  /// The element that changes nothing; `nil` if there is none.
  var identity: Int? {
    switch self {
    case .sum, .bitOr, .bitXor: 0
    case .product: 1
    case .bitAnd: -1
    case .maximum, .minimum: nil
    }
  }

  /// What messages call it.
  var name: String {
    switch self {
    case .sum: "add"
    case .product: "multiply"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .bitAnd: "bitwise_and"
    case .bitOr: "bitwise_or"
    case .bitXor: "bitwise_xor"
    }
  }
}

extension Interpreter {
  /// The axes a reduction goes over, from `axis=`; all of them if it is `None`.
  func axes(_ value: Value?, of array: ArrayObject) throws(Stop) -> [Int] {
    switch value {
    case nil, .some(.none): return Array(array.shape.indices)
    case .some(let value):
      if let index = value.smallInteger {
        // A scalar counts as an array with one axis here.
        if array.shape.isEmpty, index == 0 || index == -1 { return [] }
        return [try axis(index, of: array.shape.count)]
      }
      guard case .tuple = value else {
        throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
      }
      var axes: [Int] = []
      for axis in try shape(value) { axes.append(try self.axis(axis, of: array.shape.count)) }
      if Set(axes).count < axes.count { throw fail(.valueError, "duplicate value in 'axis'") }
      return axes
    }
  }

  /// An axis counted from the front.
  func axis(_ axis: Int, of rank: Int) throws(Stop) -> Int {
    let own = axis < 0 ? axis &+ rank : axis
    guard own >= 0, own < rank else {
      throw fail(.axisError, "axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return own
  }

  /// Combines floats along axes in NumPy's order, every step rounded to the type of the array.
  ///
  /// With a mask the array lies in C order from the start of its buffer; each run of chosen elements counts as one.
  func reduceFloats(
    _ array: ArrayObject, _ axes: [Int], _ reduction: Reduction, initial: Double? = nil,
    mask: [Int]? = nil
  ) throws(Stop) -> (values: [Double], shape: [Int]) {
    let type = array.type
    let walk = ReductionWalk(array, axes)
    let size = walk.shape.reduce(1, *)
    try charge(elements: array.count + size)
    guard let first = initial ?? reduction.identity.map({ Double($0) }) else {
      if let rows = array.rowExtremes(walk, size, isMaximum: reduction == .maximum) {
        return (rows, walk.shape)
      }
      return try extremes(array, axes, walk, reduction == .maximum, -Double.infinity) {
        $0.isNaN || (reduction == .maximum ? $0 > $1 : $0 < $1) ? $0 : $1
      }
    }
    var results = Array(repeating: first, count: size)
    if array.count == 0 { return (Array(repeating: first, count: size), walk.shape) }
    if let mask {
      array.buffer.floats.withUnsafeBufferPointer { buffer in
        guard let source = buffer.baseAddress else { return }
        walk.forEachRow { start, place, loop in
          var index = 0
          while index < loop.length {
            var end = index
            while end < loop.length, mask[start + end * loop.stride] != 0 { end += 1 }
            if end > index {
              if loop.result == 0 {
                results[place] = Interpreter.combine(
                  reduction, results[place], source + start + index * loop.stride, end - index, loop.stride,
                  type)
              } else {
                for own in index..<end {
                  let target = place + own * loop.result
                  results[target] = Interpreter.combine(
                    reduction, results[target], source + start + own * loop.stride, 1, 1, type)
                }
              }
            }
            index = end + 1
          }
        }
      }
      return (results, walk.shape)
    }
    if walk.isTotal, walk.loops.count > 1 {
      let values = array.floats
      let piece = max(8192 / (walk.loops.last?.length ?? 1), 1) * (walk.loops.last?.length ?? 1)
      let ordered = walk.loops.count > 1 ? array.memoryOrdered(walk) : values
      ordered.withUnsafeBufferPointer { buffer in
        guard let source = buffer.baseAddress else { return }
        var start = 0
        while start < buffer.count {
          let count = min(piece, buffer.count - start)
          results[0] = Interpreter.combine(reduction, results[0], source + start, count, 1, type)
          start += count
        }
      }
      return (results, walk.shape)
    }
    array.buffer.floats.withUnsafeBufferPointer { buffer in
      results.withUnsafeMutableBufferPointer { target in
        guard let base = buffer.baseAddress, let out = target.baseAddress else { return }
        let source = base + array.offset
        walk.forEachRow { start, place, loop in
          if loop.result == 0 {
            out[place] = Interpreter.combine(
              reduction, out[place], source + start, loop.length, loop.stride, type)
          } else {
            Interpreter.combine(
              reduction, out + place, loop.result, source + start, loop.length, loop.stride, type)
          }
        }
      }
    }
    return (results, walk.shape)
  }

  /// One result with a run of elements.
  @inline(__always)
  private static func combine(
    _ reduction: Reduction, _ first: Double, _ values: UnsafePointer<Double>, _ count: Int, _ stride: Int,
    _ type: ElementType
  ) -> Double {
    switch reduction {
    case .sum: return type.rounded(first + PairwiseSum.sum(values, count, stride, type))
    case .product:
      var result = first
      if type == .float64 {
        for index in 0..<count { result *= values[index &* stride] }
      } else {
        // Half precision multiplies in single precision too and rounds at the end.
        for index in 0..<count { result = Double(Float(result * values[index &* stride])) }
        result = type.rounded(result)
      }
      return result
    default:
      var result = first
      let isMaximum = reduction == .maximum
      for index in 0..<count {
        let value = values[index &* stride]
        result = result.isNaN || (isMaximum ? result > value : result < value) ? result : value
      }
      return result
    }
  }

  /// A row of results with a row of elements.
  @inline(__always)
  private static func combine(
    _ reduction: Reduction, _ results: UnsafeMutablePointer<Double>, _ step: Int,
    _ values: UnsafePointer<Double>,
    _ count: Int, _ stride: Int, _ type: ElementType
  ) {
    switch reduction {
    case .sum where type == .float64 && step == 1 && stride == 1:
      for index in 0..<count { results[index] += values[index] }
    case .sum where type == .float64:
      for index in 0..<count { results[index &* step] += values[index &* stride] }
    case .sum:
      for index in 0..<count {
        results[index &* step] = type.rounded(results[index &* step] + values[index &* stride])
      }
    case .product:
      for index in 0..<count {
        results[index &* step] = type.rounded(results[index &* step] * values[index &* stride])
      }
    default:
      let isMaximum = reduction == .maximum
      for index in 0..<count {
        let (old, value) = (results[index &* step], values[index &* stride])
        results[index &* step] = old.isNaN || (isMaximum ? old > value : old < value) ? old : value
      }
    }
  }

  /// Combines integers along axes.
  func reduceIntegers(_ array: ArrayObject, _ axes: [Int], _ reduction: Reduction, initial: Int? = nil)
    throws(Stop) -> (values: [Int], shape: [Int])
  {
    let walk = ReductionWalk(array, axes)
    let size = walk.shape.reduce(1, *)
    try charge(elements: array.count + size)
    guard let first = initial ?? reduction.identity else {
      return try extremes(array, axes, walk, reduction == .maximum, 0) {
        reduction == .maximum ? max($0, $1) : min($0, $1)
      }
    }
    var results = Array(repeating: first, count: size)
    if array.count == 0 { return (results, walk.shape) }
    switch reduction {
    case .sum:
      if array.type == .uint64 {
        var isBeyond = false
        Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { a, b in
          let (sum, overflow) = a.addingReportingOverflow(b)
          if overflow { isBeyond = true }
          return sum
        }
        if isBeyond { throw refuse("uint64", "integers of uint64 beyond 2**63 - 1 are not supported") }
      } else {
        Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { $0 &+ $1 }
      }
    case .product: Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { $0 &* $1 }
    case .maximum: Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { max($0, $1) }
    case .minimum: Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { min($0, $1) }
    case .bitAnd: Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { $0 & $1 }
    case .bitOr: Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { $0 | $1 }
    case .bitXor: Interpreter.reduce(array.buffer.integers, array.offset, walk, &results) { $0 ^ $1 }
    }
    return (results, walk.shape)
  }

  /// The largest or smallest along axes: the first elements, then all of them.
  private func extremes<T>(
    _ array: ArrayObject, _ axes: [Int], _ walk: ReductionWalk, _ isMaximum: Bool, _ nothing: T,
    _ choose: (T, T) -> T
  ) throws(Stop) -> (values: [T], shape: [Int]) {
    if axes.contains(where: { array.shape[$0] == 0 }) {
      throw fail(
        .valueError,
        "zero-size array to reduction operation \(isMaximum ? "maximum" : "minimum") which has no identity")
    }
    let kept = array.shape.indices.filter { !axes.contains($0) }
    let starts = ArrayObject.positions(
      shape: walk.shape, strides: kept.map { array.strides[$0] }, offset: array.offset)
    if let floats = array.buffer.floats as? [T], array.type.isFloat {
      var results = starts.map { floats[$0] }
      if !results.isEmpty { Interpreter.reduce(floats, array.offset, walk, &results, choose) }
      return (results, walk.shape)
    }
    guard let integers = array.buffer.integers as? [T] else { return ([], walk.shape) }
    var results = starts.map { integers[$0] }
    if !results.isEmpty { Interpreter.reduce(integers, array.offset, walk, &results, choose) }
    return (results, walk.shape)
  }

  /// Goes through a reduction with one function for all steps.
  @inline(__always)
  private static func reduce<T>(
    _ values: [T], _ offset: Int, _ walk: ReductionWalk, _ results: inout [T], _ combine: (T, T) -> T
  ) {
    values.withUnsafeBufferPointer { buffer in
      results.withUnsafeMutableBufferPointer { target in
        guard let base = buffer.baseAddress, let out = target.baseAddress else { return }
        let source = base + offset
        walk.forEachRow { start, place, loop in
          if loop.result == 0 {
            var result = out[place]
            if loop.stride == 1 {
              for index in start..<start + loop.length { result = combine(result, source[index]) }
            } else {
              for index in 0..<loop.length { result = combine(result, source[start + index &* loop.stride]) }
            }
            out[place] = result
          } else {
            for index in 0..<loop.length {
              let own = place + index &* loop.result
              out[own] = combine(out[own], source[start + index &* loop.stride])
            }
          }
        }
      }
    }
  }

  /// The places in the buffer of the elements that meet in each result of a reduction, in C order.
  func lanes(_ array: ArrayObject, _ axes: [Int]) throws(Stop) -> (lanes: [[Int]], shape: [Int]) {
    try charge(elements: array.count)
    let kept = array.shape.indices.filter { !axes.contains($0) }
    let reduced = axes.sorted()
    let shape = kept.map { array.shape[$0] }
    let starts = ArrayObject.positions(
      shape: shape, strides: kept.map { array.strides[$0] }, offset: array.offset)
    let inside = ArrayObject.positions(
      shape: reduced.map { array.shape[$0] }, strides: reduced.map { array.strides[$0] }, offset: 0)
    return (starts.map { start in inside.map { start + $0 } }, shape)
  }

  /// The shape of a result, with the reduced axes as length 1 if they are kept.
  func shape(_ shape: [Int], of array: ArrayObject, _ axes: [Int], keepdims: Value?) throws(Stop) -> [Int] {
    guard let keepdims, try truth(keepdims) else { return shape }
    return array.shape.indices.map { axes.contains($0) ? 1 : array.shape[$0] }
  }

  /// `np.any` over everything.
  func reduceAny(_ value: Value) throws(Stop) -> Value {
    let array = try asArray(value)
    return .npBool(
      array.type.isFloat ? array.floats.contains { $0 != 0 } : array.integers.contains { $0 != 0 })
  }
}

extension ArrayObject {
  /// The elements in the order in which a reduction goes through memory.
  func memoryOrdered(_ walk: ReductionWalk) -> [Double] {
    ArrayObject.positions(
      shape: walk.loops.map(\.length), strides: walk.loops.map(\.stride), offset: offset
    ).map { buffer.floats[$0] }
  }
}
