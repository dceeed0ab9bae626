import Markdown
import Notation
import Notes
import SourceText

extension ClaimDetector {
  /// A worked calculation in a sentence, a list, a heading or a table cell: `gain: 1.0 - 0.875 = 0.125`.
  static let proseChain = ClaimDetector(name: "worked calculation in prose") { page in
    ProseText.texts(of: page.note.document.blocks, in: page.note.source).flatMap { text -> [Finding] in
      guard text.bytes.contains(where: relationBytes.contains) else { return [] }
      return ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count))
        .compactMap { ChainClaim($0, in: [text]) }.map(Finding.chain)
    }
  }

  /// The first bytes of `=`, `≈` and their like: a text without one holds no calculation.
  private static let relationBytes = ByteSet("=").union(ByteSet { $0 == 0xE2 || $0 == 0xEF })
}
