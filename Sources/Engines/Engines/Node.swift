extension Engine {
  /// Node.js; V8 reserves addresses by the terabyte, so its heap is bounded by an argument.
  static let node = Engine(
    name: "node", languages: ["javascript", "js", "node", "mjs"], programs: ["node", "nodejs"],
    arguments: ["--max-old-space-size=1024", "-e"], harness: PackageResources.node_js, environment: [:],
    boundsAddresses: false)
}
