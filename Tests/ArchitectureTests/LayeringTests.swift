import TestSupport
import Testing

struct LayeringTests {
  @Test(arguments: Layering.rooms)
  func `A room imports only what the table allows`(room: Layering.Room) throws {
    let files = Project.files(in: room.folder, endingIn: ".swift")
    #expect(!files.isEmpty, "\(room.folder) has no Swift file")
    for file in files {
      var allowed = room.imports.union(Layering.standard)
      if Layering.systemRooms.contains(room.name) { allowed.formUnion(Layering.system) }
      let forbidden = SourceLines.imports(in: try Project.text(of: file)).subtracting(allowed)
      #expect(forbidden.isEmpty, "\(file) imports \(forbidden.sorted().joined(separator: ", "))")
    }
  }

  @Test func `The table has no cycle: a room imports rooms before it`() {
    var known = Layering.outside
    for room in Layering.rooms {
      #expect(room.imports.isSubset(of: known), "\(room.name) points up")
      known.insert(room.name)
    }
  }

  @Test func `Every folder of sources is a room`() {
    let folders = Set(
      Project.files(in: "Sources").compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) })
    let rooms = Set(Layering.rooms.map(\.name)).subtracting(["PageTemplates"])
    #expect(folders == rooms.union(["CCmark", "CProcessor", "CYaml"]))
  }

  @Test(arguments: Layering.rooms)
  func `The manifest says what the table says`(room: Layering.Room) throws {
    let manifest = try Project.text(of: "Package.swift")
    let dependencies = try #require(
      Manifest.dependencies(of: room.name, in: manifest), "no target \(room.name)")
    #expect(dependencies == room.imports)
  }
}

/// The dependencies that `Package.swift` gives a target, read from its text.
enum Manifest {
  /// Names under which the manifest keeps the products of packages.
  private static let products = [
    "bigInt": "BigInt", "mustache": "Mustache", "argumentParser": "ArgumentParser",
    "subprocess": "Subprocess",
  ]

  /// The modules that the target called `name` depends on; `nil` if there is no such target.
  static func dependencies(of name: String, in manifest: String) -> Set<String>? {
    let text = manifest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("( ", with: "(")
    let openings = ["room(\"\(name)\"", "target(name: \"\(name)\"", "executableTarget(name: \"\(name)\""]
    guard let start = openings.compactMap({ text.firstRange(of: $0)?.upperBound }).first else { return nil }
    let rest = text[start...]
    // Up to the end of the call: the bracket that closes what was open at the name.
    var depth = 1
    var end = rest.startIndex
    for index in rest.indices {
      if rest[index] == "(" { depth += 1 }
      if rest[index] == ")" { depth -= 1 }
      end = index
      if depth == 0 { break }
    }
    let call = rest[..<end]
    guard
      let list = ["imports: [", "dependencies: ["].compactMap({ call.firstRange(of: $0)?.upperBound }).first
    else {
      return []
    }
    let items = call[list...].prefix { $0 != "]" }.split(separator: ",")
    return Set(
      items.map { $0.filter { $0 != " " && $0 != "\"" } }.filter { !$0.isEmpty }.map { products[$0] ?? $0 })
  }
}
