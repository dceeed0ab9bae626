package import Engines

/// Which interpreters on this machine may run snippets, and what they get.
package struct EngineSelection: Sendable, Hashable {
  /// Their names, in the order in which they are asked.
  package var names: [String]
  /// What one process may use up.
  package var limits: EngineLimits
  /// The environment variables that they see beside `PATH`.
  package var environment: [String: String]

  /// No engine, unless some are named.
  package init(names: [String] = [], limits: EngineLimits = .page, environment: [String: String] = [:]) {
    self.names = names
    self.limits = limits
    self.environment = environment
  }

  /// The engines themselves; names that are none are left out.
  var engines: [Engine] { names.compactMap(Engine.named) }
}
