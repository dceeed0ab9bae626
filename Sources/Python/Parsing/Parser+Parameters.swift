import SourceText

extension Parser {
  /// Parameters up to, not including, `end`.
  mutating func parameters(until end: Punctuation, allowAnnotations: Bool) throws(SyntaxRefusal)
    -> [Parameter]
  {
    var parameters: [Parameter] = []
    var kind = Parameter.Kind.ordinary
    var sawDefault = false
    var sawSlash = false
    var awaitsName = false
    var sawRestKeyword = false
    var names: Set<String> = []
    while !at(end) {
      if sawRestKeyword { throw error("arguments cannot follow var-keyword argument") }
      if at(.slash) {
        if parameters.isEmpty { throw error("at least one argument must precede /") }
        if kind == .keywordOnly { throw error("/ must be ahead of *") }
        if sawSlash { throw error("/ may appear only once") }
        advance()
        sawSlash = true
        parameters = parameters.map {
          Parameter(binding: $0.binding, kind: .positionalOnly, defaultValue: $0.defaultValue)
        }
      } else if at(.star), following.kind == .punctuation(.comma) || following.kind == .punctuation(end) {
        if kind == .keywordOnly { throw error("* argument may appear only once") }
        if following.kind == .punctuation(end) { throw error("named arguments must follow bare *") }
        advance()
        kind = .keywordOnly
        awaitsName = true
      } else {
        let own = try parameterKind(kind, awaitsName: awaitsName)
        if own == .restKeyword { sawRestKeyword = true }
        guard case .name(let name) = current.kind else { throw error() }
        if !names.insert(mangled(name)).inserted {
          throw error("duplicate argument '\(name)' in function definition")
        }
        let place = current.range
        advance()
        if allowAnnotations, take(.colon) {
          if own == .restPositional, at(.star) {
            _ = try starOrNamedExpression()
          } else {
            _ = try expression()
          }
        }
        var value: Expression?
        if at(.assign) {
          switch own {
          case .restPositional: throw error("var-positional argument cannot have default value")
          case .restKeyword: throw error("var-keyword argument cannot have default value")
          default: advance()
          }
          if at(.comma) || at(end) {
            throw error("expected default value expression", at: tokens[index - 1].range)
          }
          value = try expression()
          sawDefault = sawDefault || own == .ordinary
        } else if own == .ordinary, sawDefault {
          throw error("parameter without a default follows parameter with a default", at: place)
        }
        parameters.append(Parameter(binding: use(name), kind: own, defaultValue: value))
        awaitsName = false
        if own == .restPositional { kind = .keywordOnly }
      }
      if !take(.comma), !at(end) { throw error() }
    }
    if awaitsName { throw error("named arguments must follow bare *") }
    return parameters
  }

  private mutating func parameterKind(_ kind: Parameter.Kind, awaitsName: Bool) throws(SyntaxRefusal)
    -> Parameter.Kind
  {
    if at(.star) {
      if kind == .keywordOnly { throw error("* argument may appear only once") }
      advance()
      return .restPositional
    }
    if at(.doubleStar) {
      if awaitsName { throw error("named arguments must follow bare *") }
      advance()
      return .restKeyword
    }
    return kind
  }
}
