package import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads notes, the one place where bytes come in.
package enum FileReader {
  /// The most bytes a note may have: 64 MB. Offsets are 32 bits, and what is larger is not a note.
  package static let sizeLimit = 64 * 1_048_576

  /// The file at `path`, whatever its name ends in.
  package static func read(_ path: String) throws(FileProblem) -> SourceFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { close(descriptor) }
    return SourceFile(path: path, bytes: try bytes(of: descriptor, path: path))
  }

  /// Standard input as a note that is called `path`.
  package static func readStandardInput(as path: String) throws(FileProblem) -> SourceFile {
    SourceFile(path: path, bytes: try bytes(of: 0, path: path))
  }

  /// Everything that can be read from `descriptor`, in as few pieces as the system gives.
  static func bytes(of descriptor: Int32, path: String) throws(FileProblem) -> [UInt8] {
    let status = try FileStatus(ofDescriptor: descriptor, path: path)
    guard status.kind != .folder else { throw FileProblem(path: path, kind: .isFolder) }
    let tooLarge = FileProblem(path: path, kind: .tooLarge(limit: sizeLimit))
    guard status.size <= sizeLimit else { throw tooLarge }
    var bytes: [UInt8] = []
    // One byte more than the file has, so that the end is met without a second buffer.
    var pieceSize = max(status.kind == .file ? status.size + 1 : 0, 16_384)
    while true {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
        var result = Platform.read(descriptor, buffer.baseAddress, buffer.count)
        while result < 0, errno == EINTR {
          result = Platform.read(descriptor, buffer.baseAddress, buffer.count)
        }
        if result < 0 { code = errno }
        count = max(0, result)
      }
      guard code == 0 else { throw FileProblem(path: path, code: code) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= sizeLimit else { throw tooLarge }
      pieceSize = 65_536
    }
  }
}

/// The C library's function, which a method of the same name would hide.
private enum Platform {
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Glibc.read(descriptor, buffer, count)
    #endif
  }
}
