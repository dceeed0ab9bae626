extension Engine {
  /// R, without the user's profile.
  static let rscript = Engine(
    name: "rscript", languages: ["r", "rscript"], programs: ["Rscript"],
    arguments: ["--vanilla", "-e"], harness: PackageResources.Rscript_R, environment: [:],
    boundsAddresses: true)
}
