extension Torch {
  /// The elements in lines along an axis; what `compute` makes of each line comes back in C order.
  func linesAlong<T>(_ tensor: Tensor, _ axis: Int, _ compute: ([Double]) -> [T]) throws(Stop) -> [T] {
    let source = try exact(try defined(tensor))
    try interpreter.charge(elements: source.count)
    return lines(source.floats, source.shape, axis, compute)
  }

  /// The tensor, if doubles tell all of its integers apart; otherwise it is refused.
  func exact(_ tensor: Tensor) throws(Stop) -> Tensor {
    guard tensor.type == .int64, tensor.integers.contains(where: { $0.magnitude > 1 << 53 }) else {
      return tensor
    }
    throw interpreter.refuse("torch.int64", "this function of integers beyond 2**53 is not supported")
  }

  /// Elements in C order taken in lines along an axis.
  private func lines<Element, T>(
    _ values: [Element], _ given: [Int], _ axis: Int, _ compute: ([Element]) -> [T]
  ) -> [T] {
    let shape = given.isEmpty ? [1] : given
    let length = shape[axis]
    let inner = shape[(axis + 1)...].reduce(1, *)
    let outer = shape[..<axis].reduce(1, *)
    var lines: [[T]] = []
    for a in 0..<outer {
      for b in 0..<inner {
        lines.append(compute((0..<length).map { values[(a * length + $0) * inner + b] }))
      }
    }
    let width = lines.first?.count ?? 0
    var result: [T] = []
    result.reserveCapacity(outer * inner * width)
    for a in 0..<outer {
      for index in 0..<width { for b in 0..<inner { result.append(lines[a * inner + b][index]) } }
    }
    return result
  }

  /// The indices of the largest or smallest elements along an axis, the first of equal ones.
  func extremePlaces(_ tensor: Tensor, _ axis: Int, isMaximum: Bool) throws(Stop) -> [Int] {
    if (tensor.shape.isEmpty ? 1 : tensor.shape[axis]) == 0 {
      throw interpreter.fail(
        .indexError, "max(): Expected reduction dim \(axis) to have non-zero size.")
    }
    return try linesAlong(tensor, axis) { line in
      var best = 0
      for index in line.indices.dropFirst() {
        if line[best].isNaN { break }
        if line[index].isNaN || (isMaximum ? line[index] > line[best] : line[index] < line[best]) {
          best = index
        }
      }
      return [best]
    }
  }

  /// One element of each line along an axis, with its index.
  func picked(
    _ tensor: Tensor, _ axis: Int, _ places: [Int], name: String, node: String, keeping: Bool
  ) throws(Stop) -> Value {
    let kept = tensor.rank == 0 ? [] : shape(tensor, without: [axis], keeping: true)
    let index = try whole(places, kept)
    let values = try taken(tensor, try gatherPlaces(tensor, axis, index, "gather"), kept, name: node)
    let target = tensor.rank == 0 ? [] : shape(tensor, without: [axis], keeping: keeping)
    return try named(
      name,
      [
        ("values", try value(renamed(try reshaped(values, target, name: node), node))),
        ("indices", try value(try reshaped(index, target))),
      ])
  }

