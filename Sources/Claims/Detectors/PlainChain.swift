import Markdown
import Notation
import Notes
import SourceText

extension ClaimDetector {
  /// A worked calculation in plain text: in a block without a language, `-log(0.6) = 0.51`.
  static let plainChain = ClaimDetector(name: "worked calculation in plain text") { page in
    page.execution.snippets.flatMap { executed -> [Finding] in
      guard executed.program == nil, isPlain(executed.snippet.language) else { return [] }
      let text = executed.snippet.fence.content
      return ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count))
        .compactMap { ChainClaim($0, in: [text]) }.map(Finding.chain)
    }
  }

  private static func isPlain(_ language: String?) -> Bool {
    switch language {
    case nil, "text", "txt", "plaintext", "plain", "output", "math", "none": true
    default: false
    }
  }
}
