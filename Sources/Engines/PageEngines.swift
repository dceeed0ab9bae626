package import Claims
import Markdown
package import Notes
import Python
import SourceText

/// Runs on the user's own interpreters what of a page the embedded one cannot run: one process for each engine.
package enum PageEngines {
  /// What the engines made of the snippets of `note` that did not run in `execution`, by their index.
  ///
  /// A process gets every block of its languages, since later ones need what earlier ones define.
  package static func runs(
    for note: Note, after execution: PageExecution, with engines: [Engine], limits: EngineLimits = .page,
    environment: [String: String] = [:]
  ) async -> [Int: ForeignRun] {
    var runs: [Int: ForeignRun] = [:]
    for engine in engines {
      let wanted = execution.snippets.indices.filter { needs(execution.snippets[$0], engine) }
      guard !wanted.isEmpty else { continue }
      do throws(EngineProblem) {
        let made = try await run(execution.snippets, with: engine, limits, environment)
        for index in wanted { runs[index] = made[index] }
      } catch {
        for index in wanted {
          runs[index] = ForeignRun(record: nil, interpreter: engine.name, failure: error.sentence)
        }
      }
    }
    return runs
  }

  /// Whether a snippet is for the engine and the embedded interpreter could not run it.
  private static func needs(_ executed: ExecutedSnippet, _ engine: Engine) -> Bool {
    guard !executed.directives.isSkipped, isFor(executed, engine) else { return false }
    switch executed.outcome {
    case .unsupported, .limit, .freeNames: return true
    case .skipped: return !engine.isPython
    case .ran, .failed: return false
    }
  }

  private static func isFor(_ executed: ExecutedSnippet, _ engine: Engine) -> Bool {
    if executed.program != nil { return engine.isPython }
    return executed.snippet.language.map(engine.languages.contains) ?? false
  }

  private static func run(
    _ snippets: [ExecutedSnippet], with engine: Engine, _ limits: EngineLimits,
    _ environment: [String: String]
  ) async throws(EngineProblem) -> [Int: ForeignRun] {
    let indices = snippets.indices.filter {
      isFor(snippets[$0], engine) && !snippets[$0].directives.isSkipped
    }
    let blocks = indices.map { snippets[$0].snippet.fence.content.bytes }
    var input: [UInt8] = []
    var generation = 0
    for (index, code) in zip(indices, blocks) {
      let directives = snippets[index].directives
      if directives.startsSession { generation += 1 }
      append(Array((directives.session ?? "shared \(generation)").utf8), to: &input)
      append(code, to: &input)
    }
    let outcome = try await EngineProcess.run(engine, input: input, limits: limits, named: environment)
    let transcript = Transcript(outcome.output, of: blocks)
    guard transcript.interpreter != nil || !transcript.records.isEmpty || outcome.limit != nil else {
      throw EngineProblem(sentence: "the engine \(engine.name) did not answer")
    }
    var runs: [Int: ForeignRun] = [:]
    for (position, index) in indices.enumerated() {
      let name = transcript.interpreter ?? engine.name
      if let record = transcript.records[position] {
        runs[index] = ForeignRun(record: record, interpreter: name, failure: nil)
      } else if let limit = outcome.limit, position == transcript.records.count {
        runs[index] = ForeignRun(
          record: nil, interpreter: name, failure: "\(name) reaches the limit on \(limit)")
      }
    }
    return runs
  }

  private static func append(_ field: [UInt8], to input: inout [UInt8]) {
    input += "\(field.count):".utf8
    input += field
    input.append(UInt8(ascii: ","))
  }
}
