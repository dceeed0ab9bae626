extension TruthTable.Row {
  /// P and Q of integer weights by a linear congruential generator, as `generated_lists.py` makes them.
  var generatedLists: ([Double], [Double]) {
    let arguments = first.map { Int($0) }
    let (count, base, spread, step) = (arguments[0], arguments[2], arguments[3], arguments[4])
    var state = arguments[1]
    func next(below bound: Int) -> Int {
      state = (state * 1_103_515_245 + 12345) % 0x8000_0000
      return (state >> 12) % bound
    }
    var weights: [(Int, Int)] = []
    for _ in 0..<count {
      let weight = base + next(below: spread)
      weights.append((weight, weight + next(below: step)))
    }
    let totals = weights.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    return (
      weights.map { Double($0.0) / Double(totals.0) }, weights.map { Double($0.1) / Double(totals.1) }
    )
  }
}
