import Testing

@testable import DivergenceCore

@Suite struct SummationOrderTests {
  @Test(arguments: SummationOrder.allCases)
  func `sums have the bits of the library that adds in this order`(order: SummationOrder) throws {
    let table = try TruthTable(named: "replays")
    let doubles = table.rows(of: "sum \(order.rawValue) float64")
    let floats = table.rows(of: "sum \(order.rawValue) float32")
    #expect(doubles.count >= 20 && (floats.count >= 20 || order == .compensated))
    for row in doubles {
      #expect(order.sum(row.first) == row.expected[0], "line \(row.line), \(row.first.count) numbers")
    }
    for row in floats {
      let sum = order.sum(row.first.map { Float($0) })
      #expect(Double(sum) == row.expected[0], "line \(row.line), \(row.first.count) numbers")
    }
  }
}
