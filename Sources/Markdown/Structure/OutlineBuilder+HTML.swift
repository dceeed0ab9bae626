import SourceText

extension OutlineBuilder {
  /// Adds a block of HTML, and its comments.
  mutating func addHTML(_ node: CmarkNode, at offset: Int) {
    var last = node.startLine + max(1, node.literalLineCount) - 1
    let all = leafLines(from: node.startLine, through: last, at: offset)
    while last > node.startLine, isBlank(all[last - node.startLine]) { last -= 1 }
    let text = LeafText(Array(all[...(last - node.startLine)]), of: page.bytes)
    add(Draft(kind: .block(.html), range: ByteRange(offset, lines.textEnd(of: last))))
    if !startsRawText(text.bytes) { addComments(of: text) }
  }

  private func isBlank(_ line: LeafLine) -> Bool {
    !page.bytes[line.start..<line.end].contains { !ASCII.blanks.contains($0) }
  }

  private mutating func addComments(of text: LeafText) {
    var scanner = ByteScanner(text.bytes)
    while !scanner.isAtEnd {
      let start = scanner.position
      guard scanner.take("<!--") else {
        scanner.position += 1
        continue
      }
      let content = scanner.position
      while !scanner.isAtEnd, !scanner.looksAt("-->") { scanner.position += 1 }
      guard scanner.take("-->") else { return }
      outline.comments.append(
        HTMLComment(
          text, content: content..<scanner.position - 3, range: start..<scanner.position, of: page.source))
    }
  }

  /// Whether the block is `<pre>`, `<script>`, `<style>` or `<textarea>`, in which a comment is text.
  private func startsRawText(_ bytes: [UInt8]) -> Bool {
    let name = bytes.dropFirst().prefix { ASCII.letters.contains($0) }.map(ASCII.lowercased)
    return ["pre", "script", "style", "textarea"].contains(String(decoding: name, as: UTF8.self))
  }
}
