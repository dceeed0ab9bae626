/// Finds the word that was probably meant: a note's name, a field, a rule, a command.
package enum Spelling {
  /// The candidate nearest to `word`, or `nil` if none is near enough; as `SpellingList.nearest(to:)`.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    SpellingList(candidates).nearest(to: word)
  }

  /// The first candidate that begins or ends with `word`, which has at least three bytes: "refuted" means
  /// "claims/refuted". For names that somebody was about to type, not for words that may stand for themselves.
  package static func completion(of word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count >= 3 else { return nil }
    return candidates.first { $0.hasPrefix(word) || $0.hasSuffix(word) }
  }

  /// Words longer than this, in Unicode scalars, are not compared: the cost grows with the length.
  static let longest = 200

  /// The scalars to be compared: case does not count, nor do `_`, `-` and blank differ.
  static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "_" || $0 == "-" ? " " : $0 }
  }

  /// The optimal string alignment distance (insertion, deletion, substitution, swap of neighbours), or `nil` above
  /// `limit`; only the band of cells within reach is filled.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if limit == 0 { return left == right ? 0 : nil }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: right.count + 1)
    var last = (0...right.count).map { min($0, far) }
    for row in stride(from: 1, through: left.count, by: 1) {
      var current = [Int](repeating: far, count: right.count + 1)
      current[0] = min(row, far)
      var least = current[0]
      for column in stride(from: max(1, row - limit), through: min(right.count, row + limit), by: 1) {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current[column] = min(value, far)
        least = min(least, current[column])
      }
      if least > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
