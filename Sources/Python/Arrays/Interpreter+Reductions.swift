extension Interpreter {
  /// The axes a reduction goes over, from `axis=`; all of them if it is `None`.
  func axes(_ value: Value?, of array: ArrayObject) throws(Stop) -> [Int] {
    switch value {
    case nil, .some(.none): return Array(array.shape.indices)
    case .some(let value):
      var axes: [Int] = []
      for axis in try shape(value) { axes.append(try self.axis(axis, of: array.shape.count)) }
      if Set(axes).count < axes.count { throw fail(.valueError, "duplicate value in 'axis'") }
      return axes
    }
  }

  /// An axis counted from the front.
  func axis(_ axis: Int, of rank: Int) throws(Stop) -> Int {
    let own = axis < 0 ? axis + rank : axis
    guard own >= 0, own < rank else {
      throw fail(.axisError, "axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return own
  }

  /// Combines elements along axes in NumPy's order: along memory, the innermost run by itself.
  ///
  /// `run` combines elements that stand in one row of the innermost reduced axis with what is there so far;
  /// `step` combines one element with what is there so far.
  func reduce(
    _ array: ArrayObject, _ axes: [Int], initial: Double, run: (Double, [Double], Int, Int, Int) -> Double,
    step: (Double, Double) -> Double
  ) throws(Stop) -> (values: [Double], shape: [Int]) {
    let kept = array.shape.indices.filter { !axes.contains($0) }
    let shape = kept.map { array.shape[$0] }
    try charge(elements: array.count)
    let buffer = array.type == .float64 ? array.buffer.floats : array.buffer.integers.map { Double($0) }
    var results = Array(repeating: initial, count: shape.reduce(1, *))
    if array.count == 0 { return (results, shape) }
    let resultStrides = ArrayObject.strides(for: shape)
    var loops: [(length: Int, stride: Int, result: Int)] = []
    let offset = array.offset
    for axis in array.shape.indices where array.shape[axis] != 1 {
      let result = kept.firstIndex(of: axis).map { resultStrides[$0] } ?? 0
      loops.append((array.shape[axis], array.strides[axis], result))
    }
    loops = loops.enumerated().sorted { a, b in
      (b.element.stride.magnitude, a.offset) < (a.element.stride.magnitude, b.offset)
    }.map(\.element)
    var merged: [(length: Int, stride: Int, result: Int)] = []
    for loop in loops {
      if let last = merged.last, last.stride == loop.stride * loop.length,
        last.result == loop.result * loop.length
      {
        merged[merged.count - 1] = (last.length * loop.length, loop.stride, loop.result)
      } else {
        merged.append(loop)
      }
    }
    guard let inner = merged.popLast() else {
      results[0] = step(results[0], buffer[offset])
      return (results, shape)
    }
    if kept.isEmpty, !merged.isEmpty {
      results[0] = inPieces(merged + [inner], offset, buffer, initial, run)
      return (results, shape)
    }
    let outerShape = merged.map(\.length)
    let starts = ArrayObject.positions(shape: outerShape, strides: merged.map(\.stride), offset: offset)
    let targets = ArrayObject.positions(shape: outerShape, strides: merged.map(\.result), offset: 0)
    for (start, target) in zip(starts, targets) {
      if inner.result == 0 {
        results[target] = run(results[target], buffer, start, inner.length, inner.stride)
      } else {
        for index in 0..<inner.length {
          let place = target + index * inner.result
          results[place] = step(results[place], buffer[start + index * inner.stride])
        }
      }
    }
    return (results, shape)
  }

  /// Combines everything of an array that is no single run in memory: NumPy copies as many whole rows as fit
  /// into its buffer of 8192 elements and combines each bufferful as one run.
  private func inPieces(
    _ loops: [(length: Int, stride: Int, result: Int)], _ offset: Int, _ buffer: [Double], _ initial: Double,
    _ run: (Double, [Double], Int, Int, Int) -> Double
  ) -> Double {
    let places = ArrayObject.positions(
      shape: loops.map(\.length), strides: loops.map(\.stride), offset: offset)
    let row = loops.last?.length ?? 1
    let piece = max(8192 / row, 1) * row
    let values = places.map { buffer[$0] }
    var result = initial
    var start = 0
    while start < values.count {
      let count = min(piece, values.count - start)
      result = run(result, values, start, count, 1)
      start += count
    }
    return result
  }

  /// NumPy's pairwise sum of `count` elements: blocks of 128 by eight accumulators, halves above that.
  static func pairwiseSum(_ values: [Double], _ start: Int, _ count: Int, _ stride: Int) -> Double {
    if count < 8 {
      var sum = 0.0
      for index in 0..<count { sum += values[start + index * stride] }
      return sum
    }
    if count <= 128 {
      var r = (0..<8).map { values[start + $0 * stride] }
      var index = 8
      while index < count - count % 8 {
        for lane in 0..<8 { r[lane] += values[start + (index + lane) * stride] }
        index += 8
      }
      var sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]))
      while index < count {
        sum += values[start + index * stride]
        index += 1
      }
      return sum
    }
    var half = count / 2
    half -= half % 8
    return pairwiseSum(values, start, half, stride)
      + pairwiseSum(values, start + half * stride, count - half, stride)
  }

  /// The sums along axes, in NumPy's order.
  func sums(_ array: ArrayObject, _ axes: [Int]) throws(Stop) -> (values: [Double], shape: [Int]) {
    try reduce(
      array, axes, initial: 0,
      run: { $0 + Interpreter.pairwiseSum($1, $2, $3, $4) },
      step: { $0 + $1 })
  }

  /// Combines integers along axes; their order does not matter.
  func reduceIntegers(_ array: ArrayObject, _ axes: [Int], initial: Int?, _ combine: (Int, Int) -> Int)
    throws(Stop)
    -> (values: [Int], shape: [Int])
  {
    let groups = try lanes(array, axes)
    let source = array.buffer.integers
    let values = groups.lanes.map { lane in
      var result = initial ?? source[lane[0]]
      for place in initial == nil ? lane.dropFirst() : lane[...] { result = combine(result, source[place]) }
      return result
    }
    return (values, groups.shape)
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
    let isTrue =
      array.type == .float64 ? array.floats.contains { $0 != 0 } : array.integers.contains { $0 != 0 }
    return .npBool(isTrue)
  }
}
