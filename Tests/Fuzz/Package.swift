// swift-tools-version:6.2
import PackageDescription

// The interpreter alone, compiled with libFuzzer and the address sanitizer: `make fuzz`. The rooms are the project's own,
// through symbolic links, since sanitizers must see all of the code.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let sanitized: [SwiftSetting] = strict + [.unsafeFlags(["-sanitize=fuzzer,address"])]

func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, exclude: ["\(name).docc"], swiftSettings: sanitized)
}

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1")],
  targets: [
    room("SourceText"), room("Diagnostics", ["SourceText"]), room("DivergenceCore"), room("RandomNumbers"),
    room(
      "Python",
      [
        "SourceText", "Diagnostics", "DivergenceCore", "RandomNumbers",
        .product(name: "BigInt", package: "BigInt"),
      ]),
    .executableTarget(
      name: "FuzzPython", dependencies: ["Python", "SourceText"],
      swiftSettings: sanitized + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ])
