import SourceText
import TestSupport
import Testing
import Vaults

struct FileTests {
  @Test(arguments: [[], [0x61], [0xFF, 0x00, 0xFE], [UInt8](repeating: 0x62, count: 200_000)])
  func `A file is read byte for byte`(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.md")
    #expect(try FileReader.read(folder.path + "/a.md").bytes == bytes)
  }

  @Test func `What cannot be read is a typed error`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem(path: folder.path, kind: .isFolder)) { try FileReader.read(folder.path) }
    let missing = folder.path + "/no.md"
    #expect(throws: FileProblem(path: missing, kind: .missing)) { try FileReader.read(missing) }
  }

  @Test func `A file without end is refused and not read to the end of memory`() {
    let problem = FileProblem(path: "/dev/zero", kind: .tooLarge(limit: FileReader.sizeLimit))
    #expect(throws: problem) { try FileReader.read("/dev/zero") }
    #expect(problem.message == "/dev/zero: larger than 64 MB, which no note is")
  }

  @Test func `A file is replaced as a whole and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old and longer", to: "report.md")
    try FileWriter.write(Array("new".utf8), to: folder.path + "/report.md")
    #expect(folder.bytes(of: "report.md") == Array("new".utf8))
    try FileWriter.write([], to: folder.path + "/second.md")
    #expect(folder.names == ["report.md", "second.md"])
  }

  @Test func `A link stays a link to the file that is replaced`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real.md")
    try folder.link("link.md", to: "real.md")
    try FileWriter.write(Array("new".utf8), to: folder.path + "/link.md")
    #expect(folder.bytes(of: "real.md") == Array("new".utf8))
    #expect(try FileReader.read(folder.path + "/link.md").bytes == Array("new".utf8))
  }

  @Test func `What cannot be written is a typed error and leaves nothing`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem(path: folder.path, kind: .isFolder)) {
      try FileWriter.write([], to: folder.path)
    }
    let missing = folder.path + "/no/report.md"
    #expect(throws: FileProblem(path: missing, kind: .missing)) { try FileWriter.write([], to: missing) }
    #expect(folder.names == [])
  }
}
