#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The names in a folder.
struct FolderListing: Sendable {
  /// The names, `.` and `..` left out, in order of their bytes.
  let names: [String]
  /// Names that are not UTF-8, with what is wrong repaired, for messages.
  let unreadableNames: [String]

  /// Reads the folder at `path`.
  init(of path: String) throws(FileProblem) {
    guard let folder = opendir(path) else { throw FileProblem(path: path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    var unreadable: [String] = []
    while let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        unreadable.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadableNames = unreadable.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
