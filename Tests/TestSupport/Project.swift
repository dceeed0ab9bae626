import Foundation

/// The project's own folders, found from where this file stands.
package enum Project {
  /// The top folder.
  package static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  /// The folder of the tests' data.
  package static var fixtures: String { folder + "/Tests/Fixtures" }

  /// The text of a file of the project.
  package static func text(of path: String) throws -> String {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }

  /// The paths of every file below `folder` of the project, relative to the top and in order; hidden entries are
  /// left out. Empty if there is no such folder.
  package static func files(in folder: String, endingIn suffix: String = "") -> [String] {
    let walk = FileManager.default.enumerator(atPath: self.folder + "/" + folder)
    var found: [String] = []
    while let path = walk?.nextObject() as? String {
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      if !isHidden, path.hasSuffix(suffix), walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      {
        found.append(folder + "/" + path)
      }
    }
    return found.sorted()
  }
}
