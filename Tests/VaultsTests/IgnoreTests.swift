import TestSupport
import Testing
import Vaults

struct IgnoreTests {
  /// Whether `lines` of a `.gitignore` ignore `path`, which is a folder if it ends in a slash.
  private func ignores(_ lines: String, _ path: String) -> Bool {
    let components = path.split(separator: "/").map { Array($0.utf8) }
    return [IgnoreFile(Array(lines.utf8), depth: 0)].ignore(components, isFolder: path.hasSuffix("/"))
  }

  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("*.md", "a.markdown", false),
    ("/a.md", "a.md", true), ("/a.md", "x/a.md", false), ("x/a.md", "x/a.md", true),
    ("x/a.md", "y/x/a.md", false), ("build/", "build/", true), ("build/", "build", false),
    ("build/", "x/build/", true), ("**/logs", "a/b/logs/", true), ("logs/**", "logs/", false),
    ("logs/**", "logs/a/b.md", true), ("a/**/b.md", "a/b.md", true), ("a/**/b.md", "a/x/y/b.md", true),
    ("a/**/b.md", "b.md", false), ("?.md", "a.md", true), ("?.md", "한.md", true), ("?.md", "ab.md", false),
    ("[a-c].md", "b.md", true), ("[!a-c].md", "b.md", false), ("[]a].md", "].md", true),
    ("[a.md", "[a.md", true), ("\\#a.md", "#a.md", true), ("#a.md", "#a.md", false),
    ("\\!a.md", "!a.md", true), ("a\\ ", "a ", true), ("a.md   ", "a.md", true), ("a.md\r", "a.md", true),
    ("", "a.md", false), ("/", "a.md", false), ("!", "a.md", false), ("**", "a.md", true),
    ("*a*b*c*", "xaxbxcx", true), ("*a*b*c*", "xaxcxbx", false),
  ])
  func `A pattern means what git means`(lines: String, path: String, isIgnored: Bool) {
    #expect(ignores(lines, path) == isIgnored)
  }

  @Test func `The last pattern that matches decides`() {
    #expect(!ignores("*.md\n!keep.md", "keep.md"))
    #expect(ignores("!keep.md\n*.md", "keep.md"))
  }

  @Test func `The nearest file that says anything decides`() {
    let top = IgnoreFile(Array("*.md".utf8), depth: 0)
    let inner = IgnoreFile(Array("!/a.md".utf8), depth: 1)
    #expect(![top, inner].ignore([Array("x".utf8), Array("a.md".utf8)], isFolder: false))
    #expect([top, inner].ignore([Array("x".utf8), Array("b.md".utf8)], isFolder: false))
  }

  @Test(.timeLimit(.minutes(1)))
  func `A pattern made to take long takes no longer than others`() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let name = String(repeating: "a", count: 2_000)
    #expect(!ignores(pattern, name))
    #expect(!ignores(String(repeating: "**/a/", count: 100) + "b", String(repeating: "a/", count: 500) + "c"))
  }

  @Test(.enabled(if: Self.git != nil))
  func `Random patterns mean what git says they mean`() throws {
    let seed: UInt64 = 0xA55A_0010
    var generator = SeededGenerator(seed: seed)
    let git = try #require(Self.git)
    let folder = try TemporaryFolder()
    #expect(try Executed(git, ["init", "-q"], in: folder.path).code == 0)
    let pieces = ["a", "b", "*", "**", "?", "[ab]", "[!a]", "a*", "*b", "**a"]
    let names = ["a", "b", "ab", "ba", "c"]
    let paths =
      names + names.flatMap { one in names.map { "\(one)/\($0)" } }
      + ["a/b/c", "a/a/a", "b/a/ab", "c/c/c", "a/b/a/b"]
    for round in 0..<40 {
      let lines = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }
        return (Int.random(in: 0..<4, using: &generator) == 0 ? "!" : "")
          + (Int.random(in: 0..<4, using: &generator) == 0 ? "/" : "") + parts.joined(separator: "/")
      }
      let text = lines.joined(separator: "\n") + "\n"
      try folder.write(text, to: ".gitignore")
      let answer = try Executed(
        git, ["check-ignore", "--no-index", "--stdin"], in: folder.path,
        input: paths.joined(separator: "\n") + "\n")
      let expected = Set(answer.output.split(separator: "\n").map(String.init))
      // Git asks the folders above too: what lies in an ignored folder is ignored.
      let actual = Set(
        paths.filter { path in
          let parts = path.split(separator: "/")
          return (1...parts.count).contains { count in
            ignores(text, parts.prefix(count).joined(separator: "/") + (count < parts.count ? "/" : ""))
          }
        })
      #expect(actual == expected, "seed \(seed), round \(round): \(lines)")
    }
  }

  /// Where git is, if it is.
  private static let git: String? = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"].first {
    (try? Executed($0, ["--version"]))?.code == 0
  }
}
