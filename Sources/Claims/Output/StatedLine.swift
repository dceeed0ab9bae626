import DivergenceCore
import Notation
import SourceText

/// A line that states output: a comment beside or below a statement, or a line of an output block.
///
/// What announces the output is taken off; what is left is a label, a run of numbers and a remark:
/// `KL(P || Q) = 0.0144 (very small)` has the label `KL(P || Q) =`, one number, and a remark.
struct StatedLine: Sendable {
  /// How the first number of a line is introduced.
  enum Introduction: Sendable, Hashable {
    /// Nothing stands before it but brackets, `~`, or `array(`.
    case bare
    /// `=`, `:` or `≈` stands between a label and it.
    case labelled
    /// It stands among words.
    case mentioned
  }

  /// Every token after the announcing words.
  let tokens: [PlacedToken]
  /// Whether words or an arrow announced that this is output.
  let isAnnounced: Bool
  /// The whole line, blanks trimmed, in derived offsets.
  let range: ByteRange

  /// The line that stands in `range` of `bytes`.
  init(_ bytes: [UInt8], in range: ByteRange) {
    let all = LineScanner.tokens(of: bytes, in: range)
    let announced = OutputMarker.length(in: all)
    tokens = Array(all[announced...])
    isAnnounced = announced > 0
    self.range = all.first.flatMap { first in all.last.map { first.range.union($0.range) } } ?? range
  }

  /// Whether the line has no words, numbers or signs besides the announcement.
  var isEmpty: Bool { tokens.isEmpty }

  /// The numbers of the line.
  var numbers: [NumberToken] { tokens.compactMap(\.token.number) }

  /// The words of the line in order.
  var words: [String] { tokens.compactMap(\.token.word) }

  /// The words before the first number.
  var label: [String] {
    tokens.prefix { $0.token.number == nil }.compactMap(\.token.word).filter { !Self.containers.contains($0) }
  }

  /// How the first number is introduced; `nil` if there is none.
  var introduction: Introduction? {
    guard let first = tokens.firstIndex(where: { $0.token.number != nil }) else { return nil }
    var before = tokens[..<first]
    while let last = before.last, isDecoration(last.token) { before = before.dropLast() }
    guard let last = before.last else { return .bare }
    if let sign = last.token.sign, Self.relations.contains(sign) { return .labelled }
    if let word = last.token.word, Self.copulas.contains(word) { return .labelled }
    return .mentioned
  }

  /// The first run of numbers: one number, numbers separated by commas, or everything inside the brackets that
  /// the first one stands in.
  var leadingRun: [NumberToken] {
    guard let first = tokens.firstIndex(where: { $0.token.number != nil }) else { return [] }
    var depth = 0
    for placed in tokens[..<first] {
      guard let sign = placed.token.sign else { continue }
      depth = max(0, depth + Self.depthChange(of: sign))
    }
    var run: [NumberToken] = []
    for placed in tokens[first...].prefix(Self.longestRun) {
      switch placed.token {
      case .number(let number):
        run.append(number)
      case .sign(let sign):
        let change = Self.depthChange(of: sign)
        if change != 0 {
          if depth == 0 { return run }
          depth = max(0, depth + change)
        } else if !(Self.separators.contains(sign) || (depth > 0 && Self.innerSigns.contains(sign))) {
          return run
        }
      case .word(let word):
        guard InformationUnit(name: word) != nil || Self.containers.contains(word) || depth > 0 else {
          return run
        }
      }
    }
    return run
  }

  /// How much deeper in brackets a sign leads.
  private static func depthChange(of sign: String) -> Int {
    switch sign {
    case "[", "(", "{": 1
    case "]", ")", "}": -1
    default: 0
    }
  }

  /// The token after the first run of numbers and its unit, if any.
  var tokenAfterRun: LineToken? {
    guard let last = leadingRun.last, let index = tokens.firstIndex(where: { $0.token.number == last }) else {
      return nil
    }
    var rest = tokens[(index + 1)...]
    while let next = rest.first {
      if let word = next.token.word, InformationUnit(name: word) != nil {
        rest = rest.dropFirst()
        if rest.first?.token.sign == "/" { rest = rest.dropFirst(2) }
      } else if let sign = next.token.sign, "])}%".contains(sign) {
        rest = rest.dropFirst()
      } else {
        return next.token
      }
    }
    return nil
  }

  /// Whether the numbers are part of a calculation, a condition or a range, not a result: `0.5 * 2 = 1`, `< 1e-6`.
  var isCalculation: Bool {
    guard let first = tokens.firstIndex(where: { $0.token.number != nil }) else { return false }
    if first > 0, let sign = tokens[first - 1].token.sign, Self.conditions.contains(sign) { return true }
    if label.contains("between") || label.contains("than") { return true }
    if let sign = tokenAfterRun?.sign, Self.operators.contains(sign) { return true }
    return false
  }

  /// Whether the line is a result and perhaps a remark: no label before the number, no sentence behind it.
  var isBareResult: Bool {
    introduction == .bare && tokenAfterRun?.word == nil && tokenAfterRun?.sign != "."
  }

  /// Whether nothing but numbers, brackets and units stands on the line.
  var isNumbersOnly: Bool {
    tokens.allSatisfy { placed in
      switch placed.token {
      case .number: true
      case .word(let word): InformationUnit(name: word) != nil || Self.containers.contains(word)
      case .sign(let sign):
        Self.depthChange(of: sign) != 0 || sign == "," || HedgeWords.approximateSigns.contains(sign)
      }
    }
  }

  /// Whether the author says that the numbers are only an example or change from run to run.
  var isIllustrative: Bool {
    for (index, placed) in tokens.enumerated() {
      guard let word = placed.token.word else { continue }
      if HedgeWords.illustrativeWords.contains(word) { return true }
      if word == "e", index + 2 < tokens.count, tokens[index + 2].token.word == "g" { return true }
    }
    return false
  }

  /// Whether the token is `~`, a bracket, or the name of a container: nothing that labels a number.
  private func isDecoration(_ token: LineToken) -> Bool {
    switch token {
    case .sign(let sign):
      HedgeWords.approximateSigns.contains(sign) || ["[", "(", "{", "[[", "(["].contains(sign)
    case .word(let word): HedgeWords.approximateWords.contains(word) || Self.containers.contains(word)
    case .number: false
    }
  }

  /// The names by which Python shows containers and scalars.
  static let containers: Set<String> = [
    "array", "tensor", "np", "numpy", "torch", "float64", "float32", "list", "tuple",
  ]
  private static let relations: Set<String> = ["=", ":", "：", "==", "≈", "->", "→", "=>", "≃", "＝"]
  private static let copulas: Set<String> = ["is", "equals", "of", "was"]
  /// The number of tokens of a run that are looked at.
  private static let longestRun = 512
  private static let separators: Set<String> = [",", ";"]
  private static let innerSigns: Set<String> = [":", "'", "\"", ".", "=", "...", "…"]
  private static let operators: Set<String> = [
    "*", "+", "/", "×", "·", "^", "**", "÷", "√",
  ]
  private static let conditions: Set<String> = [
    "<", ">", "≤", "≥", "<=", ">=", "±", "≪", "≫", "!=", "≠", "<<", ">>",
  ]
}
