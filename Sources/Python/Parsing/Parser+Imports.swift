import SourceText

extension Parser {
  /// `import …` or `from … import …`.
  mutating func importStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    if take(.import) {
      var names: [ImportedName] = []
      repeat {
        let place = current.range
        let path = try dottedName()
        let alias = try importAlias()
        let top = path.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
        names.append(
          ImportedName(
            path: path, binding: use(alias ?? top), isRenamed: alias != nil, range: range(from: place)))
      } while take(.comma)
      return statement(.importModules(names), from: start)
    }
    advance()
    var module = ""
    while at(.dot) || at(.ellipsis) {
      module += at(.dot) ? "." : "..."
      advance()
    }
    if !at(.import) { module += try dottedName() }
    guard take(.import) else { throw error("invalid syntax") }
    if at(.star) {
      let place = current.range
      if functionDepth > 0 || isClassBody { throw error("import * only allowed at module level") }
      advance()
      let name = ImportedName(path: "*", binding: use("*"), isRenamed: false, range: place)
      return statement(.importFrom(module: module, [name]), from: start)
    }
    let isParenthesized = take(.openParenthesis)
    var names: [ImportedName] = []
    repeat {
      if isParenthesized, at(.closeParenthesis) { break }
      let place = current.range
      guard case .name(let name) = current.kind else { throw error() }
      advance()
      let alias = try importAlias()
      names.append(
        ImportedName(
          path: name, binding: use(alias ?? name), isRenamed: alias != nil, range: range(from: place)))
    } while take(.comma)
    if isParenthesized { try expect(.closeParenthesis) }
    return statement(.importFrom(module: module, names), from: start)
  }

  private mutating func importAlias() throws(SyntaxRefusal) -> String? {
    guard take(.as) else { return nil }
    guard case .name(let alias) = current.kind else { throw error() }
    advance()
    return alias
  }

  private mutating func dottedName() throws(SyntaxRefusal) -> String {
    var path = ""
    repeat {
      guard case .name(let name) = current.kind else { throw error() }
      advance()
      path += path.isEmpty ? name : "." + name
    } while take(.dot)
    return path
  }
}
