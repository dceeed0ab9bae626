extension Engine {
  /// Julia, without the user's startup file; its heap is bounded by an argument.
  static let julia = Engine(
    name: "julia", languages: ["julia", "jl"], programs: ["julia"],
    arguments: ["--startup-file=no", "--history-file=no", "--heap-size-hint=1G", "-e"],
    harness: PackageResources.julia_jl, environment: [:], boundsAddresses: false)
}
