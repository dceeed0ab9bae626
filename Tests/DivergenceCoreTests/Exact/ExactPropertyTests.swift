import DivergenceCore
import TestSupport
import Testing

@Suite struct ExactPropertyTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `bounds at every precision hold what a greater precision finds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var compared = 0
    for _ in 0..<600 {
      let expression = generator.expression(depth: Int.random(in: 1...4, using: &generator))
      guard let fine = expression.bounds(withBits: 640) else { continue }
      #expect(fine.lower <= fine.upper)
      for bits in [64, 128, 192, 320] {
        guard let coarse = expression.bounds(withBits: bits) else { continue }
        compared += 1
        #expect(
          coarse.lower <= fine.upper && fine.lower <= coarse.upper,
          "seed \(seed), \(bits) bits: \(expression)")
      }
    }
    #expect(compared > 1000)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `fewer digits are the roundings of more, and doubles enclose them`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var compared = 0
    for _ in 0..<150 {
      let expression = generator.expression(depth: Int.random(in: 1...4, using: &generator))
      guard let short = try? certified(expression, digits: 17).value,
        let long = try? certified(expression, digits: 90).value
      else { continue }
      compared += 1
      let decimal = try ExactRational(long.description)
      #expect(
        try agreement(of: ExactExpression(decimal), with: short.scientific).isRounding,
        "seed \(seed): \(short)")
      #expect(try agreement(of: expression, with: short.scientific).isRounding, "seed \(seed): \(short)")
      #expect(short.nearest == long.nearest && short.lower == long.lower && short.upper == long.upper)
      #expect(short.nearest == decimal.nearestDouble, "seed \(seed): \(short)")
      let expected: CertainSign = long.digits == "0" ? .zero : long.isNegative ? .negative : .positive
      #expect(try sign(of: expression) == expected, "seed \(seed): \(short)")
    }
    #expect(compared > 80)
  }

  @Test(arguments: [11] as [UInt64])
  func `roots of powers are found, and of their neighbours are not`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var root = generator.exactRational()
      for _ in 0..<Int.random(in: 0...3, using: &generator) { root = root * generator.exactRational() }
      let square = ExactExpression(root * root)
      #expect(square.squareRoot.rational == root, "seed \(seed): \(root)")
      let whole = ExactRational(Int.random(in: 1 << 40...1 << 60, using: &generator))
      #expect(ExactExpression(whole * whole - 1).squareRoot.rational == nil, "seed \(seed): \(whole)")
      #expect(ExactExpression(whole * whole).squareRoot.rational == whole, "seed \(seed): \(whole)")
    }
    for _ in 0..<20 {
      let root = generator.exactRational()
      let cube = ExactExpression(root * root * root).power(ExactRational.one / 3)
      #expect(try certified(cube).value?.exact == root, "seed \(seed): \(root)")
    }
  }

  @Test(arguments: [7, 8] as [UInt64])
  func `the divergence's chain rule and Gibbs' inequality hold exactly`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let count = Int.random(in: 1...6, using: &generator)
      let p = generator.exactDistribution(count: count)
      let q = generator.exactDistribution(count: count)
      let divergence = try #require(try ExactExpression.klDivergence(of: p, relativeTo: q).expression)
      #expect(try sign(of: divergence) == (p == q ? .zero : .positive), "seed \(seed): \(p) \(q)")
      let cross = try #require(try ExactExpression.crossEntropy(of: p, under: q).expression)
      let entropy = try ExactExpression.entropy(of: p)
      #expect(try sign(of: cross - entropy - divergence) == .zero, "seed \(seed): \(p) \(q)")
      // I(X; Y) = H(X) + H(Y) − H(X, Y), and 0 for a product.
      let product = p.map { a in q.map { a * $0 } }
      #expect(try sign(of: ExactExpression.mutualInformation(of: product)) == .zero, "seed \(seed)")
      let joint = try ExactExpression.jointEntropy(of: product)
      #expect(try sign(of: joint - entropy - ExactExpression.entropy(of: q)) == .zero, "seed \(seed)")
    }
  }

  @Test(arguments: [9, 10] as [UInt64])
  func `the meanings of sums differ by what they say`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 1...5, using: &generator)
      let p = generator.exactDistribution(count: count).map { $0 * 3 / 2 }
      let q = generator.exactDistribution(count: count).map { $0 * 4 / 5 }
      func value(_ sums: ExactSums) throws -> ExactExpression {
        try #require(try ExactExpression.klDivergence(of: p, relativeTo: q, sums: sums).expression)
      }
      let excess = ExactExpression(ExactRational(7) / 10)
      let (asGiven, generalized) = (try value(.asGiven), try value(.generalized))
      #expect(try sign(of: asGiven - generalized - excess) == .zero, "seed \(seed)")
      let ratio = ExactExpression(ExactRational(15) / 8).logarithm
      let scaled = try value(.normalized) * ExactExpression(ExactRational(3) / 2)
      #expect(try sign(of: asGiven - scaled - ratio * 3 / 2) == .zero, "seed \(seed)")
      #expect(throws: DivergenceError.sumNotOne(sum: 1.5, tolerance: 0)) {
        try ExactExpression.klDivergence(of: p, relativeTo: q)
      }
    }
  }
}

extension CertifiedValue {
  /// All digits in scientific notation, so that the last one is that of the wanted precision.
  var scientific: String {
    let zeros = String(repeating: "0", count: max(0, certifiedDigits - digits.utf8.count))
    let all = digits + zeros
    return "\(isNegative ? "-" : "")\(all.prefix(1)).\(all.dropFirst())e\(exponent)"
  }
}

extension SeededGenerator {
  /// A small or large rational, above zero.
  mutating func exactRational() -> ExactRational {
    let top = Int.random(in: 1...(1 << Int.random(in: 1...40, using: &self)), using: &self)
    let bottom = Int.random(in: 1...(1 << Int.random(in: 1...40, using: &self)), using: &self)
    return ExactRational(top) / ExactRational(bottom)
  }

  /// Rationals above zero that add up to 1.
  mutating func exactDistribution(count: Int) -> [ExactRational] {
    let weights = (0..<count).map { _ in ExactRational(Int.random(in: 1...40, using: &self)) }
    let total = weights.reduce(.zero, +)
    return weights.map { $0 / total }
  }

  /// A formula of every operation; it need not have a value.
  mutating func expression(depth: Int) -> ExactExpression {
    guard depth > 0 else {
      return Int.random(in: 0..<12, using: &self) == 0 ? .pi : ExactExpression(exactRational())
    }
    let first = expression(depth: depth - 1)
    switch Int.random(in: 0..<11, using: &self) {
    case 0: return first + expression(depth: depth - 1)
    case 1: return first - expression(depth: depth - 1)
    case 2, 3: return first * expression(depth: depth - 1)
    case 4: return first / expression(depth: depth - 1)
    case 5, 6: return first.logarithm
    case 7:
      // Keep the exponents moderate.
      return (first / (first * first + 1) * ExactExpression(Int.random(in: -60...60, using: &self)))
        .exponential
    case 8: return first.squareRoot
    case 9: return first.power(ExactRational(Int.random(in: -5...5, using: &self)) / 3)
    default: return -first
    }
  }
}
