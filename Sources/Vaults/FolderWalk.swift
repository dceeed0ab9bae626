/// A walk through one folder, without recursion, in the order of names.
///
/// Links are followed after everything else, so that a note which is also linked to is found under its own path;
/// only inside the folder, because a note is untrusted and a link to `/etc/passwd` would print it; and never into
/// a folder that was already walked, so that cycles end.
struct FolderWalk {
  /// The notes found so far, in no order.
  private(set) var found: [String] = []
  /// What could not be looked at.
  private(set) var problems: [FileProblem] = []
  /// Every note file found.
  private(set) var identities: Set<FileStatus.Identity> = []

  private let root: String
  private let known: Set<FileStatus.Identity>
  /// Where the folder really is; links may not lead out of it.
  private let resolvedRoot: String
  private var walked: Set<FileStatus.Identity> = []
  private var pending: [Folder] = []
  private var links: [Link] = []

  /// A folder still to be listed.
  private struct Folder {
    let path: String
    /// Components from the top of the repository.
    let components: [[UInt8]]
    let ignores: [IgnoreFile]
  }

  /// A link still to be followed.
  private struct Link {
    let path: String
    let name: String
    let parent: Folder
  }

  /// A walk through `root` that leaves out the notes `known` from elsewhere.
  init(root: String, known: Set<FileStatus.Identity>) {
    self.root = root
    self.known = known
    resolvedRoot = FilePath.resolved(root) ?? root
  }

  /// Walks the whole folder.
  mutating func run() {
    let top = Repository(holding: resolvedRoot)
    pending.append(Folder(path: root, components: top.components, ignores: top.ignores))
    drain()
    // Following a link can find further links; they come after those that are waiting.
    var next = 0
    links.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    while next < links.count {
      follow(links[next])
      drain()
      next += 1
    }
  }

  private mutating func drain() {
    while let folder = pending.popLast() { list(folder) }
  }

  private mutating func list(_ folder: Folder) {
    do throws(FileProblem) {
      guard walked.insert(try FileStatus(of: folder.path, followingLinks: true).identity).inserted else {
        return
      }
      let listing = try FolderListing(of: folder.path)
      for name in listing.unreadableNames where FilePath.isNoteName(name) {
        problems.append(FileProblem(path: FilePath.joined(folder.path, name), kind: .unreadableName))
      }
      var inner = folder
      if listing.names.contains(".gitignore"),
        let file = IgnoreFile(
          reading: FilePath.joined(folder.path, ".gitignore"), depth: folder.components.count)
      {
        inner = Folder(path: folder.path, components: folder.components, ignores: folder.ignores + [file])
      }
      for name in listing.names where !name.hasPrefix(".") && name != "node_modules" { add(name, in: inner) }
    } catch {
      problems.append(error)
    }
  }

  private mutating func add(_ name: String, in folder: Folder) {
    let path = FilePath.joined(folder.path, name)
    do throws(FileProblem) {
      add(name, path, try FileStatus(of: path, followingLinks: false), in: folder)
    } catch {
      problems.append(error)
    }
  }

  private mutating func add(_ name: String, _ path: String, _ status: FileStatus, in folder: Folder) {
    let components = folder.components + [Array(name.utf8)]
    switch status.kind {
    case .folder:
      guard !folder.ignores.ignore(components, isFolder: true) else { return }
      pending.append(Folder(path: path, components: components, ignores: folder.ignores))
    case .file:
      guard FilePath.isNoteName(name), !folder.ignores.ignore(components, isFolder: false) else { return }
      take(path, status)
    case .link:
      guard !folder.ignores.ignore(components, isFolder: false) else { return }
      links.append(Link(path: path, name: name, parent: folder))
    case .other: break
    }
  }

  private mutating func take(_ path: String, _ status: FileStatus) {
    guard !known.contains(status.identity) else { return }
    identities.insert(status.identity)
    found.append(path)
  }

  private mutating func follow(_ link: Link) {
    do throws(FileProblem) {
      let status = try FileStatus(of: link.path, followingLinks: true)
      guard status.kind == .folder || (status.kind == .file && FilePath.isNoteName(link.name)) else { return }
      guard let target = FilePath.resolved(link.path), FilePath.isInside(target, resolvedRoot) else {
        problems.append(FileProblem(path: link.path, kind: .leadsOutside))
        return
      }
      if status.kind == .file {
        if !identities.contains(status.identity) { take(link.path, status) }
        return
      }
      let components = link.parent.components + [Array(link.name.utf8)]
      pending.append(Folder(path: link.path, components: components, ignores: link.parent.ignores))
    } catch {
      // A link that leads nowhere matters if a note was expected behind it.
      let kind = error.kind == .missing ? FileProblem.Kind.leadsNowhere : error.kind
      if FilePath.isNoteName(link.name) { problems.append(FileProblem(path: link.path, kind: kind)) }
    }
  }
}
