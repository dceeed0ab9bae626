/// The notes that paths lead to.
///
/// A file that is named is taken whatever its name ends in; a folder gives every note in and below it that is not
/// ignored. Hidden entries and `node_modules` are never entered.
package struct Discovery: Sendable, Hashable {
  /// The paths of the notes, each once, in order of their bytes.
  package let paths: [String]
  /// What could not be looked at.
  package let problems: [FileProblem]
  /// What else there may be, so that a link to a note which is in neither leads nowhere; `nil` if nobody knows: a file
  /// was named, or something could not be looked at, or the folders are a part of something unknown.
  package let surroundings: Surroundings?

  /// Looks at `paths`, which are files or folders, and not above `home`.
  package init(of paths: [String], home: String? = nil) {
    var found: [String] = []
    var problems: [FileProblem] = []
    var folders: [String] = []
    // Which files earlier arguments gave, so that `Vault ./Vault/a.md` is not two notes with the same id.
    var known: Set<FileStatus.Identity> = []
    for path in paths {
      let tidied = FilePath.tidied(path)
      do throws(FileProblem) {
        let status = try FileStatus(of: path, followingLinks: true)
        if status.kind == .folder {
          folders.append(tidied)
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
    let isKnown = folders.count == paths.count && problems.allSatisfy(\.isRemark)
    surroundings = isKnown ? Surroundings(of: folders, known: known, home: home) : nil
    self.problems = problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
