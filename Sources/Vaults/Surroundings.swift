/// What else there may be around the folders of a run, so that a link out of them is not called broken.
///
/// A named folder is often a part of something larger. Inside a repository or an Obsidian vault, the outermost one
/// below the home folder, the other notes of it are looked at. Elsewhere nobody knows where the wiki ends: then no
/// folder on the way up may hold other notes, itself or one level down. The way ends before the home folder, before a folder
/// that is open to everybody (`/tmp`) and before the root.
package struct Surroundings: Sendable, Hashable {
  /// The tops of the repositories and vaults around the folders, resolved.
  private let tops: [String]
  /// The notes of the run.
  private let known: Set<FileStatus.Identity>

  /// What is around `folders`, of which `known` are the notes; `nil` if they may be a part of something of which
  /// nobody knows the rest.
  init?(of folders: [String], known: Set<FileStatus.Identity>, home: String?) {
    let home = home.flatMap(FilePath.resolved)
    var tops: Set<String> = []
    for folder in folders {
      guard let folder = FilePath.resolved(folder) else { return nil }
      let parents = Self.parents(of: folder, home: home)
      if let top = ([folder] + parents).last(where: Self.isMarked) {
        if top != folder { tops.insert(top) }
      } else if parents.contains(where: { Self.holdsNotes($0, besides: known) }) {
        return nil
      }
    }
    self.tops = tops.sorted()
    self.known = known
  }

  /// Whether there is nothing around.
  var isEmpty: Bool { tops.isEmpty }

  /// The other notes, in no order; `nil` if not everything could be looked at.
  func paths() -> [String]? {
    var found: [String] = []
    var known = known
    for top in tops {
      var walk = FolderWalk(root: top, known: known)
      walk.run()
      guard walk.problems.allSatisfy(\.isRemark) else { return nil }
      found += walk.found
      known.formUnion(walk.identities)
    }
    return found
  }

  /// The folders above `folder`, the nearest first.
  private static func parents(of folder: String, home: String?) -> [String] {
    var parents: [String] = []
    var next = folder
    while next != home, next != "/" {
      next = FilePath.folder(of: next)
      guard next != home, next != "/", let status = try? FileStatus(of: next, followingLinks: true),
        !status.isOpenToEverybody
      else { break }
      parents.append(next)
    }
    return parents
  }

  /// Whether a repository or an Obsidian vault starts at `folder`.
  private static func isMarked(_ folder: String) -> Bool {
    [".git", ".obsidian"].contains { name in
      (try? FileStatus(of: FilePath.joined(folder, name), followingLinks: true)) != nil
    }
  }

  /// Whether a note that is not `known` lies in `folder` or in a folder directly in it; true as well if that is
  /// too much to look at.
  private static func holdsNotes(_ folder: String, besides known: Set<FileStatus.Identity>) -> Bool {
    guard let names = try? FolderListing(of: folder).names, names.count <= 1000 else { return true }
    return names.contains { name in
      let path = FilePath.joined(folder, name)
      if FilePath.isNoteName(name) { return isOtherNote(path, known) }
      guard !name.hasPrefix("."), name != "node_modules", let inner = try? FolderListing(of: path).names
      else {
        return false
      }
      return inner.contains { FilePath.isNoteName($0) && isOtherNote(FilePath.joined(path, $0), known) }
    }
  }

  private static func isOtherNote(_ path: String, _ known: Set<FileStatus.Identity>) -> Bool {
    guard let status = try? FileStatus(of: path, followingLinks: true) else { return false }
    return status.kind == .file && !known.contains(status.identity)
  }
}
