import SourceText

extension Compiler {
  /// More arguments than these go through a list.
  private static let mostArguments = 200

  /// A call as written.
  mutating func call(_ call: Call, into target: Int32) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    if case .name(let use) = call.callee.kind, use.name == "super", call.arguments.isEmpty {
      return emit(.superObject, target)
    }
    var isPlain = call.arguments.count <= Compiler.mostArguments
    var keywords: [String] = []
    for argument in call.arguments {
      switch argument.kind {
      case .positional: if !keywords.isEmpty { isPlain = false }
      case .keyword(let name):
        if keywords.contains(name) { return fail(.typeError, "keyword argument repeated: \(name)") }
        keywords.append(name)
      case .unpackedSequence, .unpackedMapping: isPlain = false
      }
    }
    if isPlain, keywords.isEmpty {
      if case .attribute(let owner, let name) = call.callee.kind {
        let callee = temporaries(2)
        try method(owner, name, into: callee)
        let first = temporaries(call.arguments.count)
        try arguments(call, from: first)
        emit(.callMethod, target, callee, Int32(call.arguments.count))
      } else {
        let callee = temporary()
        try compile(call.callee, into: callee)
        let first = temporaries(call.arguments.count)
        try arguments(call, from: first)
        emit(.call, target, callee, Int32(call.arguments.count))
      }
      return
    }
    let callee = temporaries(2)
    if case .attribute(let owner, let name) = call.callee.kind {
      try method(owner, name, into: callee)
    } else {
      try compile(call.callee, into: callee)
      emit(.clear, callee + 1)
    }
    if isPlain {
      let first = temporaries(call.arguments.count)
      try arguments(call, from: first)
      parts.keywords.append(keywords)
      emit(.callKeywords, target, callee, Int32(call.arguments.count))
      emit(.extended, Int32(parts.keywords.count - 1))
      return
    }
    try unpackedCall(call.arguments, callee, into: target)
  }

  private mutating func method(_ owner: Expression, _ name: String, into callee: Int32) throws(Stop) {
    if case .name(let use) = owner.kind, case .global(let index) = reference(use) {
      emit(.loadGlobalMethod, callee, Int32(index), self.name(name))
      return emit(.extended, memory(), remember(owner.range))
    }
    let mark = nextTemporary
    let object = try operand(owner)
    emit(.loadMethod, callee, object, self.name(name))
    emit(.extended, memory())
    nextTemporary = mark
  }

  private mutating func arguments(_ call: Call, from first: Int32) throws(Stop) {
    for (index, argument) in call.arguments.enumerated() {
      try compile(argument.value, into: first + Int32(index))
    }
  }

  private mutating func unpackedCall(_ arguments: [Argument], _ callee: Int32, into target: Int32)
    throws(Stop)
  {
    let list = temporaries(2)
    try self.arguments(arguments, into: list, ofCall: true)
    emit(.callUnpacked, target, callee)
  }

  /// Collects arguments into a list and a dictionary behind it; those of a call stand two registers behind what is
  /// called, which messages name.
  mutating func arguments(_ arguments: [Argument], into list: Int32, ofCall: Bool = false) throws(Stop) {
    let option: UInt8 = ofCall ? 1 : 0
    emit(.makeList, list, 0, 0)
    emit(.makeDict, list + 1)
    for argument in arguments {
      let mark = nextTemporary
      let value = try operand(argument.value)
      switch argument.kind {
      case .positional: emit(.append, list, value)
      case .keyword(let name): emit(.putKeyword, list + 1, value, self.name(name), option: option)
      case .unpackedSequence: emit(.extend, list, value, option: option)
      case .unpackedMapping: emit(.mergeKeywords, list + 1, value, option: option)
      }
      nextTemporary = mark
    }
  }
}
