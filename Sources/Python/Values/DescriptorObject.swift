/// A function in a class that is not simply a method.
final class DescriptorObject {
  /// Which decorator made it.
  enum Kind {
    case property
    case staticMethod
    case classMethod
  }

  let kind: Kind
  private var parts: [Value?]
  private let charge: Charge

  /// A function as the decorator leaves it, with what `@name.setter` and `@name.deleter` added.
  init(
    kind: Kind, function: Value?, setter: Value? = nil, deleter: Value? = nil, doc: Value? = nil,
    _ meter: Meter
  ) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    self.kind = kind
    parts = [function, setter, deleter, doc]
  }

  deinit {
    var values = parts.compactMap(\.self)
    parts = []
    charge.meter.bury(&values)
  }

  /// The function itself, the getter of a property.
  var function: Value { parts[0] ?? .none }
  /// Whether a property can be read.
  var isReadable: Bool { parts[0] != nil }
  /// What `@name.setter` added.
  var setter: Value? { parts[1] }
  /// What `@name.deleter` added.
  var deleter: Value? { parts[2] }
  /// The text of a property if one was given.
  var doc: Value? { parts[3] }
}

/// What `super()` gives.
final class AncestorObject {
  let receiver: Value
  /// The classes in which attributes are looked for, in order.
  let types: [TypeObject]

  /// Whether the receiver is a class whose attributes are wanted, not an object.
  let isOfClass: Bool

  /// `receiver` seen through `types`.
  init(receiver: Value, types: [TypeObject], isOfClass: Bool = false) {
    self.receiver = receiver
    self.types = types
    self.isOfClass = isOfClass
  }
}
