import DivergenceCore

extension ExactAnswer {
  /// The value as a person reads it: a line with the digits and the unit, then a line on how certain they are, for each
  /// number.
  package var text: String { entries.map(lines).joined() }

  private func lines(_ entry: Entry) -> String {
    let unit = unit.map { " \($0.rawValue)" } ?? ""
    switch entry {
    case .infinite(let witness):
      let reason = witness.map { "  because of outcome \($0), counted from 0\n" } ?? ""
      return "inf\(unit)\n\(reason)"
    case .indistinguishableFromZero(let decimals):
      return "0\(unit)\n  0, or below 1e-\(decimals): more digits could not tell\n"
    case .certain(let value):
      return "\(value)\(unit)\n  \(certainty(value))\n"
    }
  }

  private func certainty(_ value: CertifiedValue) -> String {
    if let exact = value.exact {
      let fraction = exact.description
      return fraction == value.description || fraction.utf8.count > 80 ? "exactly" : "exactly \(fraction)"
    }
    let bounds = "between the doubles \(value.lower) and \(value.upper), nearest \(value.nearest)"
    return "\(value.certifiedDigits) certified digits; \(bounds)"
  }
}
