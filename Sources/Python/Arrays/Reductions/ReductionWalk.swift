/// The loops of a reduction in NumPy's order: along memory, neighbouring axes joined.
struct ReductionWalk {
  /// One loop: how many steps, how far apart the elements and the results are.
  struct Loop {
    var length: Int
    var stride: Int
    var result: Int
  }

  /// From the outermost to the innermost.
  private(set) var loops: [Loop] = []
  /// The lengths of the axes that stay.
  let shape: [Int]
  /// Whether everything meets in one result.
  let isTotal: Bool

  /// The loops of an array of which `axes` are reduced.
  init(_ array: ArrayObject, _ axes: [Int]) {
    let kept = array.shape.indices.filter { !axes.contains($0) }
    shape = kept.map { array.shape[$0] }
    isTotal = kept.isEmpty
    let resultStrides = ArrayObject.strides(for: shape)
    var found: [Loop] = []
    for axis in array.shape.indices where array.shape[axis] != 1 {
      let result = kept.firstIndex(of: axis).map { resultStrides[$0] } ?? 0
      found.append(Loop(length: array.shape[axis], stride: array.strides[axis], result: result))
    }
    if found.count > 1 {
      found = found.enumerated().sorted { a, b in
        (b.element.stride.magnitude, a.offset) < (a.element.stride.magnitude, b.offset)
      }.map(\.element)
    }
    for loop in found {
      if let last = loops.last, last.stride == loop.stride * loop.length,
        last.result == loop.result * loop.length
      {
        loops[loops.count - 1] = Loop(
          length: last.length * loop.length, stride: loop.stride, result: loop.result)
      } else {
        loops.append(loop)
      }
    }
  }

  /// Calls `row` for each innermost loop with the places of its first element and its first result.
  @inline(__always)
  func forEachRow(_ row: (_ start: Int, _ target: Int, _ loop: Loop) -> Void) {
    guard let inner = loops.last else { return row(0, 0, Loop(length: 1, stride: 1, result: 0)) }
    let outer = loops.count - 1
    if outer == 0 { return row(0, 0, inner) }
    var index = Array(repeating: 0, count: outer)
    var (start, target) = (0, 0)
    while true {
      row(start, target, inner)
      var axis = outer - 1
      while true {
        index[axis] += 1
        start += loops[axis].stride
        target += loops[axis].result
        if index[axis] < loops[axis].length { break }
        start -= loops[axis].stride * loops[axis].length
        target -= loops[axis].result * loops[axis].length
        index[axis] = 0
        if axis == 0 { return }
        axis -= 1
      }
    }
  }
}

/// NumPy's sums of many doubles: blocks of 128 by eight accumulators, halves above that (pairwise summation, Higham,
/// "The accuracy of floating point summation", 1993).
enum PairwiseSum {
  /// The sum of `count` elements that stand `stride` apart, every addition rounded to `type`.
  static func sum(_ values: UnsafePointer<Double>, _ count: Int, _ stride: Int, _ type: ElementType) -> Double
  {
    if type == .float64 {
      return stride == 1 ? contiguous(values, count) : strided(values, count, stride) { $0 + $1 }
    }
    return strided(values, count, stride) { Double(Float($0 + $1)) }
  }

  private static func contiguous(_ values: UnsafePointer<Double>, _ count: Int) -> Double {
    if count < 8 {
      // Minus zero is what adding starts from.
      var sum = -0.0
      for index in 0..<count { sum += values[index] }
      return sum
    }
    if count <= 128 {
      let start = UnsafeRawPointer(values)
      var lanes = start.loadUnaligned(as: SIMD8<Double>.self)
      var index = 8
      let end = count - count % 8
      while index < end {
        lanes += start.loadUnaligned(fromByteOffset: index &* 8, as: SIMD8<Double>.self)
        index &+= 8
      }
      var sum =
        ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
      while index < count {
        sum += values[index]
        index &+= 1
      }
      return sum
    }
    var half = count / 2
    half -= half % 8
    return contiguous(values, half) + contiguous(values + half, count - half)
  }

  private static func strided(
    _ values: UnsafePointer<Double>, _ count: Int, _ stride: Int, _ add: (Double, Double) -> Double
  ) -> Double {
    if count < 8 {
      var sum = -0.0
      for index in 0..<count { sum = add(sum, values[index * stride]) }
      return sum
    }
    if count <= 128 {
      var lanes = SIMD8<Double>()
      for lane in 0..<8 { lanes[lane] = values[lane * stride] }
      var index = 8
      while index < count - count % 8 {
        for lane in 0..<8 { lanes[lane] = add(lanes[lane], values[(index + lane) * stride]) }
        index += 8
      }
      var sum = add(
        add(add(lanes[0], lanes[1]), add(lanes[2], lanes[3])),
        add(add(lanes[4], lanes[5]), add(lanes[6], lanes[7])))
      while index < count {
        sum = add(sum, values[index * stride])
        index += 1
      }
      return sum
    }
    var half = count / 2
    half -= half % 8
    return add(strided(values, half, stride, add), strided(values + half * stride, count - half, stride, add))
  }
}
