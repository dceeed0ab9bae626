import Python
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One file under `Tests/PythonTests/Programs`, in the folder of its area: plain Python that says what it prints.
struct ProgramFixture: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// The lines after `# expect:`, in order.
  let expected: [String]
  /// The text after `# error:`.
  let error: String?
  /// The names after `# unsupported:`.
  let unsupported: [String]
  /// The names after `# free:`.
  let free: [String]
  /// The message after `# syntax:`.
  let syntax: String?

  /// The name of the file.
  var testDescription: String { name }

  /// The fixture of a file's text.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var expected: [String] = []
    var error: String?
    var syntax: String?
    var unsupported: [String] = []
    var free: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if let text = ProgramFixture.text(of: "# expect:", in: line) { expected.append(text) }
      if let text = ProgramFixture.text(of: "# error:", in: line) { error = text }
      if let text = ProgramFixture.text(of: "# syntax:", in: line) { syntax = text }
      if let text = ProgramFixture.text(of: "# unsupported:", in: line) {
        unsupported = ProgramFixture.names(text)
      }
      if let text = ProgramFixture.text(of: "# free:", in: line) { free = ProgramFixture.names(text) }
    }
    self.expected = expected
    self.error = error
    self.syntax = syntax
    self.unsupported = unsupported
    self.free = free
  }

  private static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  private static func text(of mark: String, in line: Substring) -> String? {
    guard let range = line.firstRange(of: mark) else { return nil }
    return String(line[range.upperBound...].dropFirst())
  }

  /// Every program, by area and name.
  static let all: [ProgramFixture] = FixtureFiles.names(in: programs).filter { !$0.hasPrefix(".") }.flatMap {
    area in
    FixtureFiles.names(in: programs + "/" + area).filter { $0.hasSuffix(".py") }.map { name in
      ProgramFixture(
        name: area + "/" + name, bytes: FixtureFiles.read(programs + "/" + area + "/" + name))
    }
  }

  private static let programs = "PythonTests/Programs"
}

/// The files under `Tests`.
enum FixtureFiles {
  private static let folder: String = {
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  }()

  /// The bytes of a file; none if it cannot be read.
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(folder + "/" + path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The names in a folder, sorted.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(folder + "/" + path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }
}
