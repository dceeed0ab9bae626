/// The order in which an element-wise function goes through operands that do not simply lie in a row.
struct StridedWalk {
  /// The lengths of the loops, outermost first, neighbours joined where that is possible.
  private(set) var lengths: [Int] = []
  private(set) var stepsA: [Int] = []
  private(set) var stepsB: [Int] = []
  /// The axes of the result in the order of its memory; `nil` if that is C order.
  let order: [Int]?

  /// A walk in the order of the operands' memory, as NumPy's iterator chooses it.
  init(shape: [Int], _ a: [Int], _ b: [Int]) {
    var axes = Array(shape.indices)
    // Insertion sort: an axis goes inwards if its strides are smaller wherever they can be compared.
    for start in axes.indices.dropFirst() {
      var place = start
      let axis = axes[start]
      var target = start
      while place > 0 {
        let outer = axes[place - 1]
        var shouldSwap = false
        var isAmbiguous = true
        for strides in [a, b] where strides[axis] != 0 && strides[outer] != 0 {
          if shape[axis] == 1 || shape[outer] == 1 { continue }
          if strides[axis].magnitude <= strides[outer].magnitude {
            shouldSwap = false
          } else if isAmbiguous {
            shouldSwap = true
          }
          isAmbiguous = false
        }
        if !isAmbiguous {
          if shouldSwap { target = place - 1 } else { break }
        }
        place -= 1
      }
      if target != start {
        axes.remove(at: start)
        axes.insert(axis, at: target)
      }
    }
    order = axes == Array(shape.indices) ? nil : axes
    for axis in axes where shape[axis] != 1 {
      if let length = lengths.last, let stepA = stepsA.last, let stepB = stepsB.last,
        stepA == a[axis] * shape[axis], stepB == b[axis] * shape[axis]
      {
        lengths[lengths.count - 1] = length * shape[axis]
        stepsA[stepsA.count - 1] = a[axis]
        stepsB[stepsB.count - 1] = b[axis]
      } else {
        lengths.append(shape[axis])
        stepsA.append(a[axis])
        stepsB.append(b[axis])
      }
    }
  }

  /// Calls `row` for each innermost row with the places of its first elements.
  func forEachRow(_ row: (_ a: Int, _ b: Int, _ stepA: Int, _ stepB: Int, _ count: Int) -> Void) {
    guard let count = lengths.last, let stepA = stepsA.last, let stepB = stepsB.last else {
      return row(0, 0, 1, 1, 1)
    }
    let rank = lengths.count - 1
    if rank == 0 { return row(0, 0, stepA, stepB, count) }
    var index = Array(repeating: 0, count: rank)
    var (a, b) = (0, 0)
    while true {
      row(a, b, stepA, stepB, count)
      var axis = rank - 1
      while true {
        index[axis] += 1
        a += stepsA[axis]
        b += stepsB[axis]
        if index[axis] < lengths[axis] { break }
        a -= stepsA[axis] * lengths[axis]
        b -= stepsB[axis] * lengths[axis]
        index[axis] = 0
        if axis == 0 { return }
        axis -= 1
      }
    }
  }
}

extension ArrayObject {
  /// Its strides along the axes of a shape to which it stretches.
  func strides(stretchedTo target: [Int]) -> [Int] {
    if shape == target { return strides }
    var result = Array(repeating: 0, count: target.count)
    let missing = target.count - shape.count
    for axis in shape.indices { result[axis + missing] = shape[axis] == 1 ? 0 : strides[axis] }
    return result
  }
}
