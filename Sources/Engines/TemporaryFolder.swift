#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of its own for one process, away with all that it wrote when the process is over.
struct TemporaryFolder {
  /// Where it is.
  let path: String

  /// An empty folder that only the user can read.
  init() throws(EngineProblem) {
    var template = Array("/tmp/assay-engine-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw EngineProblem(sentence: "a temporary folder could not be made in /tmp")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes it away; links in it are removed, never followed.
  func remove() { TemporaryFolder.remove(path, depth: 0) }

  private static func remove(_ path: String, depth: Int) {
    var status = stat()
    guard depth < 64, lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      closedir(stream)
      for name in names { remove(path + "/" + name, depth: depth + 1) }
    }
    rmdir(path)
  }
}
