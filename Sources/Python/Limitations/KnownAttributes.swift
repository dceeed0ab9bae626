/// The names that CPython 3.12 and NumPy 2 give their classes, to tell "not supported" from "does not exist".
enum KnownAttributes {
  private static let text: Set<String> = [
    "capitalize", "casefold", "center", "count", "encode", "endswith", "expandtabs", "find", "format",
    "format_map",
    "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric",
    "isprintable", "isspace", "istitle", "isupper", "join", "ljust", "lower", "lstrip", "maketrans",
    "partition",
    "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip",
    "split",
    "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill",
  ]
  private static let array: Set<String> = [
    "T", "all", "any", "argmax", "argmin", "argpartition", "argsort", "astype", "base", "byteswap", "choose",
    "clip",
    "compress", "conj", "conjugate", "copy", "ctypes", "cumprod", "cumsum", "data", "diagonal", "dot",
    "dtype", "dump",
    "dumps", "fill", "flags", "flat", "flatten", "getfield", "imag", "item", "itemsize", "mT", "max", "mean",
    "min",
    "nbytes", "ndim", "nonzero", "partition", "prod", "put", "ravel", "real", "repeat", "reshape", "resize",
    "round",
    "searchsorted", "setfield", "setflags", "shape", "size", "sort", "squeeze", "std", "strides", "sum",
    "swapaxes",
    "take", "tobytes", "tofile", "tolist", "trace", "transpose", "var", "view", "is_integer",
    "as_integer_ratio", "hex",
  ]
  private static let set: Set<String> = [
    "add", "clear", "copy", "difference", "difference_update", "discard", "intersection",
    "intersection_update",
    "isdisjoint", "issubset", "issuperset", "pop", "remove", "symmetric_difference",
    "symmetric_difference_update",
    "union", "update",
  ]

  /// By class.
  static let names: [String: Set<String>] = [
    "str": text, "numpy.ndarray": array, "set": set,
    "frozenset": [
      "copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference",
      "union",
    ],
    "list": [
      "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort",
    ],
    "tuple": ["count", "index"],
    "range": ["count", "index", "start", "stop", "step"],
    "dict": [
      "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values",
    ],
    "int": [
      "as_integer_ratio", "bit_count", "bit_length", "conjugate", "denominator", "from_bytes", "imag",
      "is_integer",
      "numerator", "real", "to_bytes",
    ],
    "float": ["as_integer_ratio", "conjugate", "fromhex", "hex", "imag", "is_integer", "real"],
    "bytes": [
      "center", "expandtabs", "istitle", "ljust", "rjust", "splitlines", "translate", "zfill",
    ],
    "slice": ["indices", "start", "stop", "step"],
    "generator": ["send", "throw", "close", "gi_frame", "gi_running"],
    "function": [
      "__annotations__", "__closure__", "__code__", "__defaults__", "__dict__", "__doc__", "__globals__",
      "__kwdefaults__", "__module__", "__name__", "__qualname__", "__wrapped__",
    ],
    "exception": ["args", "with_traceback", "add_note", "__traceback__", "__cause__", "__context__"],
  ]

  private static let plain: [String: Set<String>] = [
    "numpy.ndarray": [
      "T", "dtype", "flat", "imag", "itemsize", "mT", "nbytes", "ndim", "real", "shape", "size", "strides",
    ],
    "numpy.dtype": [
      "alignment", "byteorder", "char", "fields", "hasobject", "isbuiltin", "isnative", "itemsize", "kind",
      "name",
      "names", "ndim", "shape", "str", "subdtype", "type",
    ],
    "numpy.ufunc": ["accumulate", "at", "nargs", "nin", "nout", "outer", "reduce"],
    "int": ["denominator", "imag", "numerator", "real"], "float": ["imag", "real"],
    "slice": ["start", "stop", "step"], "range": ["start", "stop", "step"], "dict": ["fromkeys"],
    "exception": ["args", "__cause__", "__context__"], "function": ["__name__", "__qualname__", "__doc__"],
  ]

  /// Names that every object has in CPython.
  private static let common: Set<String> = [
    "__class__", "__dict__", "__doc__", "__module__", "__sizeof__", "__str__", "__repr__", "__format__",
    "__hash__",
    "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__init__", "__new__", "__dir__",
    "__getattribute__",
    "__setattr__", "__delattr__", "__reduce__", "__add__", "__sub__", "__mul__", "__len__", "__iter__",
    "__next__",
    "__getitem__", "__setitem__", "__contains__", "__call__", "__bool__", "__float__", "__int__", "__index__",
  ]

  /// Whether CPython's class has something of this name.
  static func contains(_ name: String, in table: String) -> Bool {
    names[table]?.contains(name) == true || common.contains(name)
  }

  /// Whether CPython's class itself has something of this name.
  static func isKnown(_ name: String, in table: String) -> Bool { names[table]?.contains(name) == true }

  /// Whether a name is an attribute, not a method, that is here.
  static func isAttribute(_ name: String, of table: String) -> Bool { plain[table]?.contains(name) == true }

  /// Every name that some supported class has here, for the check before anything runs.
  static let supported: Set<String> = {
    var result: Set<String> = [
      "setter", "getter", "deleter", "fget", "fset", "fdel", "__name__", "__class__", "__mro__", "__dict__",
      "__qualname__", "__doc__", "__module__", "__bases__", "__base__", "mro", "__self__", "__func__",
      "__defaults__",
      "__annotations__", "__slots__", "__notes__", "__cause__", "__context__", "__suppress_context__", "args",
      "value",
      "__wrapped__", "__abstractmethods__", "code", "errno", "strerror", "__origin__", "__args__",
    ]
    for table in BuiltinSlots.tables.values { result.formUnion(table.keys) }
    for table in Methods.tables.values { result.formUnion(table.keys) }
    result.formUnion(Builtins.typeMethods.values.map(\.name))
    for names in plain.values { result.formUnion(names) }
    result.formUnion([
      "eps", "max", "min", "tiny", "resolution", "bits", "name", "epsneg", "smallest_normal",
      "smallest_subnormal",
      "nmant", "precision", "minexp", "maxexp", "machep", "negep", "nexp", "iexp",
    ])
    return result
  }()

  /// Every name that some class of a module has, for the same check.
  static let native: Set<String> = Set(
    Modules.paths.compactMap(Modules.definition).flatMap { $0.classes.values }.flatMap(\.memberNames)
      + Builtins.nativeTypes.values.flatMap(\.memberNames))

  /// Every name of any class, here or not.
  static let everything: Set<String> = names.values.reduce(common) { $0.union($1) }
}
