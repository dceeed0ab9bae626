import DivergenceCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The numbers that are timed: distributions drawn evenly from the simplex, logits between −6 and 6.
struct BenchmarkData {
  private let size: Size
  private let p: [Double]
  private let q: [Double]
  private let logits: [Double]
  private var results: [Double]
  private var column: [Double]
  /// What the results are added to, so that no computation can be left out.
  private(set) var checksum = 0.0

  init(size: Size) {
    self.size = size
    var state: UInt64 = 1
    // SplitMix64 (Steele, Lea and Flood 2014), to [0, 1).
    func uniform() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
    func distributions() -> [Double] {
      var values = (0..<size.count).map { _ in -log(1 - uniform()) + 0x1p-60 }
      for row in 0..<size.rows {
        let range = row * size.columns..<(row + 1) * size.columns
        let total = values[range].reduce(0, +)
        for index in range { values[index] /= total }
      }
      return values
    }
    p = distributions()
    q = distributions()
    logits = (0..<size.count).map { _ in 12 * uniform() - 6 }
    results = [Double](repeating: 0, count: size.count)
    column = [Double](repeating: 0, count: size.rows)
  }

  /// The least CPU time for one element, of several repetitions.
  mutating func nanosecondsPerElement(of functional: Functional, using set: KernelSet) -> Double {
    least { data, calls in
      // The data is fine: nothing is refused.
      data.checksum += (try? data.run(functional, set, calls: calls)) ?? 0
    }
  }

  /// What it takes to read two arrays.
  mutating func memoryLimit() -> Double {
    least { data, calls in
      for _ in 0..<calls {
        var bits: UInt64 = 0
        for index in 0..<data.size.count { bits |= data.p[index].bitPattern | data.q[index].bitPattern }
        data.checksum += Double(bits >> 60)
      }
    }
  }

  /// So many calls; returns the sum of results, or 0 where each has many.
  private mutating func run(_ functional: Functional, _ set: KernelSet, calls: Int) throws -> Double {
    let (p, q, logits, columns) = (p, q, logits, size.columns)
    var sum = 0.0
    for _ in 0..<calls {
      switch (functional, size.rows == 1) {
      case (.divergence, true):
        sum += try klDivergence(of: p.span, relativeTo: q.span, using: set).asGiven.nats
      case (.entropy, true): sum += try entropy(of: p.span, using: set).nats
      case (.crossEntropy, true): sum += try crossEntropy(of: p.span, under: q.span, using: set).nats
      case (.jensenShannon, true):
        sum += try jensenShannonDivergence(between: p.span, and: q.span, using: set).nats
      case (.divergence, false):
        var column = column.mutableSpan
        try klDivergences(
          of: p.span, relativeTo: q.span, columns: columns, as: .asGiven, into: &column, using: set)
      case (.entropy, false):
        var column = column.mutableSpan
        try entropies(of: p.span, columns: columns, into: &column, using: set)
      case (.crossEntropy, false):
        var column = column.mutableSpan
        try crossEntropies(of: p.span, under: q.span, columns: columns, into: &column, using: set)
      case (.jensenShannon, false):
        var column = column.mutableSpan
        try jensenShannonDivergences(
          between: p.span, and: q.span, columns: columns, into: &column, using: set)
      case (.softmax, _):
        var places = results.mutableSpan
        try softmax(of: logits.span, columns: columns, into: &places, using: set)
      }
    }
    return sum
  }

  /// Nanoseconds of CPU time of `body`, which gets a number of calls, for one element of a call: the least of several repetitions, each long enough
  /// for the clock.
  private mutating func least(_ body: (inout BenchmarkData, Int) -> Void) -> Double {
    let calls = max(1, 10_000 / size.count)
    let repetitions = max(2, min(20, 10_000_000 / (calls * size.count)))
    var best = Double.infinity
    for _ in 0..<repetitions {
      let start = Self.threadTime()
      body(&self, calls)
      best = min(best, Self.threadTime() - start)
    }
    return best / Double(calls * size.count)
  }

  /// The CPU time of this thread in nanoseconds.
  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
