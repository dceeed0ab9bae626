import BigInt
import SourceText

extension Interpreter {
  /// Notes what `print` wrote.
  func recordPrint(_ text: TextBuilder, ending: [UInt8]) throws(Stop) {
    if output.count + text.bytes.count + ending.count > limits.output { throw .limit(.output) }
    output += text.bytes
    output += ending
    add(Event(statement: statement, caller: caller, kind: .printed(PrintedNumbers.printed(text))))
  }

  /// Notes the value of an expression statement at the top level.
  func record(_ value: Value, of statement: ByteRange) throws(Stop) {
    switch value {
    case .none, .inert, .module: return
    default: break
    }
    guard mayRecord() else { return }
    var builder = TextBuilder()
    let text = try repr(value)
    recordBudget -= text.bytes.count >> 3 + text.numbers.count
    guard recordBudget > 0 else {
      droppedEvents = true
      return
    }
    builder.append(text)
    add(
      Event(
        statement: statement,
        kind: .evaluated(recorded(value), shown: PrintedNumbers.printed(builder))))
  }

  /// Notes what names at the top level got.
  func record(_ names: [(name: String, index: Int)], _ unit: Unit, of statement: ByteRange) {
    guard mayRecord() else { return }
    var assignments: [RecordedAssignment] = []
    for (name, index) in names {
      guard let value = unit.cells[index].value else { continue }
      assignments.append(RecordedAssignment(name: name, value: recorded(value)))
    }
    if !assignments.isEmpty { add(Event(statement: statement, kind: .assigned(assignments))) }
  }

  /// Whether another value may be copied; notes it if not.
  private func mayRecord() -> Bool {
    if events.count < limits.events, recordBudget > 0 { return true }
    droppedEvents = true
    return false
  }

  private func add(_ event: Event) {
    if events.count >= limits.events {
      droppedEvents = true
    } else {
      events.append(event)
    }
  }

  /// A copy of a value for the outside; large or deep ones are cut down to their `repr` or type.
  func recorded(_ value: Value) -> RecordedValue {
    let start = min(10_000, recordBudget)
    var budget = start
    let result = recorded(value, depth: 0, budget: &budget)
    recordBudget -= start - max(budget, 0)
    return result
  }

  /// A whole copy of a value for the outside, that of a range or an iterator as a list; it stops at the limit on memory
  /// with more than a million parts.
  func recordedWhole(_ value: Value) throws(Stop) -> RecordedValue {
    var budget = 1_000_001
    let result: RecordedValue
    switch value {
    case .range, .iterator: result = recorded(try list(try collect(value)), depth: 0, budget: &budget)
    default: result = recorded(value, depth: 0, budget: &budget)
    }
    try charge(elements: 1_000_001 - budget)
    guard budget > 0 else { throw .limit(.memory) }
    return result
  }

  private func recorded(_ value: Value, depth: Int, budget: inout Int) -> RecordedValue {
    budget -= 1
    guard budget > 0, depth < 20 else { return .other("…") }
    func all(_ values: [Value]) -> [RecordedValue] {
      var result: [RecordedValue] = []
      for value in values {
        guard budget > 0 else { break }
        result.append(recorded(value, depth: depth + 1, budget: &budget))
      }
      return result
    }
    switch value {
    case .none: return .none
    case .bool(let flag), .npBool(let flag): return .bool(flag)
    case .npScalar(let scalar):
      return scalar.type.isFloat ? .real(scalar.real) : .integer(digits: String(scalar.integer))
    case .int(let integer), .npInt(let integer): return .integer(digits: String(integer))
    case .big(let integer):
      return integer.bitWidth > 1 << 12 ? .other("a huge integer") : .integer(digits: String(integer))
    case .float(let real), .npFloat(let real): return .real(real)
    case .text(let text):
      budget -= text.bytes.count >> 3
      return budget < 0 ? .other("…") : .text(text.string)
    case .list(let list): return .list(all(list.elements))
    case .tuple(let tuple): return .tuple(all(tuple.elements))
    case .set(let set): return .set(all(set.count > budget ? set.first(budget) : set.ordered.map(\.value)))
    case .dict(let dict):
      var entries: [RecordedEntry] = []
      var place = 0
      while budget > 0, let (key, value, next) = dict.entry(from: place) {
        place = next
        entries.append(
          RecordedEntry(
            key: recorded(key, depth: depth + 1, budget: &budget),
            value: recorded(value, depth: depth + 1, budget: &budget)))
      }
      return .dict(entries)
    case .array(let array):
      let element: RecordedArray.Element =
        array.type.isFloat ? .real : array.type == .bool ? .bool : .integer
      let elements = array.first(max(budget, 0))
      budget -= elements.count
      return .array(RecordedArray(shape: array.shape, elements: elements, element: element))
    case .function(let function): return .other("<function \(function.definition.name)>")
    case .instance(let object) where object.payload is ComplexObject:
      return .other(object.payload.flatMap { ($0 as? ComplexObject)?.value.repr } ?? "")
    case .instance(let object):
      guard let payload = object.payload as? any RecordedPayload else {
        return .other("<\(object.type.name) object>")
      }
      let result = payload.recorded(limit: budget)
      if case .array(let array) = result { budget -= array.elements.count }
      return result
    default: return .other("<\(typeName(value))>")
    }
  }
}
