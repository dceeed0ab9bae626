import Diagnostics
import Linting
import Testing

/// What the rules say of links that lead out of the notes that are looked at.
@Suite struct SurroundedVaultTests {
  private let notes = [
    reading(
      "a.md",
      Array(
        """
        ---
        id: a
        canonical_id: canon
        duplicate_of: gone
        confidence_score: 1
        ---
        [[Out]] [[dir/out.md]] [[Other name]] [[Its title]] [[canon]] [[b]]

        """.utf8))
  ]
  private let around = [
    reading("x/Out.md", Array("---\nid: canon\ntitle: Its title\naliases: Other name\n---\n[[c]]\n".utf8))
  ]

  private func found(_ scope: VaultScope) -> [String] {
    Linter.lint(vault: notes, scope: scope).flatMap { $0 }.map(\.summary)
  }

  @Test func `What the notes around are called is not nowhere`() {
    #expect(
      found(.surrounded(by: around)) == [
        "duplicate_of 'gone' is the id of no note", "Link to 'b' leads to no note",
      ])
  }

  @Test func `Without them everything is`() {
    #expect(found(.complete).count == 8)
  }

  @Test func `Where nobody knows, nothing is`() {
    #expect(found(.partial) == [])
  }
}
