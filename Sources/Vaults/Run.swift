import Diagnostics
import Linting
import Notes
package import Reports
package import SourceText
import Verification

/// One pass over notes: bytes → note → findings and verdicts → report.
///
/// Each note is worked on by itself, some of them at the same time; what comes out is in the order of what went
/// in and does not depend on scheduling.
package struct Run: Sendable {
  /// What is asked of each note.
  package struct Scope: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    /// A set of things to ask.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Metadata, structure, links, text.
    package static let linting = Scope(rawValue: 1)
    /// Examples and documented numbers.
    package static let verification = Scope(rawValue: 2)
  }

  /// A note to read, or one that has been read.
  package enum Input: Sendable, Hashable {
    case path(String)
    case source(SourceFile)
  }

  private let scope: Scope
  private let configuration: Configuration

  /// A run that asks for `scope`.
  package init(_ scope: Scope, configuration: Configuration = Configuration()) {
    self.scope = scope
    self.configuration = configuration
  }

  /// The report on `inputs`, and the files that could not be read. Those never end a run.
  /// A link is called broken only with `surroundings`, and if it leads neither to an input nor to a note in those.
  package func report(
    on inputs: [Input], surroundings: Surroundings? = nil
  ) async -> (report: Report, problems: [FileProblem]) {
    let engines = configuration.engines
    let (checked, problems) = await mapped(inputs) { [scope] source in
      await NoteCheck(of: NoteReader.read(source), scope: scope, engines: engines)
    }
    var findings = checked.map(\.findings)
    if scope.contains(.linting) {
      let vault = await vaultFindings(
        checked.map(\.note), surroundings: problems.isEmpty ? surroundings : nil)
      for (index, more) in vault.enumerated() {
        findings[index] += more
      }
    }
    let notes = zip(checked, findings).map { check, findings in
      Report.NoteEntry(
        source: check.note.source, id: check.note.id, title: check.note.title,
        findings: findings.filter { configuration.rules.includes($0.rule) }.sorted(),
        verification: check.verification)
    }
    return (Report(notes: notes), problems)
  }

  /// What the rules over the vault say of each of `notes`. What is around them is read only if a note would be
  /// missing without it.
  private func vaultFindings(_ notes: [Note], surroundings: Surroundings?) async -> [[Diagnostic]] {
    guard let surroundings else { return LintPass.findings(across: notes, scope: .partial) }
    let found = LintPass.findings(across: notes, scope: .complete)
    guard !surroundings.isEmpty, LintPass.isNoteMissing(in: found) else { return found }
    if let paths = surroundings.paths() {
      let (around, problems) = await mapped(paths.map { .path($0) }) { NoteReader.read($0) }
      if problems.isEmpty { return LintPass.findings(across: notes, scope: .surrounded(by: around)) }
    }
    return LintPass.findings(across: notes, scope: .partial)
  }

  /// Everything that `inputs` hold, and the files that could not be read.
  package func extraction(from inputs: [Input]) async -> (notes: [ExtractedNote], problems: [FileProblem]) {
    let (notes, problems) = await mapped(inputs) { source in
      let note = NoteReader.read(source)
      return ExtractedNote(note: note, claims: Verifier.verify(note).claims.map(\.claim))
    }
    return (notes, problems)
  }

  /// What `transform` makes of each input that can be read, in the order of the inputs.
  private func mapped<Value: Sendable>(
    _ inputs: [Input], _ transform: @escaping @Sendable (SourceFile) async -> Value
  ) async -> (values: [Value], problems: [FileProblem]) {
    var outcomes = [Outcome<Value>?](repeating: nil, count: inputs.count)
    await withTaskGroup(of: (Int, Outcome<Value>).self) { group in
      var next = 0
      func start() {
        guard next < inputs.count else { return }
        let index = next
        let input = inputs[index]
        next += 1
        group.addTask { (index, await Outcome(of: input, transform)) }
      }
      for _ in 0..<configuration.jobCount { start() }
      while let (index, outcome) = await group.next() {
        outcomes[index] = outcome
        start()
      }
    }
    var values: [Value] = []
    var problems: [FileProblem] = []
    for outcome in outcomes {
      switch outcome {
      case .value(let value): values.append(value)
      case .problem(let problem): problems.append(problem)
      case nil: break
      }
    }
    return (values, problems)
  }
}

/// What became of one input.
private enum Outcome<Value: Sendable>: Sendable {
  case value(Value)
  case problem(FileProblem)

  init(of input: Run.Input, _ transform: @Sendable (SourceFile) async -> Value) async {
    do throws(FileProblem) {
      switch input {
      case .path(let path): self = .value(await transform(try FileReader.read(path)))
      case .source(let source): self = .value(await transform(source))
      }
    } catch {
      self = .problem(error)
    }
  }
}
