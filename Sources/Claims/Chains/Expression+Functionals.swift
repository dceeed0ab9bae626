import Notation

extension Expression {
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
