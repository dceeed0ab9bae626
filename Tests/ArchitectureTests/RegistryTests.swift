import TestSupport
import Testing

/// A registry is a folder with one file for each thing and one hand-written list.
struct RegistryTests {
  @Test(arguments: [
    "Sources/Linting/Rules", "Sources/Claims/Detectors", "Sources/Verification/NearMisses",
    "Sources/Reports/Renderers",
  ])
  func `The list has one line for each file of the folder`(folder: String) throws {
    let files = Project.files(in: folder, endingIn: ".swift")
    // A registry that has not been begun has nothing to list.
    guard !files.isEmpty else { return }
    let room = folder.split(separator: "/").prefix(2).joined(separator: "/")
    let lists = Project.files(in: room, endingIn: ".swift").filter { $0.contains("/All") }
    let list = try #require(lists.first, "\(room) has no list")
    #expect(lists.count == 1)
    let listed = try Project.text(of: list).split(separator: "\n").filter { $0.hasSuffix(",") }
      .map { $0.filter { $0 != " " && $0 != "." && $0 != "," }.lowercased() }
    let names = files.filter { $0 != list }
      .compactMap { $0.split(separator: "/").last?.dropLast(6).lowercased() }.filter { !$0.contains("+") }
    #expect(listed.count == names.count, "\(listed.count) lines for \(names.count) files")
    for name in names {
      #expect(listed.contains { name.hasPrefix($0) || name.hasSuffix($0) }, "\(name) is not listed")
    }
  }

  @Test func `Every template is carried by the binary`() throws {
    let manifest = try Project.text(of: "Package.swift")
    let templates = Project.files(in: "templates", endingIn: ".mustache")
    #expect(!templates.isEmpty)
    for template in templates {
      let name = template.split(separator: "/").last ?? ""
      #expect(manifest.contains(".embedInCode(\"\(name)\")"), "\(template) is not embedded")
    }
  }
}
