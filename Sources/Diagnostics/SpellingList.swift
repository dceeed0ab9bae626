/// Words that can be meant, prepared once for many questions.
package struct SpellingList: Sendable {
  private struct Entry: Sendable {
    let word: String
    let letters: [Unicode.Scalar]
    let signature: UInt64
    let position: Int
  }

  /// The words by their length in scalars.
  private var entries: [Int: [Entry]] = [:]

  /// The list of `words`; earlier ones win among equals.
  package init(_ words: some Sequence<String>) {
    for (position, word) in words.enumerated() {
      let letters = Spelling.folded(word)
      guard letters.count <= Spelling.longest else { continue }
      entries[letters.count, default: []].append(
        Entry(
          word: word, letters: letters, signature: Self.signature(of: letters), position: position))
    }
  }

  /// The word nearest to `word`, or `nil` if none is near enough to be what was meant: at most two edits, and at
  /// most one in three letters. A word that is in the list is its own nearest.
  package func nearest(to word: String) -> String? {
    let letters = Spelling.folded(word)
    guard letters.count <= Spelling.longest else { return nil }
    let signature = Self.signature(of: letters)
    var best: (distance: Int, entry: Entry)?
    for length in max(0, letters.count - 2)...(letters.count + 2) {
      for entry in entries[length] ?? [] {
        let limit = min(2, max(letters.count, length) / 3, best?.distance ?? 2)
        // One edit changes the signature in two bits at most.
        guard (signature ^ entry.signature).nonzeroBitCount <= 2 * limit,
          let distance = Spelling.distance(letters, entry.letters, atMost: limit)
        else { continue }
        if let best, (best.distance, best.entry.position) < (distance, entry.position) { continue }
        best = (distance, entry)
      }
    }
    return best?.entry.word
  }

  /// One bit for every letter that occurs, letters that share a bit taken together: tells most pairs apart cheaply.
  private static func signature(of letters: [Unicode.Scalar]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }
}
