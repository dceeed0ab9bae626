import Markdown
package import Notes
package import Python
import SourceText

/// The run of all snippets of a page, in order, in one session, or in those that directives name.
///
/// A snippet that cannot run does not poison the next: the names it would have bound are unknown, and only what
/// needs them cannot run either.
package struct PageExecution: Sendable {
  /// One for every snippet of the note, in the same order.
  package let snippets: [ExecutedSnippet]

  /// Whether something that was run came from chance: an unseeded generator, a clock.
  package var dependsOnChance: Bool { snippets.contains { $0.record?.dependsOnEntropy ?? false } }

  /// The steps that all snippets took.
  package var steps: Int { snippets.reduce(0) { $0 + ($1.record?.steps ?? 0) } }

  /// Runs the snippets of `note`; what depends on chance follows from `entropy`.
  package init(of note: Note, limits: Limits = .page, entropy: UInt64 = 0) {
    var sessions = Sessions(limits: limits, entropy: entropy)
    snippets = note.snippets.enumerated().map { index, snippet in
      guard let program = Self.program(of: snippet) else { return .notPython(snippet) }
      let directives = SnippetDirectives(of: snippet)
      let session = sessions.session(for: directives)
      if directives.isSkipped {
        session.passOver(program, because: "snippet \(index + 1) is skipped by a directive")
        return ExecutedSnippet(
          snippet: snippet, directives: directives, program: program, record: nil, outcome: .skipped,
          reason: "a directive says to skip it", reasonRange: nil)
      }
      if let fragment = program.fragment, !directives.expectsError {
        session.passOver(
          fragment, because: "snippet \(index + 1), which may define or change it, is a fragment")
        return ExecutedSnippet(
          snippet: snippet, directives: directives, program: program, record: nil, outcome: .skipped,
          reason: "it is a fragment: every line is indented", reasonRange: nil)
      }
      let result = ExecutedSnippet(
        snippet: snippet, directives: directives, program: program, record: session.run(program))
      if result.outcome != .ran, result.outcome != .failed {
        session.passOver(
          program, because: "snippet \(index + 1), which binds or may change it, could not run")
      }
      return result
    }
  }

  /// The same run with what other interpreters made of snippets, by their index.
  package func completed(by foreign: [Int: ForeignRun]) -> PageExecution {
    PageExecution(
      snippets: snippets.enumerated().map { index, executed in
        foreign[index].map { ExecutedSnippet(executed, replacedBy: $0) } ?? executed
      })
  }

  private init(snippets: [ExecutedSnippet]) { self.snippets = snippets }

  /// The code of a snippet that is Python by its language, or, without one, beyond doubt by its statements.
  private static func program(of snippet: Snippet) -> Program? {
    if snippet.isPython { return Program.parse(snippet.fence.content.bytes) }
    guard snippet.language == nil, PythonShape.isLikely(snippet.fence.content.bytes) else { return nil }
    let program = Program.parse(snippet.fence.content.bytes)
    let isCode = program.topLevelStatements.contains { statement in
      switch statement.kind {
      case .definition, .importing: true
      default: statement.isPrintCall
      }
    }
    return program.syntaxError == nil && (isCode || program.isInteractive) ? program : nil
  }
}

/// The sessions of one page: the one that blocks share, and those with names.
private struct Sessions {
  let limits: Limits
  let entropy: UInt64
  private var shared: Session?
  private var named: [String: Session] = [:]

  init(limits: Limits, entropy: UInt64) {
    self.limits = limits
    self.entropy = entropy
  }

  /// The session a block with these directives runs in.
  mutating func session(for directives: SnippetDirectives) -> Session {
    let known = directives.session.map { named[$0] } ?? shared
    if let known, !directives.startsSession { return known }
    let made = Session(limits: limits, entropy: entropy)
    if let name = directives.session { named[name] = made } else { shared = made }
    return made
  }
}

extension ExecutedSnippet {
  /// A block that is not Python.
  fileprivate static func notPython(_ snippet: Snippet) -> ExecutedSnippet {
    let reason = snippet.language.map { "'\($0)' is not run" } ?? "the block names no language"
    return ExecutedSnippet(
      snippet: snippet, directives: SnippetDirectives(of: snippet), program: nil, record: nil,
      outcome: .skipped, reason: reason, reasonRange: nil)
  }

  /// A block that another interpreter was asked to run.
  fileprivate init(_ executed: ExecutedSnippet, replacedBy foreign: ForeignRun) {
    guard let record = foreign.record else {
      self.init(
        snippet: executed.snippet, directives: executed.directives, program: executed.program, record: nil,
        outcome: .limit, reason: foreign.failure ?? "\(foreign.interpreter) did not run it",
        reasonRange: nil, interpreter: foreign.interpreter)
      return
    }
    self.init(
      snippet: executed.snippet, directives: executed.directives, program: executed.program, record: record,
      interpreter: foreign.interpreter)
  }

  /// A block that was tried.
  fileprivate init(
    snippet: Snippet, directives: SnippetDirectives, program: Program?, record: RunRecord,
    interpreter: String? = nil
  ) {
    let content = snippet.fence.content
    var outcome = Outcome.ran
    var reason: String?
    var range: ByteRange?
    switch record.status {
    case .ran:
      break
    case .failed(let exception):
      outcome = exception.typeName == "NameError" ? .freeNames : .failed
      reason = "it raises \(exception.text)"
      range = exception.statement
    case .unsupported(let uses):
      outcome = .unsupported
      reason = uses.first.map(\.sentence) ?? "it uses what the embedded Python does not have"
      range = uses.first?.range
    case .freeNames(let names):
      outcome = .freeNames
      reason = Self.sentence(for: names)
      range = names.first?.range
    case .limit(let kind, let place):
      outcome = .limit
      reason = "it reaches the limit on \(kind.words)"
      range = place
    case .syntaxError(let error):
      outcome = .failed
      reason = "it is not Python: \(error.typeName): \(error.message)"
      range = error.range
    }
    self.init(
      snippet: snippet, directives: directives, program: program, record: record, outcome: outcome,
      reason: reason,
      reasonRange: range.map(content.original(of:)), interpreter: interpreter)
  }

  private static func sentence(for names: [FreeName]) -> String {
    if let named = names.first(where: { $0.reason != nil }), let reason = named.reason {
      return "'\(named.name)' has no value: \(reason)"
    }
    var seen: Set<String> = []
    let listed = names.map(\.name).filter { seen.insert($0).inserted }
    let shown = listed.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    let more = listed.count > 4 ? " and \(listed.count - 4) more" : ""
    return "nothing on the page defines \(shown)\(more)"
  }
}

extension LimitKind {
  /// The bound, in words.
  fileprivate var words: String {
    switch self {
    case .steps: "steps"
    case .memory: "memory"
    case .recursion: "recursion depth"
    case .output: "output"
    case .integerBits: "the size of integers"
    case .time: "time"
    }
  }
}
