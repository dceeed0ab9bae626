import Testing

/// The rooms and what each may import: the table of the design as data.
///
/// Arrows point down only: a room may import rooms that stand above it in this list, and no others.
enum Layering {
  /// One room.
  struct Room: Sendable, CustomTestStringConvertible {
    /// The target.
    let name: String
    /// What it may import besides the standard library.
    let imports: Set<String>
    /// The folder, where it is not `Sources/name`.
    var folder: String

    init(_ name: String, _ imports: Set<String> = [], folder: String? = nil) {
      self.name = name
      self.imports = imports
      self.folder = folder ?? "Sources/\(name)"
    }

    var testDescription: String { name }
  }

  /// Every room, the lowest first.
  static let rooms: [Room] = [
    Room("DivergenceCore"),
    // The files of DivergenceCore/Kernels once more, through a symbolic link, for wider vector units.
    Room("KernelsV3"),
    Room("KernelsV4"),
    Room("VectorKernels", ["DivergenceCore", "KernelsV3", "KernelsV4", "CProcessor"]),
    Room("SourceText"),
    Room("Diagnostics", ["SourceText"]),
    Room("FrontMatter", ["SourceText", "Diagnostics", "CYaml"]),
    Room("Markdown", ["SourceText", "Diagnostics", "CCmark"]),
    Room("Notes", ["SourceText", "Diagnostics", "FrontMatter", "Markdown"]),
    Room("Notation", ["SourceText", "Diagnostics", "DivergenceCore", "BigInt"]),
    Room("RandomNumbers"),
    Room("Python", ["SourceText", "Diagnostics", "DivergenceCore", "RandomNumbers", "BigInt"]),
    Room("Calculation", ["Diagnostics", "DivergenceCore", "Python"]),
    Room(
      "Claims", ["SourceText", "Diagnostics", "Markdown", "Notes", "Notation", "Python", "DivergenceCore"]),
    Room(
      "Verification",
      [
        "SourceText", "Diagnostics", "Markdown", "Notes", "Claims", "Notation", "Python", "DivergenceCore",
      ]),
    Room("Engines", ["SourceText", "Markdown", "Notes", "Python", "Claims", "Subprocess"]),
    Room("Linting", ["SourceText", "Diagnostics", "FrontMatter", "Markdown", "Notes"]),
    Room("Revision", ["SourceText", "Diagnostics", "Notes", "Verification"]),
    Room("PageTemplates", ["Mustache"], folder: "templates"),
    Room(
      "Reports",
      [
        "SourceText", "Diagnostics", "Markdown", "Linting", "Claims", "Verification", "Notation", "Notes",
        "PageTemplates", "DivergenceCore",
      ]),
    Room(
      "Vaults",
      [
        "SourceText", "Diagnostics", "FrontMatter", "Markdown", "Notes", "Notation", "Python", "Claims",
        "Engines", "Verification", "Linting", "Revision", "Reports", "DivergenceCore",
      ]),
    Room(
      "assay",
      [
        "SourceText", "Diagnostics", "Linting", "Calculation", "Python", "Engines", "Verification", "Vaults",
        "Reports", "ArgumentParser",
      ]),
    Room("assay-dev", ["ArgumentParser"]),
    Room("bench-core", ["DivergenceCore", "VectorKernels"]),
    Room("bench-python", ["Python"]),
  ]

  /// What is not ours: the modules of packages and of the system's libraries.
  static let outside: Set<String> = [
    "CYaml", "CCmark", "CProcessor", "BigInt", "Mustache", "ArgumentParser", "Subprocess",
  ]

  /// Modules that come with the compiler and do no more than compute.
  static let standard: Set<String> = ["Swift", "Synchronization"]

  /// The C library, under its names.
  static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// The rooms that may use the C library: those that touch files and the terminal, and those that compute with
  /// its mathematics.
  static let systemRooms: Set<String> = [
    "Vaults", "Engines", "assay", "assay-dev", "bench-core", "bench-python", "DivergenceCore", "Notation",
    "Python",
    "RandomNumbers",
  ]
}
