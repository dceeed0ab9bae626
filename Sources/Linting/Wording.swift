/// Turns of phrase that several rules share.
enum Wording {
  /// `a`, `a or b`, `a, b or c`.
  static func alternatives(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// `did you mean 'x'?`, or nothing.
  static func question(_ suggestion: String?) -> String? {
    suggestion.map { "did you mean '\($0)'?" }
  }

  /// The help of a finding: the question, if there is a suggestion, then the sentence.
  static func help(_ suggestion: String?, or sentence: String) -> String {
    question(suggestion).map { "\($0) \(sentence)" } ?? sentence
  }

  /// `text` in single quotes, cut after 80 characters, line ends and control characters as blanks.
  static func quoted(_ text: String) -> String {
    let limit = 80
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else { return "'\(shown)…'" }
      shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
      count += 1
    }
    return "'\(shown)'"
  }
}
