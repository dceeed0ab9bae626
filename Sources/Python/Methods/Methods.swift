/// The methods of Python's own classes.
enum Methods {
  /// By class, then by name.
  static let tables: [String: [String: BuiltinFunction]] = [
    "str": table(text), "list": table(list), "tuple": table(tuple), "dict": table(dict), "set": table(set),
    "frozenset": table(frozenSet), "int": table(integer), "float": table(float),
    "numpy.ndarray": table(array),
    "range": table(tuple),
    "dict_keys": table(view), "dict_items": table(view), "slice": table(slice),
    "generator": table(generator),
  ]

  private static func table(_ functions: [BuiltinFunction]) -> [String: BuiltinFunction] {
    Dictionary(uniqueKeysWithValues: functions.map { ($0.name, $0) })
  }

  /// The method of a class, the object its first parameter.
  static func find(_ name: String, in table: String) -> BuiltinFunction? { tables[table]?[name] }
}
