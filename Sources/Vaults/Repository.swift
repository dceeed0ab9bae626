/// The git repository that a folder lies in, as far as ignoring goes.
struct Repository: Sendable {
  /// The components from the top of the repository to the folder; empty without a repository.
  let components: [[UInt8]]
  /// The ignore files that hold above the folder, from the top down: `.git/info/exclude` first.
  let ignores: [IgnoreFile]

  /// Looks upward from `folder`, a resolved absolute path, for a folder that holds `.git`. Git's rules end there,
  /// so without a repository no file above the folder counts.
  init(holding folder: String) {
    var names: [String] = []
    var top = folder
    while (try? FileStatus(of: FilePath.joined(top, ".git"), followingLinks: false)) == nil {
      guard let name = top.split(separator: "/").last else {
        (components, ignores) = ([], [])
        return
      }
      names.insert(String(name), at: 0)
      top = FilePath.folder(of: top)
    }
    var ignores: [IgnoreFile] = []
    if let file = IgnoreFile(reading: FilePath.joined(top, ".git/info/exclude"), depth: 0) {
      ignores.append(file)
    }
    // The folder's own file is read when the folder is listed.
    var path = top
    for (depth, name) in names.enumerated() {
      if let file = IgnoreFile(reading: FilePath.joined(path, ".gitignore"), depth: depth) {
        ignores.append(file)
      }
      path = FilePath.joined(path, name)
    }
    components = names.map { Array($0.utf8) }
    self.ignores = ignores
  }
}
