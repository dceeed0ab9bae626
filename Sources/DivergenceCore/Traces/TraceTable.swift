/// The rows of a trace while they are made: values in nats and to twice the precision in, columns in the unit out.
struct TraceTable {
  /// The unit of amounts of information.
  let unit: InformationUnit
  private let columns: [Trace.Column]
  private let contribution: Int
  private var rows: [Trace.Row] = []
  private var terms = DoubleDouble.zero
  private var isInfinite = false
  /// The row of the first outcome that makes the sum infinite; `nil` also where the sum overflowed.
  private(set) var witness: Int?

  /// A table with these columns, one of them the contribution; the running sum comes after it by itself.
  init(in unit: InformationUnit, _ columns: [Trace.Column]) {
    self.unit = unit
    self.columns = columns
    contribution = columns.firstIndex { $0.role == .contribution } ?? columns.count - 1
  }

  /// The table of two lists of weights over the same outcomes: p, q, then `columns`, whose values are `cells`.
  ///
  /// An infinite contribution is a witness if one of the two excludes the outcome, else an overflow.
  init(
    in unit: InformationUnit = .nats, _ p: [Double], _ q: [Double], _ columns: [Trace.Column],
    cells: (Double, Double) -> [DoubleDouble?]
  ) {
    self.init(in: unit, [.given("p"), .given("q")] + columns)
    for (index, (p, q)) in zip(p, q).enumerated() {
      let values = [DoubleDouble(p), DoubleDouble(q)] + cells(p, q)
      let isInfinite = values[contribution]?.high == .infinity
      if isInfinite, p == 0 || q == 0, witness == nil { witness = index }
      add(.outcome(index), values)
    }
  }

  /// The contributions so far, in nats if they are information; `+∞` beyond the range.
  var sum: DoubleDouble { isInfinite ? DoubleDouble(.infinity) : terms }

  /// Adds a row with a value for each column, amounts of information in nats.
  mutating func add(_ label: Trace.Label, _ values: [DoubleDouble?]) {
    terms += values[contribution] ?? .zero
    isInfinite = isInfinite || !terms.high.isFinite
    var cells = zip(columns, values).map { column, value in
      value.map { unit.amount($0, isInformation: column.isInformation) }
    }
    cells.insert(unit.amount(sum, isInformation: columns[contribution].isInformation), at: contribution + 1)
    rows.append(Trace.Row(label: label, values: cells))
  }

  /// A closing step that is a pure number.
  func number(_ name: String, _ value: DoubleDouble) -> Trace.Step {
    Trace.Step(name: name, value: value.roundedOrInfinite, isInformation: false)
  }

  /// A closing step that is an amount of information, given in nats.
  func information(_ name: String, _ nats: DoubleDouble) -> Trace.Step {
    Trace.Step(name: name, value: unit.amount(nats, isInformation: true), isInformation: true)
  }

  /// The trace whose total is an amount of information.
  func trace(
    _ name: String, _ formula: String, steps: [Trace.Step] = [], total: Information<Nats>
  ) -> Trace {
    trace(name, formula, unit: unit, steps: steps, total: total.value(in: unit))
  }

  /// The trace whose total is a pure number.
  func trace(_ name: String, _ formula: String, steps: [Trace.Step] = [], total: Double) -> Trace {
    trace(name, formula, unit: nil, steps: steps, total: total)
  }

  private func trace(
    _ name: String, _ formula: String, unit: InformationUnit?, steps: [Trace.Step], total: Double
  ) -> Trace {
    var headings = columns
    let summand = columns[contribution]
    headings.insert(
      Trace.Column(name: "Σ", role: .runningSum, isInformation: summand.isInformation), at: contribution + 1)
    return Trace(
      name: name, formula: formula, unit: unit, columns: headings, rows: rows, steps: steps, total: total,
      witness: witness)
  }
}

extension InformationUnit {
  /// The logarithm whose base is the unit's, as formulas write it.
  var logarithmName: String {
    switch self {
    case .nats: "log"
    case .bits: "log₂"
    case .bans: "log₁₀"
    }
  }

  /// A value rounded, converted from nats if it is an amount of information.
  fileprivate func amount(_ value: DoubleDouble, isInformation: Bool) -> Double {
    guard isInformation, self != .nats, value.high.isFinite else { return value.roundedOrInfinite }
    return (value * ratioFromNats).finite(or: value.high).roundedOrInfinite
  }
}

extension DoubleDouble {
  /// The value, or `otherwise` where it left the range of doubles and so became NaN.
  func finite(or otherwise: Double) -> DoubleDouble { high.isFinite ? self : DoubleDouble(otherwise) }
}
