import Notation
import SourceText

/// Which number of a stated line speaks of which number of a shown line.
struct LineAlignment: Sendable {
  /// How sure a pairing is.
  enum Certainty: Sendable, Hashable, Comparable {
    /// The two may be about different things: they may agree, but a difference proves nothing.
    case possible
    /// The line states just this number.
    case certain
  }

  /// One pairing.
  struct Pair: Sendable {
    /// The stated number.
    let stated: NumberToken
    /// The number that was shown.
    let shown: ShownLine.Number
    /// How sure the pairing is.
    let certainty: Certainty

    /// Whether the stated number is the shown one as it was printed.
    var isAlike: Bool { stated.literal.value == DecimalLiteral(shown.text)?.value }
  }

  /// The pairs in order.
  let pairs: [Pair]
  /// How alike the words of the two lines are: 0 (nothing in common) to 1 (the same).
  let similarity: Double
  /// Whether the stated line has words.
  let hasWords: Bool

  /// Whether the stated line is the shown one word for word and sign for sign, with numbers where it has numbers,
  /// and perhaps a remark behind; behind bare numbers a remark begins with a sign.
  let hasSameShape: Bool

  /// Which part of the paired numbers is printed as it was shown: 0 to 1.
  var shareOfAlikeNumbers: Double {
    pairs.isEmpty ? 0 : Double(pairs.count { $0.isAlike }) / Double(pairs.count)
  }

  /// Whether the first paired numbers, which may tell lines apart, are the same.
  var isFirstAlike: Bool { pairs.first?.isAlike ?? false }

  /// Aligns the tokens of the two lines so that as many words as possible are the same and numbers meet numbers.
  init(_ stated: StatedLine, with shown: ShownLine) {
    let isRemarkBehind =
      shown.tokens.count >= stated.tokens.count || !shown.words.isEmpty
      || stated.tokens[shown.tokens.count].token.word == nil
    hasSameShape =
      !shown.tokens.isEmpty && shown.tokens.count <= stated.tokens.count && isRemarkBehind
      && zip(stated.tokens, shown.tokens).allSatisfy { Self.isAlike($0.token, $1.token) }
    let matched =
      hasSameShape
      ? shown.tokens.indices.prefix(Self.longestShape).map { ($0, $0) }
      : Self.alignedTokens(stated.tokens, shown.tokens)
    let statedWords = stated.words.count
    let shownWords = shown.words.count
    hasWords = statedWords > 0
    let common = matched.count { stated.tokens[$0.0].token.word != nil }
    similarity =
      statedWords == 0 && shownWords == 0
      ? 1 : 2 * Double(common) / Double(max(1, statedWords + shownWords))
    let matchedStated = Set(matched.map(\.0))
    var partners: [Int: ShownLine.Number] = [:]
    for number in shown.numbers {
      if let index = number.tokenIndex { partners[index] = number }
    }
    var pairs: [Pair] = []
    var isLabelled = false
    var position = 0
    for (left, right) in matched {
      while position < left {
        if stated.tokens[position].token.word != nil { isLabelled = matchedStated.contains(position) }
        position += 1
      }
      guard let number = stated.tokens[left].token.number, let partner = partners[right] else { continue }
      pairs.append(
        Pair(stated: number, shown: partner, certainty: isLabelled || hasSameShape ? .certain : .possible))
    }
    self.pairs = pairs
  }

  /// The number of tokens at which lines of the same shape are compared.
  private static let longestShape = 1024

  /// The longest common subsequence of the two lines; words match equal words, numbers match numbers.
  ///
  /// Quadratic in the tokens of a line, of which at most `limit` are looked at.
  private static func alignedTokens(_ left: [PlacedToken], _ right: [PlacedToken], limit: Int = 48) -> [(
    Int, Int
  )] {
    let rows = min(left.count, limit)
    let columns = min(right.count, limit)
    guard rows > 0, columns > 0 else { return [] }
    let width = columns + 1
    var best = Array(repeating: 0, count: (rows + 1) * width)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let gain = weight(left[row].token, right[column].token)
        let below = (row + 1) * width + column
        let together = gain > 0 ? best[below + 1] + gain : 0
        best[below - width] = max(together, best[below], best[below - width + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var row = 0
    var column = 0
    while row < rows, column < columns {
      let gain = weight(left[row].token, right[column].token)
      if gain > 0, best[row * width + column] == best[(row + 1) * width + column + 1] + gain {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if best[row * width + column] == best[(row + 1) * width + column] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  /// Whether two tokens may stand at the same place of the same line: percentages only for percentages.
  private static func isAlike(_ left: LineToken, _ right: LineToken) -> Bool {
    if case .number(let first) = left, case .number(let second) = right {
      return first.literal.isPercent == second.literal.isPercent
    }
    return weight(left, right) > 0
  }

  /// What it is worth that two tokens stand for each other.
  private static func weight(_ left: LineToken, _ right: LineToken) -> Int {
    switch (left, right) {
    case (.word(let first), .word(let second)): first == second ? 6 : 0
    case (.number(let first), .number(let second)): first.literal.value == second.literal.value ? 5 : 4
    case (.sign(let first), .sign(let second)): first == second ? 1 : 0
    default: 0
    }
  }
}
