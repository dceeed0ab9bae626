import SourceText

/// An exception.
final class ExceptionObject {
  let type: TypeObject
  var arguments: [Value]
  /// Attributes set on it, `__notes__` among them.
  private(set) var attributes = AttributeTable()
  /// The statement of the running program that raised it.
  var statement: ByteRange?
  /// What stood behind `from`.
  var cause: Value = .none
  /// The exception that was being handled when this one was raised.
  var context: ExceptionObject?
  /// Whether `from` was written.
  var suppressesContext = false
  /// Where it stands among those that can hold themselves.
  private var place = Holders.nowhere
  private var charge: Charge

  /// An exception of a type with its arguments.
  init(type: TypeObject, arguments: [Value], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 4 * Charge.object + 16 * arguments.count)
    self.type = type
    self.arguments = arguments
    place = meter.holders.add(self)
  }

  deinit {
    charge.meter.holders.remove(place)
    var values = arguments + attributes.values + [cause]
    if let context { values.append(.exception(context)) }
    arguments = []
    attributes = AttributeTable()
    cause = .none
    context = nil
    charge.meter.bury(&values)
  }

  /// What it holds.
  var contents: [Value] {
    arguments + attributes.values + [cause] + (context.map { [.exception($0)] } ?? [])
  }

  /// Lets go of what it holds.
  func clear() {
    arguments = []
    attributes = AttributeTable()
    cause = .none
    context = nil
  }

  /// Gives an attribute a value.
  func set(_ name: String, _ value: Value) throws(Stop) {
    let count = attributes.count
    attributes[name] = value
    if attributes.count > count { try charge.grow(by: 64) }
  }

  /// Takes an attribute away; whether there was one.
  func remove(_ name: String) -> Bool {
    let count = attributes.count
    attributes[name] = nil
    return attributes.count < count
  }
}
