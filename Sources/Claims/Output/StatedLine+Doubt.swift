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
    if let word = rest.first?.token.word, InformationUnit(name: word) != nil {
      rest = rest.dropFirst()
      if rest.first?.token.sign == "/" { return false }
    }
    if rest.contains(where: { Self.isDisclaimer($0.token) }) { return true }
    switch rest.first?.token {
    case nil: return false
    case .number: return true
    case .sign(let sign):
      if sign == "," || sign == ";" || sign == "(" {
        let next = rest.dropFirst().first?.token
        if let word = next?.word { return Self.doubtingWords.contains(word) }
        return sign != "(" && next?.number != nil
      }
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

  /// Where dots stand for numbers that are left out; `nil` if none are.
  var ellipsis: Int? {
    tokens.first { $0.token.sign == "..." || $0.token.sign == "…" }?.range.lowerBound
  }

  /// Whether words before the first number say under which condition something holds: `loss at p = 0.2`.
  var isConditioned: Bool {
    label.contains { Self.conditioningWords.contains($0) }
  }

  /// Whether the line's numbers are no claims: examples, parts of a calculation, or what something is said not to be.
  var claimsNothing: Bool {
    isIllustrative || isCalculation || label.contains { Self.denyingWords.contains($0) }
  }

  /// Whether a word or sign says that what stands before it is wrong.
  private static func isDisclaimer(_ token: LineToken) -> Bool {
    switch token {
    case .word(let word): disclaimingWords.contains(word)
    case .sign(let sign): ["❌", "✗", "✘", "✖", "❎"].contains(sign)
    case .number: false
    }
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

  private static let disclaimingWords: Set<String> = [
    "wrong", "incorrect", "bug", "oops", "should", "falsch", "faux", "неверно", "틀림", "잘못", "错误",
  ]
  private static let denyingWords: Set<String> = [
    "not", "never", "no", "isn", "doesn", "cannot", "wrong", "incorrect", "previously", "nicht", "kein",
    "pas", "не",
  ]
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
