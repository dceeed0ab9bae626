@testable import Python

/// Everything that a snippet can call, and calls of it that nobody would write.
enum HostileCalls {
  /// Something to call, with the keywords it knows.
  struct Callee {
    /// The expression that names it: `numpy.linalg.det`, `str.join`.
    let expression: String
    let keywords: [String]
    /// Whether its first argument is an object of its class.
    let receivers: [String]
  }

  /// What the arguments need: names for objects that are awkward to write.
  static let prelude = """
    class Raises:
        def _no(self, *a, **k): raise ValueError("hostile")
        __len__ = __iter__ = __next__ = __hash__ = __eq__ = __lt__ = __repr__ = __str__ = __bool__ = _no
        __getitem__ = __call__ = __float__ = __int__ = __index__ = __add__ = __mul__ = __enter__ = _no
        __array__ = __abs__ = __neg__ = __format__ = __contains__ = __setitem__ = __radd__ = _no
    class Recurses:
        def __len__(self): return len(self)
        def __iter__(self): return iter(self)
        def __next__(self): return next(self)
        def __hash__(self): return hash(self)
        def __eq__(self, o): return self == o
        def __lt__(self, o): return self < o
        def __repr__(self): return repr(self)
        def __bool__(self): return bool(self)
        def __call__(self, *a, **k): return self(*a, **k)
        def __float__(self): return float(self)
        def __int__(self): return int(self)
        def __index__(self): return range(5)[self]
        def __add__(self, o): return self + o
        def __getattr__(self, n): return getattr(self, n)
    class Lies:
        def __len__(self): return 10 ** 15
        def __getitem__(self, i): return i
        def __index__(self): return 10 ** 15
        def __float__(self): return float('nan')
        def __hash__(self): return -1
        def __eq__(self, o): return True
        def __iter__(self): return self
        def __next__(self): return self
        def __call__(self, *a, **k): return self
    class Number(int): pass
    class Row(list): pass
    cyclic = [1]
    cyclic.append(cyclic)
    table = {}
    table[1] = table
    deep = ()
    for _ in range(5000): deep = (deep,)
    nested = []
    for _ in range(70): nested = [nested]
    def endless():
        while True: yield 1
    def recursive(*a): return recursive(*a)
    long = 'x' * 10 ** 6
    wide = list(range(10 ** 4))
    import numpy as np
    import torch
    empty = np.array([])
    matrix = np.array([[1.0, 2.0], [3.0, 4.0]])
    odd = np.zeros((0, 3))
    point = np.array(5.0)
    counts = np.array([2 ** 63 - 1, -2 ** 63])
    bytes8 = np.array([255, 0], dtype=np.uint8)
    flags = np.array([True, False])
    strange = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1e308])
    many = np.ones((2,) * 30) if False else np.ones((1,) * 32)
    tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
    grad = torch.tensor([1.0, float('nan')], requires_grad=True)
    whole = torch.tensor([2 ** 63 - 1, -2 ** 63])
    none = torch.zeros((0, 3))
    """

  /// Arguments, from harmless to absurd.
  static let arguments = [
    "None", "True", "0", "1", "-1", "2", "5", "10**12", "-10**12", "2**63-1", "-2**63", "2**63", "10**30",
    "-10**30",
    "0.5", "-0.0", "float('nan')", "float('inf')", "-float('inf')", "1e308", "5e-324", "1e16", "''", "'abc'",
    "long",
    "'float64'", "'int8'", "'%s%d'", "'{0.a[1]}'", "'i,j->ij'", "'a' * 100", "b'x'", "1j", "[]", "[1, 2, 3]",
    "[[]]",
    "[[1, 2], [3]]", "[float('nan'), float('inf')]", "cyclic", "table", "nested", "deep", "wide", "(1,)",
    "()", "(0, 1)",
    "(10**6, 10**6)", "(-1,)", "(2**62, 4)", "(2**32, 2**32)", "(0, 10**18)", "[10**6] * 6", "{}", "{1: 2}",
    "{'a': [1]}",
    "set()", "{1, 2}", "frozenset([1])",
    "range(10**12)", "range(0)", "range(3)", "slice(None)", "slice(10**30, -10**30, -1)", "...", "Raises()",
    "Recurses()", "Lies()", "Raises", "Number(7)", "Row([1, 2])", "endless()", "recursive", "lambda *a: 1",
    "lambda *a: a", "int", "str", "object()", "ValueError('x')", "np", "np.float32", "np.int8(-128)",
    "np.float64(2.5)",
    "np.int64(-2**63)", "np.uint8(200)", "np.float16(1)", "empty", "matrix", "odd", "point", "counts",
    "bytes8", "flags",
    "strange", "many", "matrix[::-1]", "matrix.T", "np.arange(24).reshape(2, 3, 4)", "np.newaxis", "tensor",
    "grad",
    "whole", "none", "torch.tensor(3.0)", "torch.float16", "iter([1, 2])", "iter(int, 1)", "abs", "print",
    "len",
    "[matrix, matrix]", "[tensor, tensor]", "(matrix, None)", "[0.5, 0.5]", "[0.3, 0.7]",
    "np.array([1, 2, 3])",
    "torch.tensor([1, 2])", "np.random.default_rng(1)", "iter(range(10**9))",
  ]

