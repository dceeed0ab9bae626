import SourceText

extension Program {
  /// What the program is with its indentation taken away, if every line of it is indented: a part of a class or a
  /// function that stands elsewhere, which cannot run by itself. `nil` if it is no such part.
  package var fragment: Program? {
    guard syntaxError?.typeName == "IndentationError" else { return nil }
    var indentation: ArraySlice<UInt8>?
    var code: [UInt8] = []
    for line in text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
      let content = line.drop { ASCII.blanks.contains($0) }
      if content.isEmpty || content.first == ASCII.carriageReturn {
        code.append(ASCII.lineFeed)
        continue
      }
      let common = indentation ?? line[..<content.startIndex]
      guard !common.isEmpty, line.starts(with: common) else { return nil }
      indentation = common
      code += line.dropFirst(common.count)
      code.append(ASCII.lineFeed)
    }
    return Program.parse(code)
  }

  /// Whether it defines functions at its top level that take `self`: methods of a class that stands elsewhere.
  var hasMethods: Bool {
    tree.statements.contains { statement in
      guard case .function(let definition) = statement.kind else { return false }
      return definition.parameters.first?.binding.name == "self"
    }
  }
}
