import DivergenceCore
import TestSupport
import Testing

@Suite struct RecipeSearchTests {
  private func names(
    printing printed: Double, decimals: Int, of p: [Double], relativeTo q: [Double]
  ) throws -> Set<String> {
    Set(try recipes(printing: printed, decimals: decimals, of: p, relativeTo: q).map { "\($0)" })
  }

  @Test func `a long literal names the arithmetic it comes from`() throws {
    let found = try names(
      printing: 0.007167353097419428, decimals: 18, of: [0.4, 0.3, 0.3], relativeTo: [0.35, 0.35, 0.3])
    let expected = "p = p + eps; q = q + eps; p = p / p.sum(); q = q / q.sum(); np.sum(p * np.log(p / q))"
    #expect(found == ["\(expected), eps = 1e-10"])
  }

  @Test func `a short literal is hit by many recipes, and the trap by its own`() throws {
    let (p, q) = ([0.4, 0.3, 0.3], [0.35, 0.35, 0.3])
    #expect(try names(printing: 0.0072, decimals: 4, of: p, relativeTo: q).count > 20)
    let trap = try names(printing: 0.0024, decimals: 4, of: p, relativeTo: q)
    #expect(
      trap == [
        "torch.nn.functional.kl_div(q.log(), p), reduction = \"mean\", dtype = float32",
        "torch.nn.functional.kl_div(q.log(), p), reduction = \"mean\", dtype = float64",
        "torch.nn.functional.kl_div(q.log(), p), reduction = \"batchmean\", shape = (n,), dtype = float32",
        "torch.nn.functional.kl_div(q.log(), p), reduction = \"batchmean\", shape = (n,), dtype = float64",
      ])
    #expect(try recipes(printing: 0.0144, decimals: 4, of: p, relativeTo: q).isEmpty)
  }

  @Test func `infinity is printed by those that give it`() throws {
    let found = try names(printing: .infinity, decimals: 0, of: [0.5, 0.5], relativeTo: [1, 0])
    #expect(found.contains("scipy.special.rel_entr(p, q).sum()"))
    #expect(!found.contains("philentropy::KL(rbind(p, q)), epsilon = 1e-05"))
  }

  @Test(arguments: [21, 22] as [UInt64])
  func `a recipe prints its own value at every number of digits, and not one that is a unit off`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let p = generator.positiveDistribution(count: 4)
      let q = generator.positiveDistribution(count: 4)
      let recipe = DocumentedRecipe.scipyRelativeEntropy
      let value = try #require(try recipe.replay(of: p, relativeTo: q).number)
      for decimals in 1...17 {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let printed = (value * scale).rounded() / scale
        let off = ((value * scale).rounded() + 2) / scale
        #expect(
          try recipe.prints(printed, decimals: decimals, of: p, relativeTo: q), "seed \(seed): \(p) \(q)")
        if decimals < 14 {
          #expect(
            try !recipe.prints(off, decimals: decimals, of: p, relativeTo: q), "seed \(seed): \(p) \(q)")
        }
      }
    }
  }
}
