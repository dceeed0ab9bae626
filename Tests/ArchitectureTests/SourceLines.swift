import TestSupport

/// What the tests of the architecture read from the project's files.
enum SourceLines {
  /// The modules that a Swift text imports.
  static func imports(in text: String) -> Set<String> {
    var modules: Set<String> = []
    for line in text.split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, first.hasPrefix("@") || accessLevels.contains(first) {
        words.removeFirst()
      }
      guard words.first == "import", words.count >= 2 else { continue }
      // `import struct Module.Type`
      let module = kinds.contains(words[1]) && words.count >= 3 ? words[2] : words[1]
      modules.insert(String(module.prefix { $0 != "." }))
    }
    return modules
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]

  /// The Swift files below `folders`.
  static func swiftFiles(in folders: [String]) -> [String] {
    folders.flatMap { Project.files(in: $0, endingIn: ".swift") }
  }
}
