import BigInt

extension Interpreter {
  /// A function that a call through an attribute reaches with the object as first argument, without
  /// making a method object; `nil` if the attribute is something else.
  func method(_ name: String, of object: Value) throws(Stop) -> Value? {
    switch object {
    case .instance(let instance):
      if instance.attributes[name] != nil { return nil }
      switch instance.type.lookUp(name) {
      case .function(let function)?: return .function(function)
      case .builtin(let function)? where function.isMethod: return .builtin(function)
      default: return nil
      }
    case .module, .type, .inert, .descriptor, .function, .elementType, .ancestor: return nil
    default:
      if let type = object.derivedType, let own = type.lookUp(name) {
        switch own {
        case .function: return own
        case .builtin(let function) where function.isMethod: return own
        default: return nil
        }
      }
      if let function = Methods.find(name, in: methodTable(of: object)) { return .builtin(function) }
      return nil
    }
  }

  /// The value of an attribute.
  func attribute(_ name: String, of object: Value) throws(Stop) -> Value {
    switch object {
    case .inert: return .inert
    case .module(let module): return try attribute(name, of: module)
    case .instance(let instance): return try attribute(name, of: instance)
    case .type(let type): return try attribute(name, of: type)
    case .ancestor(let ancestor): return try attribute(name, of: ancestor)
    case .exception(let exception):
      if let value = exception.attributes[name] { return value }
      if name == "args" { return try tuple(exception.arguments) }
      if name == "__cause__" { return exception.cause }
      if let value = exception.type.lookUp(name) { return try bound(value, to: object, type: exception.type) }
    case .function(let function):
      if let value = function.attributes[name] { return value }
      if name == "__name__" { return try string(function.definition.name) }
      if name == "__qualname__" { return try string(function.qualifiedName) }
      if name == "__doc__" { return try docstring(of: function.definition.body, function.unit) }
    case .builtin(let function): if name == "__name__" { return try string(function.name) }
    case .descriptor(let descriptor):
      if descriptor.kind == .property, name == "setter" {
        return .method(try MethodObject(receiver: object, function: .builtin(Builtins.propertySetter), meter))
      }
    case .array, .npFloat, .npInt, .npBool:
      if let value = try arrayAttribute(name, of: object) { return value }
    case .elementType(let type): if name == "name" { return try string(type.rawValue) }
    case .int, .bool, .big:
      if name == "real" || name == "numerator" { return Value(object.integer ?? 0) }
      if name == "imag" { return .int(0) }
      if name == "denominator" { return .int(1) }
    case .float:
      if name == "real" { return object }
      if name == "imag" { return .float(0) }
    case .slice(let slice):
      if name == "start" { return slice.start }
      if name == "stop" { return slice.stop }
      if name == "step" { return slice.step }
    case .range(let range):
      if name == "start" { return .int(range.start) }
      if name == "stop" { return .int(range.stop) }
      if name == "step" { return .int(range.step) }
    case .dict(let dict) where dict.type != nil || dict.defaultFactory != nil:
      if let own = dict.type?.lookUp(name) { return try bound(own, to: object, type: type(of: object)) }
    case .tuple(let tuple) where tuple.type != nil:
      if let own = tuple.type?.lookUp(name) { return try bound(own, to: object, type: type(of: object)) }
    default: break
    }
    if name == "__class__" { return .type(type(of: object)) }
    if let function = Methods.find(name, in: methodTable(of: object)) {
      return .method(try MethodObject(receiver: object, function: .builtin(function), meter))
    }
    throw missing(name, of: object)
  }

  /// What to say of an attribute that is not there: CPython has it, or nobody has.
  private func missing(_ name: String, of object: Value) -> Stop {
    let table = methodTable(of: object)
    if KnownAttributes.contains(name, in: table) {
      return refuse(
        "\(typeName(object)).\(name)", "'\(name)' of \(typeName(object)) objects is not supported")
    }
    return fail(.attributeError, "'\(typeName(object))' object has no attribute '\(name)'")
  }

  private func attribute(_ name: String, of instance: InstanceObject) throws(Stop) -> Value {
    let inClass = instance.type.lookUp(name)
    if case .descriptor(let descriptor)? = inClass, descriptor.kind == .property {
      return try call(descriptor.function, [.instance(instance)])
    }
    if let value = instance.attributes[name] { return value }
    if let inClass { return try bound(inClass, to: .instance(instance), type: instance.type) }
    switch name {
    case "__class__": return .type(instance.type)
    case "__dict__":
      let dict = try DictObject(meter)
      for key in instance.order {
        guard let value = instance.attributes[key] else { continue }
        let text = try string(key)
        try dict.set(try hashKey(text), text, value)
      }
      return .dict(dict)
    default: break
    }
    if let method = instance.type.lookUp("__getattr__") {
      return try call(method, [.instance(instance), try string(name)])
    }
    throw fail(.attributeError, "'\(instance.type.name)' object has no attribute '\(name)'")
  }

