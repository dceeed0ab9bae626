import DivergenceCore
import Notation
import SourceText

/// Signs that a number which could be a result is something else: one end of a change, a condition, an amount in
/// another unit, the number of an item.
extension StatedLine {
  /// Whether what stands from token `index` on, behind the numbers in question, makes it doubtful that they are the
  /// result: another number, a relation or arrow, a question, a condition or a unit.
  func isDoubtful(from index: Int) -> Bool {
    var rest = tokens[min(index, tokens.count)...]
    if let word = rest.first?.token.word, InformationUnit(word: word) != nil {
      rest = rest.dropFirst()
      if rest.first?.token.sign == "/" { return false }
    }
    switch rest.first?.token {
    case nil: return false
    case .number: return true
    case .sign(let sign):
      if sign == "," || sign == ";" { return rest.dropFirst().first?.token.number != nil }
      return Self.doubtingSigns.contains(sign)
    case .word(let word): return Self.isDoubting(word)
    }
  }

  /// Whether what stands behind the first run of numbers and the brackets around it makes them doubtful.
  var isDoubtfulBehindRun: Bool {
    guard let last = leadingRun.last, let index = tokens.firstIndex(where: { $0.token.number == last }) else {
      return true
    }
    var next = index + 1
    var depth = openBrackets(before: index)
    while depth > 0, next < tokens.count, let sign = tokens[next].token.sign, "])}".contains(sign) {
      depth -= 1
      next += 1
    }
    return isDoubtful(from: next)
  }

  /// Whether the line begins as an item of a list does: `1.`, `2)`, `3:`.
  var isItem: Bool {
    guard tokens.count > 1, let number = tokens[0].token.number, number.literal.isInteger,
      let sign = tokens[1].token.sign
    else { return false }
    return [".", ")", ":", "]"].contains(sign)
  }

  /// Whether the first run of numbers stands in brackets that no name of a container opens: `[12]`, `(2, 3)`.
  var isBracketed: Bool {
    guard let first = tokens.firstIndex(where: { $0.token.number != nil }), first > 0,
      let sign = tokens[first - 1].token.sign, ["[", "(", "{"].contains(sign)
    else { return false }
    return !tokens[..<first].contains { $0.token.word.map(Self.containers.contains) ?? false }
  }

  /// Whether words before the first number say under which condition something holds: `loss at p = 0.2`.
  var isConditioned: Bool {
    label.contains { Self.conditioningWords.contains($0) }
  }

  private func openBrackets(before index: Int) -> Int {
    tokens[..<index].reduce(0) { depth, placed in
      switch placed.token.sign {
      case "[", "(", "{": depth + 1
      case "]", ")", "}": max(0, depth - 1)
      default: depth
      }
    }
  }

  /// Whether a word behind a number makes something else of it. Words of one or two letters are units (`ms`, `k`)
  /// or prepositions.
  private static func isDoubting(_ word: String) -> Bool {
    let bytes = word.utf8
    return (bytes.count <= 2 && word != "ok") || doubtingWords.contains(word) || word.hasPrefix("milli")
      || word.hasPrefix("micro")
  }

  private static let doubtingSigns: Set<String> = [
    "=", "==", "->", "→", "=>", "⇒", "-->", ":", "：", "?", "？", "<", ">", "≤", "≥", "<=", ">=", "!=", "≠",
    "/",
    "..", "±", "+", ")", "]", "±", "*", "×", "^", "**", "|", "&", "~", "–>", "'", "_", ",,",
  ]
  private static let doubtingWords: Set<String> = [
    "if", "when", "with", "without", "for", "before", "after", "using", "versus", "than", "per", "under",
    "instead", "million", "billion", "thousand", "percent", "prozent", "seconds", "times", "until", "unless",
    "and", "but", "would", "from", "where", "bps", "points", "digits", "decimals", "classes", "samples",
    "steps", "epochs", "lines", "items", "elements", "elsewhere", "otherwise", "oder", "mit", "wenn", "vor",
    "nach", "avec", "pour", "avant", "con", "para", "если", "или",
  ]
  private static let conditioningWords: Set<String> = [
    "at", "for", "with", "when", "if", "where", "using", "given", "under", "threshold", "default", "bei",
    "mit",
    "für", "pour", "avec", "con", "para", "при", "для",
  ]
}