  /// The order that sorts a line; equal elements keep theirs, and what is not a number comes last.
  static func order(_ line: [Double], descending: Bool) -> [Int] {
    line.indices.sorted { a, b in
      let (x, y) = (line[a], line[b])
      if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? a < b : descending ? x.isNaN : y.isNaN }
      if x == y { return a < b }
      return descending ? x > y : x < y
    }
  }

  /// The place of the number that would stand at `rank` if a line were sorted. Which of equal numbers that is follows
  /// from torch's way of selecting (the partition of `select` in Press et al., "Numerical Recipes", section 8.5).
  static func selected(_ line: [Double], _ rank: Int) -> Int {
    var places = Array(line.indices)
    func isGreater(_ a: Int, _ b: Int) -> Bool {
      let (x, y) = (line[places[a]], line[places[b]])
      return (x.isNaN && !y.isNaN) || x > y
    }
    var (low, high) = (0, line.count - 1)
    while high > low {
      if high == low + 1 {
        if isGreater(low, high) { places.swapAt(low, high) }
        break
      }
      places.swapAt(low + (high - low) / 2, low + 1)
      if isGreater(low + 1, high) { places.swapAt(low + 1, high) }
      if isGreater(low, high) { places.swapAt(low, high) }
      if isGreater(low + 1, low) { places.swapAt(low + 1, low) }
      var (left, right) = (low + 1, high)
      while true {
        repeat { left += 1 } while left < high && isGreater(low, left)
        repeat { right -= 1 } while right > low && isGreater(right, low)
        if right < left { break }
        places.swapAt(left, right)
      }
      places.swapAt(low, right)
      if right <= rank { low = left }
      if right >= rank { high = right - 1 }
    }
    return places[rank]
  }

  /// `sort`: values and indices along an axis.
  func sorted(_ tensor: Tensor, _ axis: Int, descending: Bool) throws(Stop) -> (
    values: Tensor, indices: Tensor
  ) {
    let places = try linesAlong(tensor, axis) { Torch.order($0, descending: descending) }
    let index = try whole(places, tensor.shape)
    let values = try taken(
      tensor, try gatherPlaces(tensor, axis, index, "gather"), tensor.shape, name: "SortBackward0")
    return (values, index)
  }

  /// `topk`: the first elements of the sorted order.
  func top(_ tensor: Tensor, _ count: Int, _ axis: Int, largest: Bool) throws(Stop) -> Value {
    let length = tensor.shape.isEmpty ? 1 : tensor.shape[axis]
    guard count >= 0, count <= length else { throw fail("selected index k out of range") }
    let places = try linesAlong(tensor, axis) { Array(Torch.order($0, descending: largest).prefix(count)) }
    var shape = tensor.shape
    if !shape.isEmpty { shape[axis] = count }
    let index = try whole(places, shape)
    let values = try taken(
      tensor, try gatherPlaces(tensor, axis, index, "gather"), shape, name: "TopkBackward0")
    // Which of equal elements comes first, or is left out, is up to the selection in torch: nobody may see it.
    index.isUndefined = try linesAlong(tensor, axis) { line in
      let order = Torch.order(line, descending: largest)
      return (1..<max(min(count + 1, line.count), 1)).map { line[order[$0]] == line[order[$0 - 1]] }
    }.contains(true)
    return try named("topk", [("values", try value(values)), ("indices", try value(index))])
  }

  /// The running results of a function along an axis.
  func scanned(_ tensor: Tensor, _ axis: Int, _ combine: (Double, Double) -> Double) throws(Stop) -> Tensor {
    let values = try linesAlong(tensor, axis) { line in
      var result: [Double] = []
      for value in line { result.append(result.last.map { combine($0, value) } ?? value) }
      return result
    }
    return try real(values, tensor.shape, tensor.type)
  }

  /// The running results of a function of integers along an axis.
  func scannedIntegers(_ tensor: Tensor, _ axis: Int, _ combine: (Int, Int) -> Int) throws(Stop) -> Tensor {
    let source = try defined(tensor)
    try interpreter.charge(elements: source.count)
    let values = lines(source.integers, source.shape, axis) { line in
      var result: [Int] = []
      for value in line { result.append(result.last.map { combine($0, value) } ?? value) }
      return result
    }
    return try whole(values, tensor.shape)
  }

  /// `cumsum`
  func cumulativeSum(_ tensor: Tensor, _ axis: Int, _ type: TensorType?) throws(Stop) -> Tensor {
    let source = try type.map { (type) throws(Stop) in try converted(tensor, to: type) } ?? tensor
    if !source.type.isFloat { return try scannedIntegers(source, axis) { $0 &+ $1 } }
    let result = try scanned(source, axis) { $0 + $1 }
    return try record(result, "CumsumBackward0", [source]) { (torch, gradient) throws(Stop) in
      let turned = try torch.flipped(gradient, [axis])
      return [try torch.flipped(try torch.cumulativeSum(turned, axis, nil), [axis])]
    }
  }

  /// The elements in reverse along axes.
  func flipped(_ tensor: Tensor, _ axes: [Int]) throws(Stop) -> Tensor {
    if tensor.rank == 0 { return try copied(tensor) }
    let all = ArrayObject.strides(for: tensor.shape)
    var strides = all
    var offset = 0
    for axis in axes {
      offset += max(tensor.shape[axis] - 1, 0) * all[axis]
      strides[axis] = -all[axis]
    }
    let places = ArrayObject.positions(shape: tensor.shape, strides: strides, offset: offset)
    return try taken(tensor, places, tensor.shape, name: "FlipBackward0")
  }
}
