extension MultiwayProbabilities {
  /// The sum of all weights.
  var total: Mass {
    var sum = ExactSum()
    for weight in weights { sum.add(weight) }
    return Mass(sum)
  }

  /// The exact sums over the variables that no group names, as an array with one dimension for each group;
  /// that of a group without variables is 1. `magnification` is a power of two that all weights are
  /// multiplied by.
  func sums(over groups: [[Int]], magnification: Double = 1) -> (sizes: [Int], sums: [ExactSum]) {
    let sizes = groups.map { group in group.reduce(1) { $0 * shape[$1] } }
    var strides = Array(repeating: 0, count: shape.count)
    var stride = 1
    for group in groups.reversed() {
      for axis in group.reversed() {
        strides[axis] = stride
        stride *= shape[axis]
      }
    }
    var sums = Array(repeating: ExactSum(), count: stride)
    var place = Array(repeating: 0, count: shape.count)
    var target = 0
    for weight in weights {
      if weight > 0 { sums[target].add(weight * magnification) }
      // The next place in row-major order.
      for axis in shape.indices.reversed() {
        place[axis] += 1
        target += strides[axis]
        guard place[axis] == shape[axis] else { break }
        target -= strides[axis] * shape[axis]
        place[axis] = 0
      }
    }
    return (sizes, sums)
  }

  /// H(A | B) = Σ p(a, b) log(p(b)/p(a, b)) in nats, each term at least 0; relative error below 2^-70.
  ///
  /// Times `magnification`, a power of two that keeps amounts of subnormal probabilities in the range.
  func conditionalEntropyValue(
    of first: [Int], given second: [Int], magnification: Double = 1
  ) -> DoubleDouble {
    let (sizes, sums) = sums(over: [second, first], magnification: magnification)
    var total = CompensatedSum()
    for start in stride(from: 0, to: sums.count, by: sizes[1]) {
      let group = sums[start..<start + sizes[1]]
      total.add(group.map { Mass($0) }.entropyValue(total: Mass(group.exactSum)))
    }
    return scaledToProbability(total.value)
  }

  /// I(A; B | C) in nats as the generalised divergence of p(a, b, c) relative to p(a, c) p(b, c)/p(c), each
  /// term at least 0; relative error below 2^-70. Times `magnification`, as above.
  func mutualInformationValue(
    between first: [Int], and second: [Int], given condition: [Int] = [], magnification: Double = 1
  ) -> DoubleDouble {
    let (sizes, sums) = sums(over: [condition, first, second], magnification: magnification)
    var total = CompensatedSum()
    for start in stride(from: 0, to: sums.count, by: sizes[1] * sizes[2]) {
      let table = ExactTable(columns: sizes[2], cells: sums[start..<start + sizes[1] * sizes[2]])
      total.add(table.mutualInformation)
    }
    return scaledToProbability(total.value)
  }

  /// The amount for probabilities, from that for the weights.
  func scaledToProbability(_ amount: DoubleDouble) -> DoubleDouble {
    isNormalized ? amount / total.value : amount
  }

  /// Refuses a variable that is not there or that is named twice.
  func requireVariables(_ groups: [Int]...) throws(DivergenceError) {
    var seen: Set<Int> = []
    for axis in groups.joined() {
      guard shape.indices.contains(axis), seen.insert(axis).inserted else {
        throw DivergenceError.invalidParameter(
          name: "variable", value: Double(axis), requirement: "from 0 to \(shape.count - 1), and named once")
      }
    }
  }
}

extension Sequence<ExactSum> {
  /// The sum of sums.
  var exactSum: ExactSum {
    var sum = ExactSum()
    for part in self { sum.add(part) }
    return sum
  }
}