  /// Arguments that most functions take: without them few calls come further than the check of their arguments.
  static let tame = [
    "0", "1", "2", "3", "-1", "0.5", "1.5", "[1, 2, 3]", "[0.5, 0.5]", "[0.2, 0.8]",
    "[[1.0, 2.0], [3.0, 4.0]]", "matrix",
    "np.array([1, 2, 3])", "np.array([0.2, 0.3, 0.5])", "np.arange(6).reshape(2, 3)", "tensor", "grad",
    "torch.tensor([1, 0])", "torch.tensor([0.2, 0.8])", "'abc'", "'a'", "True", "None", "abs", "lambda x: x",
    "empty",
    "strange", "odd", "point",
  ]

  /// Every builtin, method, function of a module and member of a class.
  static var callees: [Callee] {
    var callees: [Callee] = []
    func keywords(_ function: BuiltinFunction) -> [String] {
      let signature = function.signature
      return Array(signature.names.dropFirst(signature.positionalOnly)) + signature.refused.sorted()
    }
    for (name, function) in Builtins.functions.sorted(by: { $0.key < $1.key }) {
      callees.append(Callee(expression: name, keywords: keywords(function), receivers: []))
    }
    for name in Builtins.types.sorted() {
      callees.append(Callee(expression: name, keywords: [], receivers: []))
    }
    for (name, function) in Builtins.typeMethods.sorted(by: { $0.key < $1.key }) {
      callees.append(Callee(expression: name, keywords: keywords(function), receivers: []))
    }
    for (type, table) in Methods.tables.sorted(by: { $0.key < $1.key }) {
      for (name, function) in table.sorted(by: { $0.key < $1.key }) {
        guard let objects = receivers[type] else { continue }
        callees.append(Callee(expression: "." + name, keywords: keywords(function), receivers: objects))
      }
    }
    for path in Modules.paths {
      guard let module = Modules.definition(path), !module.isInert else { continue }
      for (name, member) in module.members.sorted(by: { $0.key < $1.key }) {
        let expression = path + "." + name
        switch member {
        case .function(let function):
          callees.append(Callee(expression: expression, keywords: keywords(function), receivers: []))
        case .module: continue
        default: callees.append(Callee(expression: expression, keywords: [], receivers: []))
        }
      }
      for native in module.classes.values.sorted(by: { $0.path < $1.path }) {
        let functions = native.methods + native.classMethods + native.staticMethods + native.properties
        for function in functions {
          callees.append(
            Callee(
              expression: native.path + "." + function.name, keywords: keywords(function),
              receivers: receivers[native.path].map { ["=" + ($0.first ?? "")] } ?? []))
        }
      }
    }
    return callees
  }

  /// Objects to call the methods of a class on.
  private static let receivers: [String: [String]] = [
    "str": ["'abc'", "''", "long", "'{} {0}'", "'1,2,3'"], "list": ["[]", "[3, 1, 2]", "cyclic", "[[]] * 5"],
    "tuple": ["()", "(1, 2)", "deep"], "dict": ["{}", "{1: 2}", "table"], "set": ["set()", "{1, 2}"],
    "frozenset": ["frozenset()", "frozenset([1])"], "int": ["0", "-2**63", "10**30", "True"],
    "float": ["0.5", "float('nan')", "1e308", "-0.0"],
    "numpy.ndarray": [
      "empty", "matrix", "odd", "point", "counts", "bytes8", "flags", "strange", "many", "matrix[::-1]",
    ],
    "range": ["range(0)", "range(10**12)"], "slice": ["slice(1, 2)", "slice(10**30)"],
    "dict_keys": ["{1: 2}.keys()"], "dict_items": ["{1: 2}.items()"], "generator": ["endless()"],
    "torch.Tensor": ["tensor"],
  ]

  /// One call as a program; which depends on the generator alone.
  static func program(_ callee: Callee, using generator: inout some RandomNumberGenerator) -> String {
    var given: [String] = []
    let count = [0, 1, 1, 1, 2, 2, 2, 3, 3, 4].randomElement(using: &generator) ?? 1
    let isTame = Bool.random(using: &generator)
    func argument() -> String {
      let pool = isTame && Int.random(in: 0..<4, using: &generator) > 0 ? tame : arguments
      return pool.randomElement(using: &generator) ?? "None"
    }
    for _ in 0..<count { given.append(argument()) }
    var expression = callee.expression
    if expression.hasPrefix(".") {
      expression = (callee.receivers.randomElement(using: &generator) ?? "None") + expression
      if expression.first?.isNumber == true || expression.first == "-" {
        expression = "(\((callee.receivers.randomElement(using: &generator) ?? "0")))" + callee.expression
      }
    } else if let receiver = callee.receivers.first, Bool.random(using: &generator) {
      given.insert(String(receiver.dropFirst()), at: 0)
    }
    if let keyword = callee.keywords.randomElement(using: &generator),
      Int.random(in: 0..<3, using: &generator) == 0
    {
      given.append("\(keyword)=\(argument())")
      if let second = callee.keywords.randomElement(using: &generator), second != keyword {
        given.append("\(second)=\(argument())")
      }
    }
    let call = "\(expression)(\(given.joined(separator: ", ")))"
    let uses = [
      "_r = \(call)", "print(\(call))", "_r = \(call)\nprint(_r)\nlen(_r)", "_r = list(\(call))",
      "_r = \(call)\n_r[0]\n_r + 1",
      "_r = \(call)\n_r(\(argument()))", "_r = \(call)\nfor _i in _r: _r[_i] = \(argument())",
    ]
    return uses.randomElement(using: &generator) ?? call
  }
}
