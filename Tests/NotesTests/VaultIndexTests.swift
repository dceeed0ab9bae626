import Markdown
import Notes
import SourceText
import Testing

@Suite struct VaultIndexTests {
  private static let notes: [Note] = [
    note("Vault/Entropy.md", "id: wiki-1\ntitle: Shannon Entropy\naliases: [H, 엔트로피]"),
    note("Vault/Topics/Cross_Entropy.md", "id: wiki-2\naliases: [CE]"),
    note("Vault/Topics/Index.md", "id: wiki-2"),
    note("Vault/Other/Index.md", "aliases: [CE]"),
    note("Vault/Topics/Deep/KL Divergence.md", "title: Relative Entropy\naliases: Entropy"),
    note("Vault/Caf\u{E9}.md", ""),
    note("Vault/Other/Relative_Entropy.md", ""),
  ]

  private let index = VaultIndex(notes)

  private static func note(_ path: String, _ yaml: String) -> Note {
    Fixture.note(
      text:
        "---\n\(yaml)\n---\n# Title\n\n## Part: one\n\n### Inner\n\n## Two\n\n### Inner\n\nText ^block-1\n",
      path: path)
  }

  private func link(_ target: String) -> WikiLink { WikiLink(target: target, targetRange: ByteRange(0, 0)) }

  @Test(
    arguments: [
      ("Entropy", 1, .found(0)), ("entropy", 1, .found(0)), ("Entropy.md", 1, .found(0)),
      ("cross entropy", 0, .found(1)), ("Cross_Entropy", 0, .found(1)), ("CROSS ENTROPY", 0, .found(1)),
      ("Topics/Cross_Entropy", 0, .found(1)), ("Vault/Topics/Cross_Entropy", 0, .found(1)),
      ("Other/Cross_Entropy", 0, .missing(suggestion: "Cross_Entropy")),
      ("Index", 1, .found(2)), ("Index", 6, .found(3)), ("Index", 0, .ambiguous([2, 3])),
      ("Topics/Index", 0, .found(2)), ("Other/Index", 0, .found(3)),
      ("./Index", 1, .found(2)), ("../Other/Index", 1, .found(3)), ("../Entropy", 1, .found(0)),
      ("../Nowhere", 1, .missing(suggestion: nil)), ("./Entropy", 1, .missing(suggestion: "Entropy")),
      ("Cafe\u{301}", 0, .found(5)), ("CAF\u{C9}", 0, .found(5)),
      ("wiki-1", 3, .found(0)), ("wiki-2", 3, .ambiguous([1, 2])), ("H", 3, .found(0)),
      ("엔트로피", 3, .found(0)),
      ("CE", 0, .ambiguous([1, 3])), ("shannon entropy", 3, .found(0)), ("Relative Entropy", 0, .found(6)),
      ("KL-Divergence", 0, .missing(suggestion: "KL Divergence")),
      ("KL Divergance", 0, .missing(suggestion: "KL Divergence")),
      ("Entrpy", 0, .missing(suggestion: "Entropy")), ("Something else", 0, .missing(suggestion: nil)),
      ("", 4, .found(4)),
    ] as [(String, Int, VaultIndex.Resolution)])
  func `a wikilink resolves by path, name, id, alias and title`(
    target: String, source: Int, resolution: VaultIndex.Resolution
  ) {
    #expect(index.resolve(link(target), from: source) == resolution)
  }

  @Test(
    arguments: [
      ("Part: one", .found(1)), ("part one", .found(1)), ("Inner", .found(2)), ("Two#Inner", .found(4)),
      ("Title#Two#Inner", .found(4)), ("Title#Inner", .found(2)),
      ("One#Inner", .missing(suggestion: "Inner")),
      ("Twoo", .missing(suggestion: "Two")), ("Nothing like it", .missing(suggestion: nil)),
    ] as [(String, VaultIndex.Resolution)])
  func `a heading is found by its words and the headings around it`(
    heading: String, resolution: VaultIndex.Resolution
  ) {
    #expect(index.heading(heading, in: 0) == resolution)
  }

  @Test func `a block is found by its name`() {
    #expect(index.hasBlock("block-1", in: 0))
    #expect(!index.hasBlock("block-2", in: 0))
  }

  @Test(arguments: [("wiki-2", [1, 2]), ("WIKI-1", [0]), ("wiki-3", []), ("H", [])] as [(String, [Int])])
  func `an id is that of one note, of several or of none`(id: String, notes: [Int]) {
    #expect(index.notes(withId: id) == notes)
  }

  @Test(
    arguments: [
      ("CE", [1, 3]), ("entropy", [0, 4]), ("Relative_Entropy", [4, 6]), ("wiki-1", []),
      ("Shannon entropy", [0]),
    ] as [(String, [Int])])
  func `a name can be that of several notes`(name: String, notes: [Int]) {
    #expect(index.notes(named: name) == notes)
  }

  @Test(
    arguments: [
      ("Cross_Entropy.md", 2, .found(1)), ("../Entropy.md#Two", 2, .found(0)),
      ("Deep/KL%20Divergence.md", 2, .found(4)), ("https://a.b/c.md", 2, nil), ("#two", 2, nil),
      ("picture.png", 2, nil), ("Nowhere.md", 2, .missing(suggestion: nil)),
    ] as [(String, Int, VaultIndex.Resolution?)])
  func `an inline link to a note resolves from its folder`(
    destination: String, source: Int, resolution: VaultIndex.Resolution?
  ) {
    #expect(index.resolve(destination: destination, from: source) == resolution)
  }

  @Test(arguments: [
    ("plot.png", true), ("a.b/Plot.PDF", true), ("Node.js", false), ("Note", false), ("v1.2", false),
  ])
  func `attachments are told by their ending`(target: String, isAttachment: Bool) {
    #expect(VaultIndex.isAttachment(target) == isAttachment)
  }

  @Test(.timeLimit(.minutes(1)))
  func `many notes and many broken links are quick`() {
    let notes = (0..<1000).map { Fixture.note(text: "x", path: "Vault/Note number \($0).md") }
    let index = VaultIndex(notes)
    for number in 0..<100 {
      #expect(
        index.resolve(link("Note numbre \(number)"), from: 0) == .missing(suggestion: "Note number \(number)")
      )
    }
  }
}
