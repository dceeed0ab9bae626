extension NumPyRandom {
  /// Shuffles 0…`count` − 1 (Durstenfeld, "Algorithm 235: random permutation", Communications of the ACM 7, 1964).
  package mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    shuffle(count) { order.swapAt($0, $1) }
    return order
  }

  /// Shuffles `count` things; `swap` exchanges two of them.
  package mutating func shuffle(_ count: Int, swap: (Int, Int) -> Void) {
    var last = count - 1
    while last > 0 {
      swap(last, Int(masked(below: UInt64(last))))
      last -= 1
    }
  }

  /// `size` different numbers below `count`, all equally likely.
  ///
  /// Legacy: the start of a permutation. Modern: the end of one for a large share of a large pool, otherwise
  /// Floyd's method (Bentley and Floyd, "A sample of brilliance", Communications of the ACM 30, 1987), then
  /// shuffled if asked for.
  package mutating func sample(_ size: Int, of count: Int, isShuffled: Bool = true) -> [Int] {
    if isLegacy { return Array(permutation(count).prefix(size)) }
    if count > 10_000, size > count / (isShuffled ? 50 : 20) {
      var order = Array(0..<count)
      var last = count - 1
      let end = max(count - size, 1)
      while last >= end {
        order.swapAt(last, Int(scaled(below: UInt64(last))))
        last -= 1
      }
      return Array(order[(count - size)...])
    }
    var chosen: [Int] = []
    chosen.reserveCapacity(size)
    var known = Set<Int>(minimumCapacity: size)
    for candidate in count - size..<count {
      let drawn = Int(scaled(below: UInt64(candidate)))
      let value = known.insert(drawn).inserted ? drawn : candidate
      if value != drawn { known.insert(value) }
      chosen.append(value)
    }
    if isShuffled {
      var last = size - 1
      while last > 0 {
        chosen.swapAt(last, Int(scaled(below: UInt64(last))))
        last -= 1
      }
    }
    return chosen
  }

  /// `size` numbers below the count of `weights`, drawn with replacement in proportion to them.
  package mutating func weighted(_ size: Int, _ weights: [Double]) -> [Int] {
    let sums = NumPyRandom.distribution(of: weights)
    return (0..<size).map { _ in NumPyRandom.place(of: bits.nextUnit(), in: sums) }
  }

  /// `size` different numbers below the count of `weights`; at least as many weights are positive.
  package mutating func weightedSample(_ size: Int, _ weights: [Double]) -> [Int] {
    var weights = weights
    var found: [Int] = []
    var isFound = [Bool](repeating: false, count: weights.count)
    while found.count < size {
      let draws = (found.count..<size).map { _ in bits.nextUnit() }
      for place in found { weights[place] = 0 }
      let sums = NumPyRandom.distribution(of: weights)
      for draw in draws {
        let place = NumPyRandom.place(of: draw, in: sums)
        guard place < weights.count, !isFound[place] else { continue }
        isFound[place] = true
        found.append(place)
      }
    }
    return found
  }

  /// The sums of the weights up to each, divided by the last.
  private static func distribution(of weights: [Double]) -> [Double] {
    var total = 0.0
    var sums = weights
    for index in sums.indices {
      total = index == 0 ? weights[0] : total + weights[index]
      sums[index] = total
    }
    for index in sums.indices { sums[index] /= total }
    return sums
  }

  /// How many of the rising `sums` are at most `x`.
  private static func place(of x: Double, in sums: [Double]) -> Int {
    var low = 0
    var high = sums.count
    while low < high {
      let middle = (low + high) / 2
      if x < sums[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
