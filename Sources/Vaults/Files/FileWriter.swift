#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes bytes, the one place where they go out.
package enum FileWriter {
  /// Puts `bytes` at `path` so that a reader sees the old file or the new one and never a part: they are written
  /// beside it and renamed. A link's target is replaced, not the link; a device or pipe is written to directly.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let target = FilePath.resolved(path) ?? path
    let status = try existingStatus(of: target)
    switch status?.kind {
    case .folder: throw FileProblem(path: path, kind: .isFolder)
    case .other:
      let descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
      defer { close(descriptor) }
      try send(bytes, to: descriptor, path: path)
    case .file, .link, nil: try replace(target, by: bytes, keeping: status?.permissions, path: path)
    }
  }

  /// Writes all of `bytes` to an open file, however many calls that takes.
  package static func send(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileProblem) {
    let code = bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let written = write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written >= 0 { offset += written } else if errno != EINTR { return errno }
      }
      return 0
    }
    guard code == 0 else { throw FileProblem(path: path, code: code) }
  }

  /// Whether `problem` is a reader that has gone away, which is no failure of ours.
  package static func isClosedPipe(_ problem: FileProblem) -> Bool {
    problem == FileProblem(path: problem.path, code: EPIPE)
  }

  private static func existingStatus(of path: String) throws(FileProblem) -> FileStatus? {
    do throws(FileProblem) {
      return try FileStatus(of: path, followingLinks: true)
    } catch {
      if error.kind == .missing { return nil }
      throw error
    }
  }

  private static func replace(
    _ target: String, by bytes: [UInt8], keeping permissions: UInt32?, path: String
  ) throws(FileProblem) {
    let name = target.split(separator: "/").last.map(String.init) ?? "file"
    let temporary = FilePath.joined(FilePath.folder(of: target), ".\(name).assay-\(getpid())")
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    do throws(FileProblem) {
      if let permissions, fchmod(descriptor, mode_t(permissions)) != 0 {
        throw FileProblem(path: path, code: errno)
      }
      try send(bytes, to: descriptor, path: path)
      if fsync(descriptor) != 0, errno != EINVAL { throw FileProblem(path: path, code: errno) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileProblem(path: path, code: code)
    }
  }

  private static func write(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, start, count)
    #else
      Glibc.write(descriptor, start, count)
    #endif
  }
}
