/// A sum in three doubles, of which each takes what rounding took from the one before.
///
/// T. Ogita, S. M. Rump and S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26 (2005), algorithm 5.12.
private struct TripleSum {
  private var high = 0.0
  private var low = 0.0
  private var tiny = 0.0

  /// The sum of two doubles and its rounding error (Knuth).
  private static func sum(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let x = a + b
    let z = x - a
    return (x, (a - (x - z)) + (b - z))
  }

  /// Adds the product of two doubles.
  mutating func add(_ x: Double, _ y: Double) {
    let product = x * y
    let error = (-product).addingProduct(x, y)
    let first = TripleSum.sum(high, product)
    let second = TripleSum.sum(low, error)
    let third = TripleSum.sum(second.high, first.low)
    (high, low, tiny) = (first.high, third.high, tiny + second.low + third.low)
  }

  /// The sum rounded once.
  var value: Double { high + TripleSum.sum(low, tiny).high }
}

extension Interpreter {
  /// `math.sumprod(p, q)`: integers exactly, floats with a compensated sum, everything else by `*` and `+`.
  func sumOfProducts(_ p: Value, _ q: Value) throws(Stop) -> Value {
    let (left, right) = (try iterator(p), try iterator(q))
    var total = Value.int(0)
    var isOfIntegers = true
    var floats: TripleSum? = TripleSum()
    var hasFloats = false
    while true {
      try charge()
      let (a, b) = (try left.next(self), try right.next(self))
      guard let a, let b else {
        guard a == nil, b == nil else { throw fail(.valueError, "Inputs are not the same length") }
        if hasFloats, let floats { return try binary(.add, total, .float(floats.value)) }
        return total
      }
      if isOfIntegers {
        if isExactInteger(a), isExactInteger(b) {
          total = try binary(.add, total, try binary(.multiply, a, b))
          continue
        }
        isOfIntegers = false
      }
      if let sum = floats {
        if let (x, y) = try floatPair(a, b) {
          var next = sum
          next.add(x, y)
          if next.value.isFinite {
            floats = next
            hasFloats = true
            continue
          }
        }
        if hasFloats { total = try binary(.add, total, .float(sum.value)) }
        floats = nil
        hasFloats = false
      }
      total = try binary(.add, total, try binary(.multiply, a, b))
    }
  }

  private func isExactInteger(_ value: Value) -> Bool {
    switch value {
    case .int, .big: true
    default: false
    }
  }

  /// Two floats, or one with an integer, as doubles; `nil` for anything else.
  private func floatPair(_ a: Value, _ b: Value) throws(Stop) -> (Double, Double)? {
    switch (a, b) {
    case (.float(let x), .float(let y)): return (x, y)
    case (.float(let x), .int), (.float(let x), .big), (.float(let x), .bool):
      return try double(b).map { (x, $0) }
    case (.int, .float(let y)), (.big, .float(let y)), (.bool, .float(let y)):
      return try double(a).map { ($0, y) }
    default: return nil
    }
  }
}
