/// A class that a module of the interpreter defines: `fractions.Fraction`, `torch.Tensor`, `torch.nn.Module`.
///
/// Its objects are instances like those of a snippet's own classes, so that operators, `isinstance`, deriving and
/// everything else work in the one way: an operator is a method `__add__`. What an object holds besides attributes is
/// its `payload`, which `__new__` puts into it.
struct NativeClass: Sendable {
  /// The module that defines it: `fractions`.
  let module: String
  /// What messages call it: `Fraction`; of CPython's classes written in C with the module, `collections.deque`.
  let name: String
  /// The paths of the classes it derives from: `numbers.Rational`, `int`, `torch.nn.Module`; none means `object`.
  let bases: [String]
  /// Its methods; the first parameter is `self`. `__new__` has `cls` first and gives the object;
  /// without one, objects start empty and `__init__` fills them.
  let methods: [BuiltinFunction]
  /// Attributes that are computed; the one parameter is `self`.
  let properties: [BuiltinFunction]
  /// What giving a property of the same name a value does; the parameters are `self` and the value.
  let setters: [BuiltinFunction]
  /// Functions whose first parameter is the class, `cls`.
  let classMethods: [BuiltinFunction]
  /// Functions that belong to the class and get neither it nor an object.
  let staticMethods: [BuiltinFunction]
  /// Other attributes of the class.
  let values: [String: ModuleMember]

  /// A class of `module`.
  init(
    module: String, name: String, bases: [String] = [], methods: [BuiltinFunction] = [],
    properties: [BuiltinFunction] = [], setters: [BuiltinFunction] = [],
    classMethods: [BuiltinFunction] = [],
    staticMethods: [BuiltinFunction] = [], values: [String: ModuleMember] = [:]
  ) {
    self.module = module
    self.name = name
    self.bases = bases
    self.methods = methods
    self.properties = properties
    self.setters = setters
    self.classMethods = classMethods
    self.staticMethods = staticMethods
    self.values = values
  }

  /// The name alone: `deque`.
  var shortName: String { name.split(separator: ".").last.map(String.init) ?? name }

  /// Where a snippet finds it: `collections.deque`.
  var path: String { module + "." + shortName }

  /// The names of all it has.
  var memberNames: [String] {
    (methods + properties + classMethods + staticMethods).map(\.name) + values.keys
  }
}

extension Interpreter {
  /// The class of a path; it is made when it is first asked for.
  func makeType(_ native: NativeClass) throws(Stop) -> TypeObject {
    var attributes = AttributeTable()
    for method in native.methods { attributes[method.name] = .builtin(method) }
    func add(_ functions: [BuiltinFunction], _ kind: DescriptorObject.Kind) throws(Stop) {
      for function in functions {
        let setter = kind == .property ? native.setters.first { $0.name == function.name } : nil
        attributes[function.name] = .descriptor(
          try DescriptorObject(
            kind: kind, function: .builtin(function), setter: setter.map { .builtin($0) }, meter))
      }
    }
    try add(native.properties, .property)
    try add(native.classMethods, .classMethod)
    try add(native.staticMethods, .staticMethod)
    for (name, member) in native.values.sorted(by: { $0.key < $1.key }) {
      attributes[name] = try member.value(self)
    }
    var bases: [TypeObject] = []
    for path in native.bases { bases.append(try type(at: path)) }
    if bases.isEmpty { bases = [type(named: "object")] }
    let type = TypeObject(
      name: native.name, bases: bases, attributes: attributes, isBuiltin: true, module: native.module)
    if native.path == "abc.ABC" || native.module == "collections.abc" {
      type.metaclass = try self.type(at: "abc.ABCMeta")
      type.abstractNames = AbstractMixins.abstract[native.shortName] ?? []
    }
    if native.path == "enum.Enum" {
      type.metaclass = try self.type(at: "enum.EnumType")
      type.state = ClassMakerBox(Enumerations.make)
    } else if native.module == "enum", type.bases.contains(where: { $0.state is ClassMakerBox }) {
      type.state = ClassMakerBox(Enumerations.make)
    }
    return type
  }

  /// The class that a path like `fractions.Fraction` or a name like `int` stands for.
  func type(at path: String) throws(Stop) -> TypeObject {
    if let known = types[path] { return known }
    guard let native = Modules.nativeClass(path) else { return type(named: path) }
    let made = try makeType(native)
    if let known = types[path] { return known }
    types[path] = made
    return made
  }

  /// A new object of a native class that holds `payload`.
  func instance(of path: String, _ payload: AnyObject) throws(Stop) -> Value {
    .instance(try InstanceObject(type: try type(at: path), payload: payload, meter))
  }
}

extension Value {
  /// What an object of a native class holds; `nil` for anything else.
  func payload<Payload: AnyObject>(_ type: Payload.Type) -> Payload? {
    if case .instance(let object) = self { object.payload as? Payload } else { nil }
  }
}
