import TestSupport
import Testing

/// The room's first page lists what the room offers.
@Suite struct TopicsTests {
  private let room = "Sources/DivergenceCore"

  @Test func `every public name stands among the topics`() throws {
    let page = try Project.text(of: room + "/DivergenceCore.docc/DivergenceCore.md")
    var names: Set<String> = []
    for path in Project.files(in: room, endingIn: ".swift") {
      for line in try Project.text(of: path).split(separator: "\n") where line.hasPrefix("public ") {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        if words.count > 2, words[1] != "extension" { names.insert(String(words[2])) }
      }
    }
    #expect(names.count > 150)
    #expect(names.filter { !page.contains("``\($0)``") && !page.contains("``\($0)(") }.sorted() == [])
  }
}
