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
    let matched = Self.alignedTokens(stated.tokens, shown.tokens)
    let statedWords = stated.words.count
    let shownWords = shown.words.count
    let common = matched.count { stated.tokens[$0.0].token.word != nil }
    similarity =
      statedWords == 0 && shownWords == 0
      ? 1 : 2 * Double(common) / Double(max(1, statedWords + shownWords))
    let matchedStated = Set(matched.map(\.0))
    let isRemarkBehind =
      shown.tokens.count >= stated.tokens.count || shownWords > 0
      || stated.tokens[shown.tokens.count].token.word == nil
    hasSameShape =
      !shown.tokens.isEmpty && shown.tokens.count <= stated.tokens.count && isRemarkBehind
      && zip(stated.tokens, shown.tokens).allSatisfy { Self.isAlike($0.token, $1.token) }
    var pairs: [Pair] = []
    for (left, right) in matched {
      guard let number = stated.tokens[left].token.number,
        let partner = shown.numbers.first(where: { $0.tokenIndex == right })
      else { continue }
      let previousWord = stated.tokens[..<left].lastIndex { $0.token.word != nil }
      let isLabelled = previousWord.map { matchedStated.contains($0) } ?? false
      pairs.append(
        Pair(stated: number, shown: partner, certainty: isLabelled || hasSameShape ? .certain : .possible))
    }
    self.pairs = pairs
  }

  /// The longest common subsequence of the two lines; words match equal words, numbers match numbers.
  ///
  /// Quadratic in the tokens of a line, of which at most `limit` are looked at.
  private static func alignedTokens(_ left: [PlacedToken], _ right: [PlacedToken], limit: Int = 48) -> [(
    Int, Int
  )] {
    let rows = min(left.count, limit)
    let columns = min(right.count, limit)
    guard rows > 0, columns > 0 else { return [] }
    var best = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let gain = weight(left[row].token, right[column].token)
        let together = gain > 0 ? best[row + 1][column + 1] + gain : 0
        best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var row = 0
    var column = 0
    while row < rows, column < columns {
      let gain = weight(left[row].token, right[column].token)
      if gain > 0, best[row][column] == best[row + 1][column + 1] + gain {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if best[row][column] == best[row + 1][column] {
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
