import Notation

extension Expression {
  /// Whether it is a number once a bare `log` has a base: no names, no functionals, no lists.
  var isNumeric: Bool {
    switch self {
    case .number, .constant: true
    case .symbol, .application, .list: false
    case .negative(let inner), .root(_, let inner): inner.isNumeric
    case .sum(let terms), .product(let terms): terms.allSatisfy(\.isNumeric)
    case .quotient(let first, let second), .power(let first, let second): first.isNumeric && second.isNumeric
    case .logarithm(let kind, let inner):
      if case .base(let base) = kind { base.isNumeric && inner.isNumeric } else { inner.isNumeric }
    case .function(_, let arguments): arguments.allSatisfy(\.isNumeric)
    }
  }

  /// Whether it is a functional of distributions that the field has a name for: a number stated for it is a result,
  /// where a number stated for `P(x)` is given data.
  var isNamedFunctional: Bool {
    guard case .application(let name, _) = self else { return false }
    let letters = String(
      decoding: name.utf8.filter { (0x41...0x5A).contains($0 & 0xDF) }.map { $0 & 0xDF }, as: UTF8.self)
    return Self.functionals.contains(letters)
  }

  private static let functionals: Set<String> = [
    "H", "I", "DKL", "KL", "KLD", "D", "JS", "JSD", "DJS", "TV", "DTV", "CE", "IG", "GAIN", "GINI", "MI",
    "PPL",
    "PERPLEXITY", "ENTROPY", "CROSSENTROPY", "INFORMATIONGAIN", "GAINRATIO", "W", "EMD",
  ]
}
