import DivergenceCore
import Testing

@Suite struct BulkRefusalTests {
  @Test(
    arguments: [
      ([], [], DivergenceError.empty),
      ([1], [0.5, 0.5], .unequalLengths(first: 1, second: 2)),
      ([0.5, .nan], [0.5, 0.5], .notANumber(index: 1)),
      ([0.5, 0.5], [-0.5, 0.5], .negative(index: 0, value: -0.5)),
      ([0.5, 0.5], [-.leastNonzeroMagnitude, 0.5], .negative(index: 0, value: -.leastNonzeroMagnitude)),
      ([0.5, .infinity], [.nan, 0.5], .infinite(index: 1)),
      ([0.5, 0.5], [0.5, .infinity], .infinite(index: 1)),
      ([-.infinity, 0.5], [0.5, 0.5], .negative(index: 0, value: -.infinity)),
      (
        [Double](repeating: 0.1, count: 300) + [.nan], [-1] + [Double](repeating: 0.1, count: 300),
        .notANumber(index: 300)
      ),
    ] as [([Double], [Double], DivergenceError)])
  func `what is no list of weights is refused, P first`(
    p: [Double], q: [Double], expected: DivergenceError
  ) {
    #expect(throws: expected) { try klDivergence(of: p.span, relativeTo: q.span) }
    #expect(throws: expected) { try crossEntropy(of: p.span, under: q.span) }
    #expect(throws: expected) { try jensenShannonDivergence(between: p.span, and: q.span) }
  }

  @Test func `every place of a block is looked at`() {
    for place in 0..<200 {
      var p = [Double](repeating: 0.25, count: 200)
      p[place] = .nan
      #expect(throws: DivergenceError.notANumber(index: place)) { try entropy(of: p.span) }
      p[place] = -0.25
      #expect(throws: DivergenceError.negative(index: place, value: -0.25)) { try entropy(of: p.span) }
    }
  }

  @Test func `sums beyond the range are refused`() {
    let huge = [Double](repeating: .greatestFiniteMagnitude, count: 2)
    #expect(throws: DivergenceError.invalidTotal(sum: .infinity)) {
      try klDivergence(of: huge.span, relativeTo: huge.span)
    }
  }

  @Test(
    arguments: [
      ([], .empty), ([0, .nan], .notANumber(index: 1)), ([0, .infinity], .infinite(index: 1)),
      ([-.infinity, -.infinity], .noFiniteLogit), ([1e9, .nan, .infinity], .notANumber(index: 1)),
    ] as [([Double], DivergenceError)])
  func `logits without a softmax are refused`(logits: [Double], expected: DivergenceError) {
    var results = logits
    #expect(throws: expected) {
      var places = results.mutableSpan
      try softmax(of: logits.span, into: &places)
    }
    #expect(throws: expected) {
      var places = results.mutableSpan
      try logSoftmax(of: logits.span, into: &places)
    }
  }

  @Test func `counts that do not fit are refused`() {
    let p = [Double](repeating: 0.25, count: 12)
    for (columns, places) in [(5, 2), (4, 2), (4, 4), (0, 3), (-1, 3)] {
      var results = [Double](repeating: 0, count: places)
      #expect(throws: DivergenceError.self) {
        var span = results.mutableSpan
        try klDivergences(of: p.span, relativeTo: p.span, columns: columns, as: .asGiven, into: &span)
      }
      #expect(throws: DivergenceError.self) {
        var span = results.mutableSpan
        try softmax(of: p.span, columns: columns, into: &span)
      }
    }
  }

  @Test func `an error in a matrix names the place in the matrix`() {
    var logits = [Double](repeating: 0, count: 12)
    logits[7] = .nan
    var results = logits
    #expect(throws: DivergenceError.notANumber(index: 7)) {
      var places = results.mutableSpan
      try softmax(of: logits.span, columns: 4, into: &places)
    }
    let p = [Double](repeating: 0.25, count: 12)
    var q = p
    q[9] = -1
    var rows = [0.0, 0, 0]
    #expect(throws: DivergenceError.negative(index: 9, value: -1)) {
      var places = rows.mutableSpan
      try jensenShannonDivergences(between: p.span, and: q.span, columns: 4, into: &places)
    }
  }
}