  /// What a class attribute is when it is reached through an object.
  func bound(_ value: Value, to object: Value, type: TypeObject) throws(Stop) -> Value {
    switch value {
    case .function: return .method(try MethodObject(receiver: object, function: value, meter))
    case .builtin(let function) where function.isMethod:
      return .method(try MethodObject(receiver: object, function: value, meter))
    case .descriptor(let descriptor):
      switch descriptor.kind {
      case .staticMethod: return descriptor.function
      case .classMethod:
        return .method(try MethodObject(receiver: .type(type), function: descriptor.function, meter))
      case .property: return try call(descriptor.function, [object])
      }
    default: return value
    }
  }

  private func attribute(_ name: String, of type: TypeObject) throws(Stop) -> Value {
    if let value = type.lookUp(name) {
      guard case .descriptor(let descriptor) = value else { return value }
      switch descriptor.kind {
      case .staticMethod: return descriptor.function
      case .classMethod:
        return .method(try MethodObject(receiver: .type(type), function: descriptor.function, meter))
      case .property: return value
      }
    }
    switch name {
    case "__name__", "__qualname__":
      return try string(
        type.isBuiltin ? type.name.split(separator: ".").last.map(String.init) ?? type.name : type.name)
    case "__mro__": return try tuple(type.order.map { .type($0) })
    case "__doc__": return .none
    case "__init__" where !type.isBuiltin: return .builtin(Builtins.objectInit)
    default: break
    }
    for own in type.order where own.isBuiltin {
      if let function = Methods.find(name, in: own.name) { return .builtin(function) }
      if let function = Builtins.typeMethods[own.name + "." + name] { return .builtin(function) }
    }
    if type.isBuiltin, KnownAttributes.contains(name, in: type.name) {
      throw refuse("\(type.name).\(name)", "'\(name)' of \(type.name) is not supported")
    }
    throw fail(.attributeError, "type object '\(type.name)' has no attribute '\(name)'")
  }

  /// Gives an attribute a value.
  func setAttribute(_ name: String, of object: Value, to value: Value) throws(Stop) {
    switch object {
    case .instance(let instance):
      if case .descriptor(let descriptor)? = instance.type.lookUp(name), descriptor.kind == .property {
        guard let setter = descriptor.setter else {
          throw fail(.attributeError, "property '\(name)' of '\(instance.type.name)' object has no setter")
        }
        _ = try call(setter, [object, value])
        return
      }
      try instance.set(name, value)
    case .type(let type):
      if type.isBuiltin {
        throw fail(.typeError, "cannot set '\(name)' attribute of immutable type '\(type.name)'")
      }
      type.attributes[name] = value
    case .exception(let exception): exception.attributes[name] = value
    case .function(let function): function.attributes[name] = value
    case .array(let array) where name == "shape":
      guard case .array(let reshaped) = try reshape(array, to: value) else { return }
      try array.adopt(shape: reshaped.shape, strides: reshaped.strides, self)
    case .inert: return
    case .dict(let dict) where dict.type != nil: try setAttribute(name, ofDerived: dict, to: value)
    case .tuple(let tuple) where tuple.type?.lookUp(name) != nil:
      throw fail(.attributeError, "can't set attribute")
    default:
      throw fail(.attributeError, "'\(typeName(object))' object has no attribute '\(name)'")
    }
  }

  /// `super()` in a method: the attributes of the next class for the same object.
  func superObject(_ frame: Frame) throws(Stop) -> Value {
    guard let function = frame.function, let owner = function.owner,
      let first = function.definition.parameters.first
    else { throw fail(.runtimeError, "super(): no arguments") }
    let receiver = try read(first.binding, frame, at: statement)
    let type: TypeObject
    switch receiver {
    case .instance(let object): type = object.type
    case .type(let object): type = object
    case .exception(let object): type = object.type
    default: throw fail(.typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
    let rest = type.order.drop { $0 !== owner }.dropFirst()
    return .ancestor(AncestorObject(receiver: receiver, types: Array(rest)))
  }

  private func attribute(_ name: String, of ancestor: AncestorObject) throws(Stop) -> Value {
    let type = self.type(of: ancestor.receiver)
    for candidate in ancestor.types {
      if let value = candidate.attributes[name] { return try bound(value, to: ancestor.receiver, type: type) }
    }
    if name == "__init__" {
      return .method(
        try MethodObject(receiver: ancestor.receiver, function: .builtin(Builtins.objectInit), meter))
    }
    throw refuse("super().\(name)", "'\(name)' of Python's own classes through super() is not supported")
  }

  private func docstring(of body: [Statement], _ unit: Unit) throws(Stop) -> Value {
    guard let first = body.first, case .expression(let value) = first.kind,
      case .constant(let index) = value.kind,
      case .text = unit.constants[index]
    else { return .none }
    return unit.constants[index]
  }
}
