import RandomNumbers
import Testing

@Suite struct PythonRandomTests {
  typealias Real = @Sendable (inout PythonRandom, [Double]) -> Double

  private static let real: [String: Real] = [
    "random": { random, _ in random.random() },
    "uniform": { $0.uniform($1[0], $1[1]) },
    "triangular": { $0.triangular(low: $1[0], high: $1[1], mode: $1[2]) },
    "gauss": { $0.gauss(mean: $1[0], deviation: $1[1]) },
    "normalvariate": { $0.normal(mean: $1[0], deviation: $1[1]) },
    "lognormvariate": { $0.logNormal(mean: $1[0], deviation: $1[1]) },
    "expovariate": { $0.exponential(rate: $1[0]) },
    "vonmisesvariate": { $0.vonMises(mean: $1[0], concentration: $1[1]) },
    "gammavariate": { $0.gamma(shape: $1[0], scale: $1[1]) },
    "betavariate": { $0.beta($1[0], $1[1]) },
    "paretovariate": { $0.pareto(shape: $1[0]) },
    "weibullvariate": { $0.weibull(scale: $1[0], shape: $1[1]) },
  ]

  private static func agrees(_ line: RecordedDraws, _ random: inout PythonRandom) -> Bool? {
    let p = line.parameters
    if let draw = real[line.function] { return line.agree(line.draws.map { _ in draw(&random, p) }) }
    switch line.function {
    case "binomialvariate":
      return line.agree(line.draws.map { _ in random.binomial(count: Int(p[0]), probability: p[1]) })
    case "getrandbits":
      return line.agree(
        line.draws.map { _ in random.bits(Int(p[0])).reversed().reduce(0) { $0 << 32 | Int($1) } })
    case "randrange":
      return line.agree(line.draws.map { _ in random.below(Int(line.words[0]) ?? 1) })
    case "shuffle":
      var order = Array(0..<Int(p[0]))
      random.shuffle(order.count) { order.swapAt($0, $1) }
      return line.agree(order)
    case "sample": return line.agree((0..<2).flatMap { _ in random.sample(Int(p[1]), of: Int(p[0])) })
    default: return nil
    }
  }

  @Test func `draws are CPython's bit for bit`() throws {
    let lines = try RecordedDraws.table("random-python.tsv")
    #expect(lines.count > 150)
    for line in lines {
      // 2⁷⁰ + 12345 has three words.
      let words = UInt64(line.seed).map { SeedSequence.words(of: $0) } ?? [12345, 0, 64]
      var random = PythonRandom(words: words)
      #expect(PythonRandomTests.agrees(line, &random) == true, "\(line.title)")
    }
  }
}
