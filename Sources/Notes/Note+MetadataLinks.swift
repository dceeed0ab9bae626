import FrontMatter
package import Markdown
import SourceText

extension Note {
  /// The wikilinks in the values of the front matter, in order: `related: ["[[Entropy]]"]`, at any depth. Not those in a
  /// value whose bytes are not its text (escapes, several lines, broken YAML): nobody knows where such a link stands.
  package var metadataLinks: [WikiLink] {
    var links: [WikiLink] = []
    var pending = (metadata?.fields ?? []).reversed().map(\.value)
    while let value = pending.popLast() {
      pending += (value.items ?? value.fields?.map(\.value) ?? []).reversed()
      if value.isScalar, !value.isRecovered { links += Self.wikiLinks(in: value, of: source) }
    }
    return links
  }

  private static func wikiLinks(in value: YAMLValue, of source: SourceFile) -> [WikiLink] {
    let text = Array(value.text.utf8)
    guard zip(text, text.dropFirst()).contains(where: { $0 == 0x5B && $1 == 0x5B }),
      let start = start(of: text, in: value.range, of: source)
    else { return [] }
    let document = MarkdownReader.read(SourceFile(path: source.path, bytes: text))
    return document.wikiLinks.map { $0.link.shifted(by: start) }
  }

  /// Where `text` stands as it is in `range`, perhaps between quotes.
  private static func start(of text: [UInt8], in range: ByteRange, of source: SourceFile) -> Int? {
    for quotes in [0, 1] where range.count == text.count + 2 * quotes {
      let start = range.lowerBound + quotes
      if source.bytes[start..<start + text.count].elementsEqual(text) { return start }
    }
    return nil
  }
}

extension WikiLink {
  /// The same link, its place `distance` bytes further on.
  fileprivate func shifted(by distance: Int) -> WikiLink {
    WikiLink(
      target: target, targetRange: targetRange.shifted(by: distance), heading: heading, block: block,
      alias: alias,
      isEmbed: isEmbed)
  }
}
