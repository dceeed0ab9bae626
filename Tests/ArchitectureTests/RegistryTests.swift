import TestSupport
import Testing

/// A registry is a folder with one file for each thing and one hand-written list.
struct RegistryTests {
  /// A folder of things and the file that lists them.
  struct Registry: Sendable, CustomTestStringConvertible {
    let folder: String
    let list: String

    var testDescription: String { folder }
  }

  @Test(arguments: [
    Registry(folder: "Sources/Linting/Rules", list: "AllRules.swift"),
    Registry(folder: "Sources/Claims/Detectors", list: "AllDetectors.swift"),
    Registry(folder: "Sources/Verification/NearMisses", list: "AllNearMisses.swift"),
    Registry(folder: "Sources/Reports/Renderers", list: "AllRenderers.swift"),
  ])
  func `The list has one line for each file of the folder`(registry: Registry) throws {
    let files = Project.files(in: registry.folder, endingIn: ".swift")
    // A registry that has not been begun has nothing to list.
    guard !files.isEmpty else { return }
    let list = "\(registry.folder)/\(registry.list)"
    try #require(files.contains(list), "\(registry.folder) has no \(registry.list)")
    let listed = try Project.text(of: list).split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix(".") }.map { $0.dropFirst().prefix { $0 != "," }.lowercased() }
    let names = files.filter { $0 != list }.compactMap {
      $0.split(separator: "/").last?.dropLast(6).lowercased()
    }
    .filter { !$0.contains("+") }
    #expect(listed.count == names.count, "\(listed.count) lines for \(names.count) files")
    for name in names {
      #expect(
        listed.contains { name == $0 || name.hasPrefix($0) || name.hasSuffix($0) }, "\(name) is not listed")
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
