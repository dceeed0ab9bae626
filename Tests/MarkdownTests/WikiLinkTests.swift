import Markdown
import SourceText
import Testing

@Suite struct `Wikilinks` {
  @Test(arguments: [
    ("[[Note]]", "p([[Note]])"),
    ("[[Note|alias words]]", "p([[Note|alias words]])"),
    ("[[Note#Heading]]", "p([[Note#Heading]])"),
    ("[[Note#A#B]]", "p([[Note#A#B]])"),
    ("[[Note#^block-1]]", "p([[Note^block-1]])"),
    ("[[Note#Heading|alias]]", "p([[Note#Heading|alias]])"),
    ("[[#Heading]]", "p([[#Heading]])"),
    ("![[figure.png]]", "p(![[figure.png]])"),
    ("![[figure.png|300]]", "p(![[figure.png|300]])"),
    ("see [[ 정보 이론 ]].", "p(see [[정보 이론]].)"),
    ("**[[a]]** and *[[b|c]]*", "p(strong([[a]]) and em([[b|c]]))"),
    ("[[a_b_c]] [[d*e*f]]", "p([[a_b_c]] [[d*e*f]])"),
    ("# [[a]]", "h1([[a]])"),
    ("[[10_Wiki/Topics/KL]]", "p([[10_Wiki/Topics/KL]])"),
    ("[[2026-05-10]]", "p([[2026-05-10]])"),
    ("![not]([[a]])", "p(img([[a]]: not))"),
    ("> [[a]]\n> [[b]]", "quote[p([[a]]⏎[[b]])]"),
    ("[[1]](https://example.org)", "p(link(https://example.org: [1]))"),
    ("[[0.5, 0.5]] and [[1, 2], [3, 4]]", "p([[0.5, 0.5]] and [[1, 2], [3, 4]])"),
    ("`[[a]]`", "p(`[[a]]`)"),
    ("$[[a]]$", "p($[[a]]$)"),
    ("\\[[a]]", "p([[a]])"),
    ("[[]] [[ ]]", "p([[]] [[ ]])"),
    ("[[a\nb]]", "p([[a⏎b]])"),
  ])
  func `are read`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("[[Note", ["links/unclosed-wikilink [[Note"]), ("[[Note] and", ["links/unclosed-wikilink [[Note]"]),
    ("a [[Note|alias  \nb", ["links/unclosed-wikilink [[Note|alias"]), ("[[text](url) more]", []),
    ("`[[a`", []),
    ("[[1, 2", []), ("[[x], [y]]", []), ("```\n[[a\n```", []), ("[[a]] [[b]]", []),
  ])
  func `that are not closed are reported`(text: String, expected: [String]) {
    #expect(findings(in: text) == expected)
  }

  @Test func `give their target its place`() {
    let source = SourceFile(text: "| x |\n|---|\n| ![[ ノート#見出し\\|b ]] |\n")
    let links = MarkdownReader.read(source).wikiLinks
    #expect(links.map { source.text(in: $0.range) } == ["![[ ノート#見出し\\|b ]]"])
    #expect(links.map { source.text(in: $0.link.targetRange) } == ["ノート"])
    #expect(links.map(\.link.label) == ["b"])
    #expect(links.map(\.link.heading) == ["見出し"])
    #expect(links.map(\.link.isEmbed) == [true])
  }

  @Test func `in code and tables of figures are no links`() {
    #expect(MarkdownReader.read(SourceFile(text: "    [[a]]\n\n<!-- [[b]] -->\n")).wikiLinks.isEmpty)
  }
}
