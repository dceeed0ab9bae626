#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Paths as text: joined, tidied, resolved.
enum FilePath {
  /// `path` without `.` components, doubled and trailing slashes: the form in which reports name files. `..`
  /// stays, because a link may stand before it.
  static func tidied(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// `name` inside `folder`; inside `.` it stands alone.
  static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Where `path` really is, every link followed; `nil` if it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  /// The folder that holds `path`.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a resolved `path` is `folder` or lies inside it.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Whether a name ends as those of Markdown notes do: `.md` or `.markdown`, in any case.
  static func isNoteName(_ name: String) -> Bool {
    let lowered = name.utf8.suffix(9).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    return lowered.suffix(3).elementsEqual(".md".utf8) || lowered.elementsEqual(".markdown".utf8)
  }
}
