#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file or folder could not be used: about the machine, never about what stands in a note.
package struct FileProblem: Error, Sendable, Hashable {
  /// What kind of problem it is.
  package enum Kind: Sendable, Hashable {
    /// There is nothing at the path.
    case missing
    /// A symbolic link leads to nothing.
    case leadsNowhere
    /// Permission is denied.
    case forbidden
    /// A folder stands where a file was wanted.
    case isFolder
    /// The file has more bytes than a note may have.
    case tooLarge(limit: Int)
    /// The name is not UTF-8, so that no report could name it.
    case unreadableName
    /// A link inside a folder leads out of it.
    case leadsOutside
    /// Anything else the system said.
    case system(message: String)
  }

  /// The path as the user gave it, or as the walk found it.
  package let path: String
  /// What kind of problem it is.
  package let kind: Kind

  /// A problem with `path`.
  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// The problem that the C library's error number `code` means.
  init(path: String, code: Int32) {
    let kind: Kind =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .forbidden
      case EISDIR: .isFolder
      case ELOOP: .system(message: "a chain of links that does not end")
      case ENAMETOOLONG: .system(message: "the path is too long")
      default: .system(message: strerror(code).map { String(cString: $0) } ?? "error \(code)")
      }
    self.init(path: path, kind: kind)
  }

  /// Whether the file's absence from the report is worth a word only, and not the failure of the run.
  package var isRemark: Bool { kind == .leadsOutside }

  /// The problem in one line, the path first, without a full stop.
  package var message: String {
    switch kind {
    case .missing: "\(path): no such file or folder"
    case .leadsNowhere: "\(path): a link that leads nowhere"
    case .forbidden: "\(path): permission denied"
    case .isFolder: "\(path): is a folder, not a file"
    case .tooLarge(let limit): "\(path): larger than \(limit / 1_048_576) MB, which no note is"
    case .unreadableName: "\(path): the name is not UTF-8; rename the file"
    case .leadsOutside: "\(path): a link that leads out of the folder; not read"
    case .system(let message): "\(path): \(message)"
    }
  }
}
