import Markdown
import Notes
import SourceText

extension LintedNote {
  /// The wikilinks of front matter and body that lead to notes: not those to pictures and other files.
  var noteLinks: [WikiLink] {
    let inBody = note.links.compactMap { link in
      if case .wiki(let wikiLink) = link.destination { wikiLink } else { nil }
    }
    return (note.metadataLinks + inBody).filter { !VaultIndex.isAttachment($0.target) }
  }

  /// Where the heading or the block of a link stands: after the `#`, up to `|` or `]`.
  func anchorRange(of link: WikiLink) -> ByteRange {
    var scanner = ByteScanner(source.bytes)
    scanner.position = link.targetRange.upperBound
    scanner.skip(while: ASCII.blanks)
    guard scanner.take(UInt8(ascii: "#")) else { return link.targetRange }
    scanner.skip(while: ASCII.blanks)
    return scanner.take(until: ByteSet("|]\\\n\r"))
  }
}
