import DivergenceCore

/// Draws a trace as an aligned table: a heading, a line for each term, closing steps and the total.
struct TraceText {
  /// Significant digits of every number but the total, which has all of its own.
  static let digits = 10

  let trace: Trace

  /// The table, each line ended.
  var text: String {
    let unit = trace.unit.map { ", in \($0.rawValue)" } ?? ""
    var lines = ["\(trace.name)\(unit): \(trace.formula)"]
    let heading = [""] + trace.columns.map(\.name)
    let rows = trace.rows.map { ["\($0.label)"] + $0.values.map { $0.map(Self.number) ?? "" } }
    let widths = heading.indices.map { column in ([heading] + rows).map { $0[column].count }.max() ?? 0 }
    for row in [heading] + rows {
      lines.append(
        zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  "))
    }
    for step in shownSteps { lines.append("\(step.name) = \(Self.number(step.value))") }
    lines.append("total = \(trace.total)" + (trace.unit.map { " \($0.rawValue)" } ?? ""))
    if let witness = trace.witness, witness < trace.rows.count {
      lines.append("infinite because of \(Self.outcome(trace.rows[witness].label))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The steps that show at the printed precision: not those that only tell roundings of the stored numbers.
  private var shownSteps: [Trace.Step] {
    let visible = trace.steps.filter { $0.value.magnitude > trace.total.magnitude * 1e-12 }
    return visible.filter { Self.number($0.value) != Self.number(trace.total) }
  }

  private static func outcome(_ label: Trace.Label) -> String {
    switch label {
    case .outcome(let index): "outcome \(index), counted from 0"
    case .cell(let row, let column): "the cell in row \(row), column \(column), counted from 0"
    case .part(let formula): formula
    }
  }

  /// The number rounded to ``digits`` significant digits.
  private static func number(_ value: Double) -> String {
    guard value.isFinite, let rational = try? ExactRational(exactly: value),
      let certain = try? certified(ExactExpression(rational), digits: digits).value
    else { return "\(value)" }
    return "\(certain)"
  }
}
