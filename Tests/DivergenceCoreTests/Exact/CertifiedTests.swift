import DivergenceCore
import Testing

@Suite struct CertifiedTests {
  private func divergence(_ p: [String], _ q: [String]) throws -> ExactExpression {
    try #require(try ExactExpression.klDivergence(of: p.numbers, relativeTo: q.numbers).expression)
  }

  private func digits(_ expression: ExactExpression, _ count: Int) throws -> String {
    try #require(try certified(expression, digits: count).value).description
  }

  @Test(arguments: [
    (["0.5", "0.5"], ["0.9", "0.1"], "0.51082562376599068321"),
    (["0.5", "0.3", "0.2"], ["0.4", "0.4", "0.2"], "0.025267153921570599651"),
    (["0.4", "0.3", "0.3"], ["0.35", "0.35", "0.3"], "0.0071673531016315579707"),
    (
      ["0.333333", "0.333333", "0.333334"], ["0.333334", "0.333333", "0.333333"], "2.9999985000029999963e-12"
    ),
  ])
  func `values that texts print, to twenty digits`(p: [String], q: [String], expected: String) throws {
    #expect(try digits(divergence(p, q), 20) == expected)
  }

  @Test func `constants to a hundred digits`() throws {
    #expect(
      try digits(ExactExpression.pi, 100)
        == "3.14159265358979323846264338327950288419716939937510"
        + "5820974944592307816406286208998628034825342117068")
    #expect(
      try digits(ExactExpression(1).exponential, 100)
        == "2.71828182845904523536028747135266249775724709369995"
        + "9574966967627724076630353547594571382178525166427")
    #expect(
      try digits(ExactExpression(2).logarithm, 100)
        == "0.69314718055994530941723212145817656807550013436025"
        + "52541206800094933936219696947156058633269964186875")
    #expect(try digits(ExactExpression(2).squareRoot, 41) == "1.4142135623730950488016887242096980785697")
  }

  @Test func `thousands of digits come from the same formula`() throws {
    let expression = try divergence(["0.4123", "0.5877"], ["0.3571", "0.6429"])
    let long = try #require(try certified(expression, digits: 1000).value)
    let short = try #require(try certified(expression, digits: 60).value)
    #expect(long.digits.count == 1000 || long.digits.hasSuffix("0"))
    #expect(long.digits.hasPrefix(short.digits.prefix(58)))
    #expect(long.nearest == short.nearest)
  }

  @Test func `exact values are seen to be exact`() throws {
    let half = ExactExpression(ExactRational.one / 2)
    let dyadic = try ExactExpression.entropy(of: ["1/2", "1/4", "1/8", "1/8"].numbers).converted(to: .bits)
    let tenth = try ExactExpression.entropy(of: Array(repeating: "0.1", count: 10).numbers)
    let cases: [(ExactExpression, String)] = [
      (dyadic, "1.75"),
      (tenth.converted(to: .bans), "1"),
      (tenth.exponential, "10"),
      (try ExactExpression.perplexity(of: ["0.25", "0.25", "0.25", "0.25"].numbers), "4"),
      (ExactExpression(8).logarithm / ExactExpression(4).logarithm, "1.5"),
      (ExactExpression(2).squareRoot * ExactExpression(8).squareRoot, "4"),
      (ExactExpression(27).power(ExactRational(2) / 3), "9"),
      (half.exponential * half.exponential / ExactExpression(1).exponential, "1"),
      (ExactExpression(1).exponential.logarithm, "1"),
      (ExactExpression.pi / (ExactExpression.pi * 3), "1/3"),
      (ExactExpression(12).squareRoot + ExactExpression(27).squareRoot - ExactExpression(75).squareRoot, "0"),
      (ExactExpression(6).logarithm - ExactExpression(2).logarithm - ExactExpression(3).logarithm + 5, "5"),
      (
        try ExactExpression.jensenShannonDistance(
          between: ["0.3", "0.7"].numbers, and: ["0.3", "0.7"].numbers), "0"
      ),
      (
        try ExactExpression.hellingerDistance(between: ["0.3", "0.7"].numbers, and: ["0.3", "0.7"].numbers),
        "0"
      ),
      (try ExactExpression.softmax(of: ["5", "5", "5"].numbers)[1], "1/3"),
    ]
    for (expression, expected) in cases {
      let value = try #require(try certified(expression, digits: 20).value, "\(expected)")
      #expect(value.exact?.description == expected)
      #expect(try sign(of: expression - ExactExpression(ExactRational(expected))) == .zero, "\(expected)")
    }
    for expression in [ExactExpression(2).logarithm, ExactExpression(2).squareRoot, .pi, tenth] {
      #expect(try certified(expression, digits: 20).value?.isExact == false)
    }
  }

  @Test func `exact values round half to even and carry`() throws {
    for (text, count, expected) in [
      ("0.125", 2, "0.12"), ("0.375", 2, "0.38"), ("9.996", 3, "10"), ("-0.00099995", 4, "-0.001"),
      ("1/3", 5, "0.33333"), ("2/3", 5, "0.66667"), ("0", 5, "0"), ("123456", 3, "123000"),
      ("1e30", 5, "1e30"), ("1.5e-9", 5, "1.5e-9"), ("123456789e5", 3, "1.23e13"), ("0.5", 1, "0.5"),
    ] {
      #expect(try digits(ExactExpression(ExactRational(text)), count) == expected)
    }
  }

  @Test func `huge and tiny values keep their digits`() throws {
    #expect(
      try digits(ExactExpression(-1_000_000_000).exponential, 25) == "1.249534271921013280924378e-434294482")
    #expect(try digits(ExactExpression(1_000_000).exponential, 20) == "3.0332153968020875451e434294")
    let tiny = try ExactRational("1e-300")
    #expect(try digits(ExactExpression(tiny).logarithm, 20) == "-690.77552789821370521")
    let near = try #require(
      try certified(ExactExpression(ExactRational.one + tiny).logarithm, digits: 20).value)
    #expect(near.description == "1.0000000000000000000e-300" && !near.isExact)
    let huge = try #require(try certified(ExactExpression(100_000).exponential).value)
    #expect(huge.nearest == .infinity && huge.lower == .greatestFiniteMagnitude && huge.upper == .infinity)
    let small = try #require(try certified(-ExactExpression(-100_000).exponential).value)
    #expect(small.nearest == 0 && small.lower == -.leastNonzeroMagnitude && small.upper == 0)
  }

  @Test func `what has no value is refused`() throws {
    let zero = ExactExpression(6).logarithm - ExactExpression(2).logarithm - ExactExpression(3).logarithm
    let logarithm = DivergenceError.outsideDomain(function: "logarithm")
    #expect(throws: logarithm) { try certified(ExactExpression(0).logarithm) }
    #expect(throws: logarithm) { try certified(ExactExpression(-2).logarithm) }
    #expect(throws: logarithm) { try sign(of: (1 - ExactExpression(2).squareRoot).logarithm) }
    #expect(throws: logarithm) { try certified(0 * ExactExpression(0).logarithm) }
    #expect(throws: DivergenceError.divisionByZero) { try certified(1 / ExactExpression(0)) }
    #expect(throws: DivergenceError.divisionByZero) { try certified(ExactExpression(0).power(-1)) }
    #expect(throws: DivergenceError.outsideDomain(function: "square root")) {
      try certified(ExactExpression(-1).squareRoot)
    }
    #expect(throws: DivergenceError.outsideDomain(function: "power")) {
      try certified(ExactExpression(-8).power(ExactRational.one / 3))
    }
    #expect(throws: DivergenceError.notConverged(method: "telling a divisor from 0")) {
      try certified(1 / zero)
    }
    #expect(throws: DivergenceError.notConverged(method: "telling the argument of a logarithm from 0")) {
      try certified(zero.logarithm)
    }
    #expect(throws: DivergenceError.tooLarge(quantity: "the number of digits", limit: 10_000)) {
      try certified(zero, digits: 10_001)
    }
    #expect(try digits(zero.squareRoot + 1, 5) == "1")
    #expect(try digits(ExactExpression(-2).power(3), 5) == "-8")
    #expect(try digits(ExactExpression(0).power(0), 5) == "1")
  }

  @Test func `what cannot be told from zero is said to how many decimals`() throws {
    // e^π√163 is famous for being near an integer; a number that only its construction shows to be 0 stays
    // open.
    let hidden =
      (ExactExpression(3) + ExactExpression(8).squareRoot).squareRoot - 1 - ExactExpression(2).squareRoot
    guard case .indistinguishableFromZero(let decimals) = try certified(hidden, digits: 20) else {
      Issue.record("a nested root is not compared")
      return
    }
    #expect(decimals > 1000)
    #expect(try sign(of: hidden) == .undecided(decimals: decimals))
    #expect(try agreement(of: hidden + ExactExpression(ExactRational.one / 2), with: "1") == .undecided)
    #expect(try agreement(of: hidden + 1, with: "1.000") == .rounded)
    let open = try #require(try certified(hidden + ExactExpression(ExactRational("0.125")), digits: 2).value)
    #expect(open.certifiedDigits == 1 && open.digits == "1")
    #expect(open.lower <= 0.125 && open.upper >= 0.125)
    let ramanujan = (ExactExpression.pi * ExactExpression(163).squareRoot).exponential
    #expect(try digits(ramanujan, 35) == "262537412640768743.99999999999925007")
    #expect(try sign(of: ramanujan - ExactExpression(262_537_412_640_768_744)) == .negative)
  }

  @Test func `inequalities are proved by the sign of a difference`() throws {
    // Pinsker: D(P‖Q) ≥ 2 TV².
    let p = ["0.5", "0.3", "0.2"].numbers
    let q = ["0.4", "0.4", "0.2"].numbers
    let distance = try ExactExpression.totalVariationDistance(between: p, and: q)
    let divergence = try #require(try ExactExpression.klDivergence(of: p, relativeTo: q).expression)
    #expect(try sign(of: divergence - 2 * distance * distance) == .positive)
    #expect(try sign(of: ExactExpression(22) / 7 - .pi) == .positive)
    #expect(try sign(of: ExactExpression(355) / 113 - .pi) == .positive)
    #expect(try sign(of: ExactExpression(ExactRational("103993/33102")) - .pi) == .negative)
  }
}
