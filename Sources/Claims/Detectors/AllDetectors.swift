extension ClaimDetector {
  /// Every detector, sorted by file name; a test compares the list with the folder.
  ///
  /// Where two find the same number, the first in this list keeps it.
  package static let all: [ClaimDetector] = [
    commentBlock,
    trailingComment,
    interactiveSession,
    outputFence,
    formulaChain,
    plainChain,
    proseChain,
  ]
}
