/// Counts the changes to the classes of one interpreter, so that what was found in them can be kept.
final class ClassChanges {
  /// Grows whenever an attribute of any class changes.
  var count = 0
}

/// A class: one of Python's own, one of a module, or one of the snippet.
final class TypeObject {
  /// What messages call it.
  var name: String
  /// The class itself, then its bases in the order in which attributes are looked for.
  private(set) var order: [TypeObject] = []
  let bases: [TypeObject]
  /// Its own attributes.
  var attributes: AttributeTable { didSet { changes.count += 1 } }
  /// Whether it is one of Python's own, or of a module.
  let isBuiltin: Bool
  /// The module of a native class: `fractions`.
  let module: String?
  /// The name with the functions and classes around it: `Outer.Inner`.
  var qualifiedName: String
  /// Its own class if that is not `type`.
  var metaclass: TypeObject?
  /// The names with type hints in its body.
  var annotations: [ClassAnnotation] = []
  /// What the module that made it keeps about it: the members of an enumeration, the fields of a data class.
  var state: AnyObject?
  /// Names that must be defined before objects can be made.
  var abstractNames: [String] = []
  /// Names of `__slots__`, if its objects have no other attributes.
  var slots: [String]?
  /// Shared by all classes of an interpreter.
  let changes: ClassChanges

  /// The builtin class whose values its objects are, if it derives from one: `list`, `int`.
  let layout: String?
  /// Whether its objects are exceptions.
  let isException: Bool
  /// Whether it is a class of classes.
  let isMetaclass: Bool

  private static let layouts: Set<String> = [
    "list", "dict", "tuple", "set", "frozenset", "int", "float", "str", "complex", "bytes",
  ]

  /// What a class of the snippet takes of the meter.
  private var weight: Weight?
  private var found: [String: Value?] = [:]
  private var foundAt = -1
  private static let mostFound = 512

  /// A class with its bases; `order` follows when it is consistent.
  init(
    name: String, bases: [TypeObject], attributes: AttributeTable = AttributeTable(), isBuiltin: Bool,
    module: String? = nil, qualifiedName: String? = nil
  ) {
    self.module = module
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.bases = bases
    self.attributes = attributes
    self.isBuiltin = isBuiltin
    changes = bases.first?.changes ?? ClassChanges()
    metaclass = bases.lazy.compactMap(\.metaclass).first
    layout = TypeObject.layouts.contains(name) && isBuiltin ? name : bases.lazy.compactMap(\.layout).first
    isException = isBuiltin && name == "BaseException" || bases.contains(where: \.isException)
    isMetaclass = isBuiltin && name == "type" || bases.contains(where: \.isMetaclass)
    var seen: Set<ObjectIdentifier> = []
    order = [self]
    if let merged = TypeObject.merge(bases.map(\.order) + [bases]) {
      order += merged.filter { seen.insert(ObjectIdentifier($0)).inserted }
    }
  }

  /// The name with its module, as `repr` has it: `int`, `fractions.Fraction`, `__main__.Outer.Inner`.
  var path: String {
    guard isBuiltin else { return "__main__." + qualifiedName }
    guard let module, module != "builtins" else { return name }
    return name.hasPrefix(module + ".") ? name : module + "." + name
  }

  /// The name with its module, always: `builtins.int`, as messages of `contextlib` have it.
  var fullPath: String { isBuiltin && module == nil ? "builtins." + name : path }

  /// The classes of `lists` in C3 order; `nil` if there is none.
  static func merge(_ lists: [[TypeObject]]) -> [TypeObject]? {
    var lists = lists.filter { !$0.isEmpty }
    var merged: [TypeObject] = []
    while !lists.isEmpty {
      let heads = lists.compactMap(\.first)
      guard
        let next = heads.first(where: { head in !lists.contains { $0.dropFirst().contains { $0 === head } } })
      else { return nil }
      merged.append(next)
      lists = lists.map { $0.first === next ? Array($0.dropFirst()) : $0 }.filter { !$0.isEmpty }
    }
    return merged
  }

  /// Accounts for its bytes: about those of a class in CPython.
  func weigh(_ meter: Meter) {
    weight = nil
    weight = Weight(meter, 20 * Charge.object + 64 * attributes.count + 16 * order.count)
  }

  /// Lets go of what it holds, itself included: it is in its own order. It can no longer be used.
  func clear() {
    attributes = AttributeTable()
    found = [:]
    state = nil
    metaclass = nil
    order = []
  }

  /// Whether this class is `other` or derives from it.
  func isSubtype(of other: TypeObject) -> Bool { self === other || order.contains { $0 === other } }

  /// The attribute of the class or of its nearest base that has it.
  func lookUp(_ name: String) -> Value? {
    if foundAt != changes.count || found.count > TypeObject.mostFound {
      found.removeAll(keepingCapacity: true)
      foundAt = changes.count
    }
    if let known = found[name] { return known }
    var result: Value?
    for type in order {
      if let value = type.attributes[name] {
        result = value
        break
      }
    }
    found[name] = .some(result)
    return result
  }
}

/// A class that is not kept alive by this.
struct WeakType {
  weak var type: TypeObject?
}
