// swift-tools-version:6.2
import PackageDescription

/// Swift 6 language mode, warnings are errors, imports are said where they are used.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Flags that compile the bulk kernels once more for wider vector units, on x86-64 and unless `ASSAY_PORTABLE_KERNELS`
/// is set (to build for another processor, or to leave them out). Without the flags the room is empty.
func compiled(forX86Level level: Int, _ flags: [String] = []) -> [SwiftSetting] {
  #if arch(x86_64)
    if Context.environment["ASSAY_PORTABLE_KERNELS"] != nil { return [] }
    let options = ["-march=x86-64-v\(level)"] + flags
    return [
      .define("KERNELS_COMPILED_FOR_X86_64_V\(level)"),
      .unsafeFlags(["-O"] + options.flatMap { ["-Xcc", $0] }),
    ]
  #else
    return []
  #endif
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")

/// One room of the design: a library target whose arrows point down only.
/// `Tests/ArchitectureTests` holds the same table as data and compares it with the imports.
func room(_ name: String, imports dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(
  of room: String, with dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: room + "Tests",
    dependencies: [.target(name: room), "TestSupport"] + dependencies,
    exclude: exclude,
    resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "assay",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .library(name: "DivergenceCore", targets: ["DivergenceCore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    room("DivergenceCore"),
    // The folder of the kernels is DivergenceCore's own, through a symbolic link.
    .target(
      name: "KernelsV3", swiftSettings: strict + compiled(forX86Level: 3)),
    .target(
      name: "KernelsV4", swiftSettings: strict + compiled(forX86Level: 4, ["-mprefer-vector-width=512"])),
    .target(name: "CProcessor"),
    room("VectorKernels", imports: ["DivergenceCore", "KernelsV3", "KernelsV4", "CProcessor"]),
    room("SourceText"),
    room("Diagnostics", imports: ["SourceText"]),
    room("FrontMatter", imports: ["SourceText", "Diagnostics", "CYaml"]),
    room("Markdown", imports: ["SourceText", "Diagnostics", "CCmark"]),
    room("Notes", imports: ["SourceText", "Diagnostics", "FrontMatter", "Markdown"]),
    room("Notation", imports: ["SourceText", "Diagnostics", "DivergenceCore", bigInt]),
    room("RandomNumbers"),
    room("Python", imports: ["SourceText", "Diagnostics", "DivergenceCore", "RandomNumbers", bigInt]),
    room("Calculation", imports: ["Diagnostics", "DivergenceCore", "Python"]),
    room(
      "Claims",
      imports: ["SourceText", "Diagnostics", "Markdown", "Notes", "Notation", "Python", "DivergenceCore"]),
    // The harnesses are programs in the engines' own languages.
    .target(
      name: "Engines",
      dependencies: [
        "SourceText", "Markdown", "Notes", "Python", "Claims",
        subprocess,
      ],
      resources: [.embedInCode("Harnesses")], swiftSettings: strict),
    room(
      "Verification",
      imports: [
        "SourceText", "Diagnostics", "Markdown", "Notes", "Claims", "Notation", "Python", "DivergenceCore",
      ]),
    room(
      "Linting",
      imports: ["SourceText", "Diagnostics", "FrontMatter", "Markdown", "Notes"]),
    room(
      "Revision",
      imports: ["SourceText", "Diagnostics", "Notes", "Verification"]),
    .target(
      name: "PageTemplates", dependencies: [mustache], path: "templates",
      resources: [
        .embedInCode("report.md.mustache")
      ], swiftSettings: strict),
    room(
      "Reports",
      imports: [
        "SourceText", "Diagnostics", "Markdown", "Linting", "Claims", "Verification", "Notation", "Notes",
        "PageTemplates", "DivergenceCore",
      ]),
    room(
      "Vaults",
      imports: [
        "SourceText", "Diagnostics", "FrontMatter", "Markdown", "Notes", "Notation", "Python", "Claims",
        "Engines", "Verification", "Linting", "Revision", "Reports", "DivergenceCore",
      ]),
    .executableTarget(
      name: "assay",
      dependencies: [
        "SourceText", "Diagnostics", "Linting", "Calculation", "Python", "Engines", "Verification", "Vaults",
        "Reports", argumentParser,
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "bench-core", dependencies: ["DivergenceCore", "VectorKernels"], swiftSettings: strict),
    .executableTarget(name: "bench-python", dependencies: ["Python"], swiftSettings: strict),
    .executableTarget(name: "assay-dev", dependencies: [argumentParser], swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "DivergenceCore"),
    tests(of: "VectorKernels", with: ["DivergenceCore"]),
    tests(of: "SourceText"),
    tests(of: "Diagnostics", with: ["SourceText"]),
    tests(of: "FrontMatter", with: ["SourceText", "Diagnostics"]),
    tests(of: "Markdown", with: ["SourceText", "Diagnostics"]),
    tests(of: "Notes", with: ["SourceText", "Diagnostics", "FrontMatter", "Markdown"]),
    tests(of: "Notation", with: ["SourceText", "Diagnostics", bigInt]),
    tests(of: "RandomNumbers"),
    tests(of: "Python", with: ["SourceText", "Diagnostics"], exclude: ["Programs"]),
    tests(of: "Calculation", with: ["DivergenceCore", "Python"]),
    tests(of: "Claims", with: ["SourceText", "Notes", "Notation", "Python", "DivergenceCore"]),
    tests(of: "Engines", with: ["SourceText", "Notes", "Python", "Claims"]),
    tests(of: "Verification", with: ["SourceText", "Notes", "Claims", "Notation", "Python"]),
    tests(of: "Linting", with: ["SourceText", "Diagnostics", "FrontMatter", "Notes"]),
    tests(of: "Revision", with: ["SourceText", "Diagnostics"]),
    tests(
      of: "Reports",
      with: [
        "SourceText", "Diagnostics", "Markdown", "Linting", "Claims", "Verification", "Notes",
        "DivergenceCore",
      ]),
    tests(of: "Vaults", with: ["SourceText", "Diagnostics", "Claims", "Linting", "Reports", "Verification"]),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport", "assay"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
