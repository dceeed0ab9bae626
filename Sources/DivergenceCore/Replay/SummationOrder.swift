/// The order in which a library adds: where it rounds decides the last digits of what a page prints.
public enum SummationOrder: String, Sendable, Hashable, CaseIterable {
  /// `np.sum` of a contiguous list: eight running sums in blocks of 128, blocks in halves
  /// (`numpy/_core/src/umath/loops_utils.h.src`, `pairwise_sum`).
  case pairwise
  /// A loop, or Python's `sum` before 3.12: from left to right.
  case sequential
  /// Python's `sum` of floats from 3.12 on: Neumaier's compensation.
  case compensated
  /// `torch.sum` on a CPU with AVX2: vectors in four running sums, cascaded
  /// (`aten/src/ATen/native/cpu/SumKernel.cpp`); exact up to 32,767 numbers, which one thread adds.
  case cascade

  /// The sum of the numbers in this order, rounded as the library rounds.
  func sum<Scalar: ReplayScalar>(_ values: [Scalar]) -> Scalar {
    switch self {
    case .pairwise: Self.pairwise(values[...])
    case .sequential: values.reduce(0, +)
    case .compensated: Self.compensated(values)
    case .cascade: Self.cascaded(values)
    }
  }

  private static func pairwise<Scalar: ReplayScalar>(_ values: ArraySlice<Scalar>) -> Scalar {
    let count = values.count
    guard count >= 8 else { return values.reduce(0, +) }
    let start = values.startIndex
    if count > 128 {
      let half = count / 2 - (count / 2) % 8
      return pairwise(values[..<(start + half)]) + pairwise(values[(start + half)...])
    }
    var lanes = Array(values.prefix(8))
    let whole = count - count % 8
    for index in 8..<max(8, whole) { lanes[index % 8] += values[start + index] }
    let left = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3])
    let right = (lanes[4] + lanes[5]) + (lanes[6] + lanes[7])
    return values.dropFirst(whole).reduce(left + right, +)
  }

  private static func compensated<Scalar: ReplayScalar>(_ values: [Scalar]) -> Scalar {
    var sum: Scalar = 0
    var lost: Scalar = 0
    for value in values {
      let next = sum + value
      lost += sum.magnitude >= value.magnitude ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return lost != 0 && lost.isFinite ? sum + lost : sum
  }

  private static func cascaded<Scalar: ReplayScalar>(_ values: [Scalar]) -> Scalar {
    let lanes = Scalar.lanes
    guard values.count >= lanes else { return cascadedLane(values) }
    let whole = values.count - values.count % lanes
    let remainder: Scalar = values[whole...].reduce(0, +)
    return (0..<lanes).reduce(remainder) { sum, lane in
      sum + cascadedLane(stride(from: lane, to: whole, by: lanes).map { values[$0] })
    }
  }

  /// What one lane of the vectors comes to: four running sums, each in levels of at least 16 terms.
  private static func cascadedLane<Scalar: ReplayScalar>(_ values: [Scalar]) -> Scalar {
    let rows = values.count / 4
    var sums = (0..<4).map { column in
      levelled((0..<rows).map { values[$0 * 4 + column] })
    }
    sums[0] = values[(rows * 4)...].reduce(sums[0], +)
    return (sums[0] + sums[1]) + sums[2] + sums[3]
  }

  private static func levelled<Scalar: ReplayScalar>(_ values: [Scalar]) -> Scalar {
    let ceilingOfLogarithm = values.count > 1 ? Int.bitWidth - (values.count - 1).leadingZeroBitCount : 0
    let power = max(4, ceilingOfLogarithm / 4)
    let step = 1 << power
    var levels = [Scalar](repeating: 0, count: 4)
    for (index, value) in values.enumerated() {
      levels[0] += value
      let added = index + 1
      guard added % step == 0 else { continue }
      for level in 1..<4 {
        levels[level] += levels[level - 1]
        levels[level - 1] = 0
        if added & ((step - 1) << (level * power)) != 0 { break }
      }
    }
    return ((levels[0] + levels[1]) + levels[2]) + levels[3]
  }
}
