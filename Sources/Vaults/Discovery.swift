/// The notes that paths lead to.
///
/// A file that is named is taken whatever its name ends in; a folder gives every note in and below it that is not
/// ignored. Hidden entries and `node_modules` are never entered.
package struct Discovery: Sendable, Hashable {
  /// The paths of the notes, each once, in order of their bytes.
  package let paths: [String]
  /// What could not be looked at.
  package let problems: [FileProblem]
  /// Whether the notes are all there are, so that a link to another one leads nowhere: only folders were named, none
  /// of them lies inside an Obsidian vault, and everything could be looked at.
  package let isWholeVault: Bool

  /// Looks at `paths`, which are files or folders.
  package init(of paths: [String]) {
    var found: [String] = []
    var problems: [FileProblem] = []
    var isWholeVault = true
    // Which files earlier arguments gave, so that `Vault ./Vault/a.md` is not two notes with the same id.
    var known: Set<FileStatus.Identity> = []
    for path in paths {
      let tidied = FilePath.tidied(path)
      do throws(FileProblem) {
        let status = try FileStatus(of: path, followingLinks: true)
        isWholeVault = isWholeVault && status.kind == .folder && !FilePath.isInsideObsidianVault(tidied)
        if status.kind == .folder {
          var walk = FolderWalk(root: tidied, known: known)
          walk.run()
          found += walk.found
          problems += walk.problems
          known.formUnion(walk.identities)
        } else if status.kind == .other || known.insert(status.identity).inserted {
          found.append(tidied)
        }
      } catch {
        problems.append(FileProblem(path: tidied, kind: error.kind))
      }
    }
    self.paths = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.isWholeVault = isWholeVault && problems.allSatisfy(\.isRemark)
    self.problems = problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
