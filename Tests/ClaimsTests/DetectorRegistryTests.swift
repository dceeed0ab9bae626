import Foundation
import Testing

@testable import Claims

@Suite struct DetectorRegistryTests {
  @Test func `every file of the folder is in the list`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Claims/Detectors").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") && $0 != "AllDetectors.swift" }
    #expect(files.count == ClaimDetector.all.count)
    let list = try String(contentsOf: folder.appending(path: "AllDetectors.swift"), encoding: .utf8)
    for file in files {
      let name = file.dropLast(6)
      #expect(
        list.contains(name.prefix(1).lowercased() + name.dropFirst() + ","),
        "\(file) is not in AllDetectors.swift")
    }
  }
}
