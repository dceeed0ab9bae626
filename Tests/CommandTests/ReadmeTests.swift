import Foundation
import TestSupport
import Testing

/// The README shows what is really printed.
struct ReadmeTests {
  @Test func `The finding in the README is what the command prints`() throws {
    let readme = try Project.text(of: "README.md")
    let start = try #require(readme.range(of: "```console\n$ assay "))
    let end = try #require(readme.range(of: "\n```", range: start.upperBound..<readme.endIndex))
    var lines = readme[start.upperBound..<end.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false)
    let arguments = lines.removeFirst().split(separator: " ").map(String.init)
    let result = try Executed(Executed.productFolder + "/assay", arguments, in: Project.folder)
    #expect(result.code == 1)
    #expect(result.output == lines.joined(separator: "\n") + "\n")
  }
}
