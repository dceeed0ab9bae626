import SourceText

/// The patterns of one `.gitignore`, in the folder that they are relative to.
package struct IgnoreFile: Sendable, Hashable {
  private let patterns: [IgnorePattern]
  /// The number of components from the top of the repository to the folder of the file.
  let depth: Int

  /// The patterns of `bytes`, a file in a folder `depth` components below the top.
  package init(_ bytes: [UInt8], depth: Int) {
    let lines = LineTable(bytes)
    var patterns: [IgnorePattern] = []
    for index in 0..<lines.count {
      var line = bytes[lines.range(ofLine: index).indices]
      if index == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      while let last = line.last, ASCII.lineEnds.contains(last) { line.removeLast() }
      if let pattern = IgnorePattern(Array(line)) { patterns.append(pattern) }
    }
    self.patterns = patterns
    self.depth = depth
  }

  /// The patterns of the file at `path`; `nil` if there is none that can be read. Git ignores nothing then.
  init?(reading path: String, depth: Int) {
    guard let status = try? FileStatus(of: path, followingLinks: true), status.kind == .file,
      let file = try? FileReader.read(path)
    else { return nil }
    self.init(file.bytes, depth: depth)
  }

  /// What the file says of the entry at `path`, as components from the top: ignored, not ignored, or nothing.
  /// The last pattern that matches decides.
  package func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
    let relative = path.dropFirst(depth)
    return patterns.last { $0.matches(relative, isFolder: isFolder) }.map { !$0.isNegated }
  }
}

extension [IgnoreFile] {
  /// Whether the entry at `path` is ignored: the file that is nearest to it and says anything decides. The files
  /// are in order from the top down.
  package func ignore(_ path: [[UInt8]], isFolder: Bool) -> Bool {
    for file in reversed() {
      if let answer = file.isIgnored(path, isFolder: isFolder) { return answer }
    }
    return false
  }
}
