import Markdown
import SourceText

extension Directive {
  /// The comments of `document` that begin with `assay:`, in order.
  static func all(in document: MarkdownDocument) -> [Directive] {
    document.comments.compactMap(Directive.init).sorted { $0.range < $1.range }
  }

  /// The directive that `comment` is, if it is one.
  private init?(_ comment: HTMLComment) {
    var scanner = ByteScanner(comment.content.bytes)
    scanner.skip(while: ASCII.whitespace)
    guard scanner.take("assay:") else { return nil }
    let text = comment.content.text(in: ByteRange(scanner.position, scanner.end))
    self.init(text: Words.trimmed(text), range: comment.range)
  }
}
