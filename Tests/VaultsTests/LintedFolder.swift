import Foundation
import Reports
import SourceText
import TestSupport
import Vaults

/// A folder of the project as `assay lint` sees it where it is a whole vault and nothing is around it.
enum LintedFolder {
  /// The report on the notes in `folder`, with paths below it.
  static func report(on folder: String) async throws -> Report {
    let copy = try TemporaryFolder()
    let vault = copy.path + "/vault"
    try FileManager.default.copyItem(atPath: Project.folder + "/" + folder, toPath: vault)
    try copy.makeFolder("vault/.git")
    let discovery = Discovery(of: [vault])
    let inputs = try discovery.paths.map { path in
      Run.Input.source(
        SourceFile(path: String(path.dropFirst(vault.count + 1)), bytes: try FileReader.read(path).bytes))
    }
    return await Run(.linting).report(on: inputs, surroundings: discovery.surroundings).report
  }
}
