import ArgumentParser
import Engines
import Vaults

/// Which interpreters on this machine may run what the embedded one cannot.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run what the embedded Python cannot on this machine's own: \(names). Needs --allow-exec.",
      valueName: "name"))
  var engine: [String] = []

  @Flag(help: "Let engines start processes, which may read what you may read.")
  var allowExec = false

  @Option(
    help: ArgumentHelp("Show engines this environment variable; else they see PATH alone.", valueName: "name")
  )
  var engineEnv: [String] = []

  @Option(help: ArgumentHelp("End an engine's process after this time.", valueName: "seconds"))
  var engineTimeout: Int = EngineLimits.page.seconds

  private static var names: String { Engine.all.map(\.name).joined(separator: ", ") }

  func validate() throws {
    if !engine.isEmpty, !allowExec {
      throw ValidationError("--engine starts processes; add --allow-exec to let it")
    }
    if engine.isEmpty, allowExec { throw ValidationError("--allow-exec needs an engine: --engine python3") }
    if engineTimeout < 1 { throw ValidationError("--engine-timeout must be at least 1 second") }
  }

  /// The engines asked for; one that is unknown or not installed is an error before any note is read.
  func selection() throws -> EngineSelection {
    for name in engine {
      guard let known = Engine.named(name) else {
        throw CommandFailure(
          "unknown engine '\(name)'"
            + Suggestion.words(for: name, among: Engine.all.map(\.name), orElse: "check --help"))
      }
      do throws(EngineProblem) { _ = try known.located() } catch { throw CommandFailure(error.sentence) }
    }
    var limits = EngineLimits.page
    limits.seconds = engineTimeout
    var environment: [String: String] = [:]
    for name in engineEnv { environment[name] = Console.environment(name) }
    return EngineSelection(names: engine, limits: limits, environment: environment)
  }
}
