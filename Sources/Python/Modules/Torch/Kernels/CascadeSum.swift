/// Sums in the order in which torch adds numbers that lie side by side on a processor with AVX2: vectors of lanes, four
/// of them in turn, and blocks of sums so that the error grows slowly.
enum CascadeSum<Number: LaneNumber> {
  /// How many levels of partial sums there are.
  private static var levels: Int { 4 }

  /// The sum of a line.
  static func sum(_ values: ArraySlice<Double>) -> Double {
    let numbers = values.map { Number($0) }
    let width = Number.lanes
    guard numbers.count >= width else { return Double(rows(numbers, width: 1)[0]) }
    let vectors = numbers.count / width
    let partial = rows(Array(numbers[..<(vectors * width)]), width: width)
    var sum: Number = 0
    for number in numbers[(vectors * width)...] { sum += number }
    for number in partial { sum += number }
    return Double(sum)
  }

  /// The sum of numbers that do not lie side by side: four chains.
  static func sumOfRows(_ values: ArraySlice<Double>) -> Double {
    Double(rows(values.map { Number($0) }, width: 1)[0])
  }

  /// The sum of numbers one after the other.
  static func sumInTurn(_ values: ArraySlice<Double>) -> Double {
    Double(blocks(values.map { Number($0) }, width: 1, count: values.count)[0])
  }

  /// The sum of losses one after the other, with eight levels of partial sums.
  static func sumOfLosses(_ values: ArraySlice<Double>) -> Double {
    var bits = 0
    while 1 << bits < values.count { bits += 1 }
    let power = max(4, bits / 8)
    var sums = [Number](repeating: 0, count: 8)
    for (index, value) in values.enumerated() {
      sums[0] += Number(value)
      for level in 0..<7 {
        if index & (((1 << power) - 1) << (level * power)) != 0 { break }
        sums[level + 1] += sums[level]
        sums[level] = 0
      }
    }
    return Double(sums.reduce(0, +))
  }

  /// Sums of vectors of `width` numbers, taken in four chains; vectors that are left over go to the first chain.
  private static func rows(_ numbers: [Number], width: Int) -> [Number] {
    let count = numbers.count / width
    let steps = count / 4
    var sums = blocks(numbers, width: width * 4, count: steps)
    for row in (steps * 4)..<count {
      for lane in 0..<width { sums[lane] += numbers[row * width + lane] }
    }
    for chain in 1..<4 {
      for lane in 0..<width { sums[lane] += sums[chain * width + lane] }
    }
    return Array(sums[..<width])
  }

  /// Sums of `count` vectors, in blocks whose sums are added to those of the next level.
  private static func blocks(_ numbers: [Number], width: Int, count: Int) -> [Number] {
    var bits = 0
    while 1 << bits < count { bits += 1 }
    let power = max(4, bits / levels)
    let step = 1 << power
    var sums = [[Number]](repeating: [Number](repeating: 0, count: width), count: levels)
    var index = 0
    while index + step <= count {
      for _ in 0..<step {
        for lane in 0..<width { sums[0][lane] += numbers[index * width + lane] }
        index += 1
      }
      for level in 1..<levels {
        for lane in 0..<width {
          sums[level][lane] += sums[level - 1][lane]
          sums[level - 1][lane] = 0
        }
        if index & ((step - 1) << (level * power)) != 0 { break }
      }
    }
    while index < count {
      for lane in 0..<width { sums[0][lane] += numbers[index * width + lane] }
      index += 1
    }
    for level in 1..<levels {
      for lane in 0..<width { sums[0][lane] += sums[level][lane] }
    }
    return sums[0]
  }
}
