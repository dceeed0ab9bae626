import TestSupport
import Testing

struct HouseRulesTests {
  @Test func `No file is longer than 400 lines`() throws {
    for file in SourceLines.swiftFiles(in: ["Sources", "Tests", "templates"]) {
      let count =
        try Project.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= 400, "\(file) has \(count) lines")
    }
  }

  @Test(arguments: Layering.rooms)
  func `Every room has its page`(room: Layering.Room) throws {
    let page = "\(room.folder)/\(room.name).docc/\(room.name).md"
    let text = try Project.text(of: page)
    #expect(text.hasPrefix("# "), "\(page) has no title")
    #expect(text.split(separator: "\n").count >= 5, "\(page) says next to nothing")
  }

  @Test func `Foundation is imported by no room`() throws {
    for file in SourceLines.swiftFiles(in: ["Sources", "templates"]) {
      let imports = SourceLines.imports(in: try Project.text(of: file))
      #expect(imports.isDisjoint(with: ["Foundation", "FoundationEssentials", "Dispatch"]), "\(file)")
    }
  }

  @Test func `Nothing refers to places outside of the project`() throws {
    // In two pieces, so that this file does not hold what it looks for.
    let forbidden = ["shar" + "ed/", "/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"]
    let suffixes = [
      ".swift", ".md", ".mustache", ".json", ".txt", ".yaml", ".yml", ".py", "Makefile", ".ci/run",
    ]
    let files =
      ["Sources", "Tests", "templates", "Vault"].flatMap { Project.files(in: $0) }
      + ["Package.swift", "README.md", "Makefile", ".ci/run"]
    for file in files where suffixes.contains(where: { file.hasSuffix($0) }) {
      guard let text = try? Project.text(of: file) else { continue }
      for place in forbidden where text.contains(place) {
        // `/home/somebody` is what a test gives as an example of an absolute path.
        let isExample = place.hasSuffix("me/") && file.hasPrefix("Tests/")
        #expect(isExample, "\(file) names \(place)")
      }
    }
  }

  @Test func `The word import is read in every form`() {
    let text = """
      import A
      package import B
      @preconcurrency import C
        import struct D.Thing
      // import E
      let word = "import F"
      """
    #expect(SourceLines.imports(in: text) == ["A", "B", "C", "D"])
  }
}
