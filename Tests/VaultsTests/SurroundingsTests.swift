import Diagnostics
import Reports
import TestSupport
import Testing
import Vaults

/// Which links are called broken, depending on what lies around the folder that was named.
struct SurroundingsTests {
  /// The summaries of what is found in `paths` of `folder`, which stands for the home folder.
  private func broken(_ paths: [String], in folder: TemporaryFolder) async -> [String] {
    let discovery = Discovery(of: paths.map { folder.path + "/" + $0 }, home: folder.path)
    let inputs = discovery.paths.map { Run.Input.path($0) }
    let report = await Run(.linting).report(on: inputs, surroundings: discovery.surroundings).report
    return report.notes.flatMap(\.findings).map(\.summary)
  }

  private func vault(marker: String?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "[[Two]] [[Second]] [[Kürzel]] [[../Other/Two]] [[Gone]]\n", to: "wiki/Topics/One.md")
    try folder.write(
      "---\nid: x\naliases: [Ku\u{308}rzel]\ntitle: Second\n---\n", to: "wiki/Other/Two.md")
    if let marker { try folder.makeFolder("wiki/" + marker) }
    return folder
  }

  private let gone = "Link to 'Gone' leads to no note"

  @Test(arguments: [nil, ".git", ".obsidian"])
  func `In a whole wiki, what is not there is nowhere`(marker: String?) async throws {
    #expect(try await broken(["wiki"], in: vault(marker: marker)) == [gone])
  }

  @Test(arguments: [".git", ".obsidian"])
  func `In a part of a repository or vault, what is in the rest of it is somewhere`(marker: String)
    async throws
  {
    #expect(try await broken(["wiki/Topics"], in: vault(marker: marker)) == [gone])
  }

  @Test func `A repository at the top of a vault is a part of the vault`() async throws {
    let folder = try vault(marker: ".obsidian")
    try folder.makeFolder("wiki/Topics/.git")
    #expect(await broken(["wiki/Topics"], in: folder) == [gone])
  }

  @Test func `In a part of nobody knows what, nothing is nowhere`() async throws {
    let folder = try vault(marker: nil)
    #expect(await broken(["wiki/Topics"], in: folder) == [])
    #expect(await broken(["wiki/Topics", "wiki/Other"], in: folder) == [gone])
    try folder.write("", to: "wiki/index.md")
    #expect(await broken(["wiki/Topics", "wiki/Other"], in: folder) == [])
  }

  @Test func `The home folder and hidden folders are around nothing`() async throws {
    let folder = try vault(marker: nil)
    try folder.write("", to: "diary.md")
    try folder.makeFolder(".git")
    try folder.write("", to: "wiki/.trash/Gone.md")
    #expect(await broken(["wiki"], in: folder) == [gone])
  }

  @Test func `Where a note is named, or one cannot be read, nothing is nowhere`() async throws {
    let folder = try vault(marker: ".git")
    #expect(await broken(["wiki/Topics/One.md"], in: folder) == [])
    #expect(await broken(["wiki", "wiki/Topics/One.md"], in: folder) == [])
    try folder.link("wiki/Other/lost.md", to: "nothing")
    #expect(await broken(["wiki"], in: folder) == [])
    #expect(await broken(["wiki/Topics"], in: folder) == [])
  }

  @Test func `Nothing is said of the notes around`() async throws {
    let folder = try vault(marker: ".git")
    try folder.write("[[Nowhere]]\n", to: "wiki/Other/Three.md")
    #expect(await broken(["wiki/Topics"], in: folder) == [gone])
  }
}
