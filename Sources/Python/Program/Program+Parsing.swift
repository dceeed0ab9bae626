import SourceText

extension Program {
  /// The program that `text` is; `>>>` and `...` prompts are taken away, lines between them are expected output.
  package static func parse(_ text: [UInt8]) -> Program {
    let source = SnippetText(text)
    var lexer = Lexer(source)
    let lines = LineTable(text)
    var tree = SyntaxTree()
    var resolution = Resolution()
    var refusal: SyntaxRefusal?
    do {
      try lexer.run()
      var parser = Parser(lexer.tokens, lines: lines)
      try parser.run()
      tree = parser.tree
      let (resolved, problem) = Resolver.resolve(tree)
      resolution = resolved
      refusal = problem.map { .invalid($0) }
    } catch {
      refusal = error
    }
    if refusal != nil { tree = SyntaxTree() }
    let survey = refusal == nil ? Surveyor.survey(tree, resolution) : Survey()
    var syntaxError: SyntaxError?
    let reached = Reachability(survey, Reachability.Surroundings())
    var unsupported = reached.unsupported
    switch refusal {
    case .invalid(let error): syntaxError = error
    case .tooDeep(let item): unsupported.append(item)
    case nil: break
    }
    let comments = CommentPlacement.comments(lexer.comments, source, text, tree.statements, lines)
    return Program(
      text: text, comments: comments, syntaxError: syntaxError, unsupported: unsupported,
      topLevelStatements: tree.statements.enumerated().map { index, statement in
        let next = index + 1 < tree.statements.count ? tree.statements[index + 1].range.start : .max
        return info(statement, before: next, source)
      },
      isInteractive: source.isInteractive, boundNames: survey.bound,
      commands: lexer.commands.map { source.range($0.start, $0.end) }, tree: tree, resolution: resolution,
      survey: survey, freeAlone: reached.free)
  }

  private static func info(_ statement: Statement, before next: Int32, _ source: SnippetText) -> StatementInfo
  {
    let output = source.output(from: statement.range.end, before: next)
    return StatementInfo(
      range: statement.range, kind: kind(of: statement), isPrintCall: isPrintCall(statement),
      firstLine: statement.firstLine, lastLine: statement.lastLine, expectedOutput: output)
  }

  private static func kind(of statement: Statement) -> StatementInfo.Kind {
    switch statement.kind {
    case .expression: return .expression
    case .assignment, .augmented, .annotated: return .assignment(statement.bindings.map(\.name))
    case .function(let definition): return .definition(definition.name)
    case .classDefinition(let definition): return .definition(definition.binding.name)
    case .importModules, .importFrom: return .importing(statement.bindings.map(\.name))
    case .branches, .whileLoop, .forLoop, .attempt, .with, .match: return .compound
    case .unsupported(let name, _, _, _): return name == "with" || name == "match" ? .compound : .other
    case .returning, .pass, .breaking, .continuing, .global, .nonlocal, .assertion, .raising, .delete:
      return .other
    }
  }

  private static func isPrintCall(_ statement: Statement) -> Bool {
    guard case .expression(let value) = statement.kind, case .call(let call) = value.kind,
      case .name(let name) = call.callee.kind
    else { return false }
    return name.name == "print"
  }
}

/// Puts comments beside the statements they stand behind.
enum CommentPlacement {
  /// The comments of a program with their places in its text.
  static func comments(
    _ lexed: [Lexer.LexedComment], _ source: SnippetText, _ text: [UInt8], _ statements: [Statement],
    _ lines: LineTable
  ) -> [Comment] {
    var ending: [Int: ByteRange] = [:]
    collect(statements, into: &ending)
    return lexed.map { comment in
      let range = source.range(comment.start, comment.end)
      let line = lines.lineIndex(at: range.lowerBound)
      let content = source.code[min(comment.start + 1, comment.end)..<comment.end]
      let statement = comment.isOwnLine ? nil : ending[line].flatMap { $0.end <= range.start ? $0 : nil }
      return Comment(
        range: range, text: String(decoding: content, as: UTF8.self), isOwnLine: comment.isOwnLine,
        statement: statement, indentation: comment.indentation, line: line)
    }
  }

  /// The last simple statement that ends on each line.
  private static func collect(_ statements: [Statement], into ending: inout [Int: ByteRange]) {
    for statement in statements {
      switch statement.kind {
      case .function(let definition): collect(definition.body, into: &ending)
      case .classDefinition(let definition): collect(definition.body, into: &ending)
      default:
        let blocks = statement.blocks
        if blocks.isEmpty { ending[statement.lastLine] = statement.range }
        for block in blocks { collect(block, into: &ending) }
      }
    }
  }
}
