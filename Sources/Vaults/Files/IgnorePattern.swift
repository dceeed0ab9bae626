import SourceText

/// One line of a `.gitignore`.
///
/// The meaning is git's: a slash at the start or in the middle anchors it to the file's folder, one at the end
/// limits it to folders, `!` takes back, `*` and `?` stop at slashes, `**` as a whole component does not.
package struct IgnorePattern: Sendable, Hashable {
  /// Whether a match means "not ignored".
  package let isNegated: Bool
  /// Whether only folders match.
  package let isForFolders: Bool
  /// The components between slashes; `**` for any number of them.
  private let components: [Component]

  private enum Component: Sendable, Hashable {
    case anyDepth
    case glob(GlobPattern)
  }

  /// The pattern of `line`, or `nil` for an empty line or a comment.
  package init?(_ line: [UInt8]) {
    var bytes = line[...]
    if bytes.last == ASCII.carriageReturn { bytes.removeLast() }
    while bytes.last == ASCII.space, bytes.dropLast().last != ASCII.backslash { bytes.removeLast() }
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { bytes.removeFirst() }
    isForFolders = bytes.last == UInt8(ascii: "/")
    if isForFolders { bytes.removeLast() }
    let isAnchored = bytes.contains(UInt8(ascii: "/"))
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    guard !parts.isEmpty else { return nil }
    let written: [Component] = parts.map { part in
      part.elementsEqual("**".utf8) ? .anyDepth : .glob(GlobPattern(Array(part)))
    }
    // `**` at the end stands for at least one component: `logs/**` is what is inside, not `logs` itself.
    let inside: [Component] = written.last == .anyDepth ? [.glob(GlobPattern(Array("*".utf8)))] : []
    components = (isAnchored ? [] : [.anyDepth]) + written + inside
  }

  /// Whether the entry at `path`, as components from the pattern file's folder, matches.
  package func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    var position = path.startIndex
    var index = 0
    // Where to go on after a mismatch: the last `**`, and the path from which it swallows one component more.
    var retry: (index: Int, position: Int)?
    while true {
      if index < components.count, components[index] == .anyDepth {
        retry = (index, position)
        index += 1
      } else if position < path.endIndex, index < components.count,
        case .glob(let glob) = components[index], glob.matches(path[position])
      {
        index += 1
        position += 1
      } else if position == path.endIndex, index == components.count {
        return true
      } else if let last = retry, last.position < path.endIndex {
        retry = (last.index, last.position + 1)
        index = last.index + 1
        position = last.position + 1
      } else {
        return false
      }
    }
  }
}
