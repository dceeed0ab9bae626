import SourceText

extension Interpreter {
  /// The value of a name.
  func read(_ use: NameUse, _ frame: Frame, at range: ByteRange) throws(Stop) -> Value {
    switch frame.unit.program.resolution.references[use.use] {
    case .local(let slot):
      if let value = frame.slots[slot] { return value }
      throw unbound(use.name, frame)
    case .cell(let index):
      if let value = frame.cells[index].value { return value }
      throw unbound(use.name, frame)
    case .global(let index): return try readGlobal(index, use, frame, at: range)
    case .member(let index):
      if let value = frame.namespace?.values[use.name] { return value }
      return try readGlobal(index, use, frame, at: range)
    }
  }

  private func readGlobal(_ index: Int, _ use: NameUse, _ frame: Frame, at range: ByteRange) throws(Stop)
    -> Value
  {
    if let value = frame.unit.cells[index].value { return value }
    if let reason = unknown[use.name] {
      unknownName = FreeName(name: use.name, range: frame.unit === unit ? range : statement, reason: reason)
      throw .unknown
    }
    if let value = frame.unit.builtins[index] { return value }
    if let missing = Builtins.missing[use.name] { throw refuse(use.name, missing) }
    throw fail(.nameError, "name '\(use.name)' is not defined")
  }

  private func unbound(_ name: String, _ frame: Frame) -> Stop {
    if frame.function == nil { return fail(.nameError, "name '\(name)' is not defined") }
    return fail(
      .unboundLocalError, "cannot access local variable '\(name)' where it is not associated with a value")
  }

  /// Gives a name a value, or takes it away.
  func bind(_ use: NameUse, _ value: Value?, _ frame: Frame) throws(Stop) {
    switch frame.unit.program.resolution.references[use.use] {
    case .local(let slot):
      if value == nil, frame.slots[slot] == nil { throw unbound(use.name, frame) }
      frame.slots[slot] = value
    case .cell(let index):
      if value == nil, frame.cells[index].value == nil { throw unbound(use.name, frame) }
      frame.cells[index].value = value
    case .global(let index):
      let cell = frame.unit.cells[index]
      if value == nil, cell.value == nil { throw fail(.nameError, "name '\(use.name)' is not defined") }
      cell.value = value
      if !unknown.isEmpty { unknown[use.name] = nil }
    case .member:
      if value == nil, frame.namespace?.values[use.name] == nil {
        throw fail(.nameError, "name '\(use.name)' is not defined")
      }
      frame.namespace?.values[use.name] = value
    }
  }
}
