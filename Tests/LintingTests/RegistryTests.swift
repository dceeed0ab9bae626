import Diagnostics
import Foundation
import Linting
import Testing

@Suite struct RegistryTests {
  private var rulesFolder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Linting/Rules")
  }

  /// `metadata/missing-field` as `MetadataMissingField`.
  private func fileName(of id: String) -> String {
    id.split { $0 == "/" || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test func `the list of rules is the folder of rules`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: rulesFolder.path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
    let listed = (LintRule.all.map(\.page.id) + VaultRule.all.map(\.page.id)).map(fileName)
    #expect(files.sorted() == listed.sorted())
  }

  @Test func `the lists are in order`() {
    #expect(LintRule.all.map(\.page.id) == LintRule.all.map(\.page.id).sorted())
    #expect(VaultRule.all.map(\.page.id) == VaultRule.all.map(\.page.id).sorted())
  }

  @Test func `every identifier has one page and is written group slash name in kebab case`() {
    let ids = RuleRegistry.pages.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let parts = id.split(separator: "/")
      #expect(parts.count == 2, "\(id)")
      #expect(
        id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2F || $0 == 0x38 }, "\(id)")
      #expect(RuleRegistry.page(for: id)?.id == id)
    }
  }

  @Test(arguments: RuleRegistry.pages)
  func `every page has all of its parts`(page: RulePage) {
    for part in [page.summary, page.what, page.why, page.wrong, page.right, page.remedy] {
      #expect(!part.isEmpty, "\(page.id)")
    }
    #expect(page.wrong != page.right, "\(page.id)")
    #expect(!page.summary.hasSuffix("."), "\(page.id)")
    #expect([page.what, page.why, page.remedy].allSatisfy { $0.hasSuffix(".") }, "\(page.id)")
    for heading in RulePage.headings { #expect(page.text.contains("## \(heading)\n"), "\(page.id)") }
    #expect(page.text.hasPrefix("# \(page.id) ("), "\(page.id)")
    #expect(page.text.contains("<!-- assay: ignore \(page.id) -- "), "\(page.id)")
  }

  @Test(arguments: [
    "metadata/invalid-yaml", "metadata/duplicate-key", "metadata/unclosed-front-matter",
    "metadata/late-front-matter", "metadata/not-a-mapping", "metadata/yaml-limit", "text/invalid-utf8",
    "text/collapsed-note", "text/unclosed-fence", "text/too-deep", "math/unclosed", "links/unclosed-wikilink",
    "claims/refuted", "claims/truncated", "claims/not-verified", "code/failed",
  ])
  func `identifiers of readers and of verification have pages`(id: String) {
    #expect(RuleRegistry.page(for: id) != nil)
  }

  @Test func `every identifier that any room writes has a page`() throws {
    let sources = rulesFolder.deletingLastPathComponent().deletingLastPathComponent()
    let files = (FileManager.default.subpaths(atPath: sources.path) ?? []).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 50)
    for file in files {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for part in text.components(separatedBy: "rule: \"").dropFirst() {
        let id = String(part.prefix { $0 != "\"" })
        #expect(RuleRegistry.page(for: id) != nil, "\(id) in \(file)")
      }
    }
  }
}
