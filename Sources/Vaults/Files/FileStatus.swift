#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What stands at a path.
struct FileStatus: Sendable, Hashable {
  /// What sort of thing a path leads to.
  enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A pipe, a socket, a device.
    case other
  }

  /// One file of the machine, whatever its names: device and inode.
  struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// What it is.
  let kind: Kind
  /// Which one it is.
  let identity: Identity
  /// The number of bytes, for a file.
  let size: Int
  /// The permission bits.
  let permissions: UInt32

  /// Whether it is a folder for everybody's things, such as `/tmp`: the sticky bit says so.
  var isOpenToEverybody: Bool { kind == .folder && permissions & 0o1000 != 0 }

  /// What `path` leads to: a link itself, or with `followingLinks` what is at its end.
  init(of path: String, followingLinks: Bool) throws(FileProblem) {
    var information = stat()
    let result = followingLinks ? stat(path, &information) : lstat(path, &information)
    guard result == 0 else { throw FileProblem(path: path, code: errno) }
    self.init(information)
  }

  /// What an open file is.
  init(ofDescriptor descriptor: Int32, path: String) throws(FileProblem) {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw FileProblem(path: path, code: errno) }
    self.init(information)
  }

  private init(_ information: stat) {
    kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: information.st_dev),
      inode: UInt64(truncatingIfNeeded: information.st_ino))
    size = Int(information.st_size)
    permissions = UInt32(information.st_mode & 0o7777)
  }
}
