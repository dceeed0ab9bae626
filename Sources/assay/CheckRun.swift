import ArgumentParser
import Reports
import Vaults

/// What `check`, `lint`, `verify` and `report` do alike: find the notes, run, render, decide.
struct CheckRun {
  let input: InputOptions
  let output: OutputOptions
  let rules: RuleOptions
  /// `nil` where nothing is run.
  var engines: EngineOptions?
  let scope: Run.Scope
  /// The format when none is asked for.
  var format = "text"

  /// Does it all and throws the exit code if it is not 0. Options are looked at before any file is.
  func callAsFunction() async throws {
    let renderer = try output.renderer(orElse: format)
    var configuration = try rules.configuration(jobCount: input.jobCount)
    if let engines { configuration.engines = try engines.selection() }
    let (inputs, missing, surroundings) = input.discovered()
    let run = Run(scope, configuration: configuration)
    let (report, unread) = await run.report(on: inputs, surroundings: surroundings)
    let problems = missing + unread
    for problem in problems { Console.complain(problem.message) }
    let failures = problems.filter { !$0.isRemark }
    if report.notes.isEmpty, failures.isEmpty { Console.complain(Self.noNotesMessage(in: input.places)) }
    let summary = report.summary
    let verdict = RunVerdict(summary, configuration: configuration, hasProblems: !failures.isEmpty)
    // Without a note there is nothing to report, and an empty report would look like a clean one.
    if !report.notes.isEmpty {
      try output.deliver(try Self.rendered(report, by: renderer, output.renderingOptions))
      if output.isToFile { Console.note(summary.line) }
    }
    if RunVerdict.isCoverageLow(summary, configuration), let coverage = summary.coverage,
      let minimum = configuration.minimumCoverage
    {
      Console.complain(
        "coverage is \(NumberText.percent(coverage)), less than the \(NumberText.percent(minimum)) asked for")
    }
    if verdict != .clean { throw ExitCode(verdict.rawValue) }
  }

  private static func rendered(
    _ report: Report, by renderer: ReportRenderer, _ options: ReportRenderer.Options
  ) throws -> String {
    do throws(RenderingError) {
      return try renderer.render(report, options)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// The line for a run that found nothing to look at.
  static func noNotesMessage(in places: [String]) -> String {
    "no Markdown notes found in \(places.joined(separator: ", ")); give a folder with .md files"
  }
}
