import TestSupport
import Testing
import Vaults

struct DiscoveryTests {
  /// What is found in `folder`, with its own path taken off.
  private func found(_ folder: TemporaryFolder, _ paths: [String] = [""]) -> [String] {
    Discovery(of: paths.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 }).paths
      .map { String($0.dropFirst(folder.path.count + 1)) }
  }

  private func vault(_ names: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names { try folder.write("# \(name)\n", to: name) }
    return folder
  }

  @Test func `Folders are searched to the bottom, in order of paths`() throws {
    let folder = try vault(["b.md", "a/z.markdown", "a/b/c.MD", "a-b.md", "노트.md", "x.txt", "md", "read.me"])
    #expect(found(folder) == ["a-b.md", "a/b/c.MD", "a/z.markdown", "b.md", "노트.md"])
  }

  @Test func `Hidden entries and other programs' folders are left out`() throws {
    let folder = try vault([
      "a.md", ".obsidian/a.md", ".git/b.md", ".build/c.md", "node_modules/d.md", "x/.trash/e.md", "._a.md",
    ])
    #expect(found(folder) == ["a.md"])
  }

  @Test func `A file that is named is taken, whatever it is called`() throws {
    let folder = try vault(["notes.txt", ".hidden.md", "ignored.md", "a.md"])
    try folder.write("ignored.md\n", to: ".gitignore")
    #expect(found(folder) == ["a.md"])
    #expect(
      found(folder, ["ignored.md", "notes.txt", ".hidden.md"]) == [".hidden.md", "ignored.md", "notes.txt"])
  }

  @Test func `Ignore files hold where they stand`() throws {
    let folder = try vault([
      "a.md", "draft.md", "x/draft.md", "x/keep/draft.md", "out/a.md", "out/deep/b.md", "x/out/c.md",
    ])
    try folder.write("draft.md\n/out/\n", to: ".gitignore")
    try folder.write("!draft.md\n", to: "x/keep/.gitignore")
    #expect(found(folder) == ["a.md", "x/keep/draft.md", "x/out/c.md"])
  }

  @Test func `Ignore files above the folder hold inside of a repository only`() throws {
    let folder = try vault(["vault/a.md", "vault/draft.md"])
    try folder.write("draft.md\n", to: ".gitignore")
    #expect(found(folder, ["vault"]) == ["vault/a.md", "vault/draft.md"])
    try folder.makeFolder(".git")
    #expect(found(folder, ["vault"]) == ["vault/a.md"])
    try folder.write("a.md\n", to: ".git/info/exclude")
    #expect(found(folder, ["vault"]) == [])
  }

  @Test func `A folder that is named is searched even if it is ignored`() throws {
    let folder = try vault(["out/a.md"])
    try folder.makeFolder(".git")
    try folder.write("out/\n", to: ".gitignore")
    #expect(found(folder) == [])
    #expect(found(folder, ["out"]) == ["out/a.md"])
  }

  @Test func `Links inside are followed once, and cycles end`() throws {
    let folder = try vault(["a.md", "x/b.md"])
    try folder.link("loop", to: ".")
    try folder.link("x/up", to: "..")
    try folder.link("again", to: "x")
    try folder.link("alias.md", to: "a.md")
    #expect(found(folder) == ["a.md", "x/b.md"])
  }

  @Test func `A link leads to what is found no other way`() throws {
    let folder = try vault([".store/a.md", "b.md"])
    try folder.link("store", to: ".store")
    #expect(found(folder) == ["b.md", "store/a.md"])
  }

  @Test func `Links that lead out or nowhere are said and not followed`() throws {
    let outside = try vault(["secret.md"])
    let folder = try vault(["a.md"])
    try folder.link("out.md", to: outside.path + "/secret.md")
    try folder.link("outer", to: outside.path)
    try folder.link("gone.md", to: "nothing")
    try folder.link("gone.txt", to: "nothing")
    let discovery = Discovery(of: [folder.path])
    #expect(found(folder) == ["a.md"])
    #expect(
      discovery.problems == [
        FileProblem(path: folder.path + "/gone.md", kind: .leadsNowhere),
        FileProblem(path: folder.path + "/out.md", kind: .leadsOutside),
        FileProblem(path: folder.path + "/outer", kind: .leadsOutside),
      ])
    #expect(discovery.problems.map(\.isRemark) == [false, true, true])
  }

  @Test func `The same note given twice is one note`() throws {
    let folder = try vault(["a.md", "x/b.md"])
    #expect(found(folder, ["a.md", "", "x", "x/../a.md"]) == ["a.md", "x/b.md"])
  }

  @Test func `What is not there is a problem with its path`() {
    let discovery = Discovery(of: ["no/such/folder"])
    #expect(discovery.paths == [])
    #expect(discovery.problems.map(\.message) == ["no/such/folder: no such file or folder"])
  }
}
