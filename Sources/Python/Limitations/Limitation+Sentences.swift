extension Limitation {
  /// Constructs of the language that are parsed and not carried out.
  static let syntax: [String: String] = [
    "await": "asynchronous code is not supported",
    "async": "asynchronous code is not supported",
    "import *": "importing all names of a module is supported for few modules only",
    "except*": "exception groups are not supported",
    "__getattribute__": "classes with __getattribute__ are not supported",
    "__instancecheck__": "classes that decide about isinstance are not supported",
    "__subclasscheck__": "classes that decide about issubclass are not supported",
    "__mro_entries__": "objects that stand for base classes are not supported",
    "__prepare__": "metaclasses with __prepare__ are not supported",
  ]

  /// The sentence for a construct of the language.
  static func sentence(forSyntax name: String) -> String { syntax[name] ?? "\(name) is not supported" }

  /// The sentence for a module or a member of one.
  static func sentence(forModuleAttribute path: String) -> String {
    let top = path.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
    if top == "tensorflow" || top == "jax" {
      return "\(top) is not part of this interpreter"
    }
    if Modules.definition(top) == nil { return "the module \(top) is not supported" }
    return "\(path) is not supported"
  }

  /// Everything of Python and NumPy that is known to be missing, in order of kind and name.
  package static let all: [Limitation] = {
    var rows: [Limitation] = []
    for (name, sentence) in syntax { rows.append(Limitation(name: name, kind: .syntax, sentence: sentence)) }
    for (name, sentence) in Builtins.missing {
      rows.append(Limitation(name: name, kind: .builtin, sentence: sentence))
    }
    for name in KnownModules.unsupported where !Modules.has(name) {
      rows.append(Limitation(name: name, kind: .module, sentence: "the module is not supported"))
    }
    for (type, names) in KnownAttributes.names {
      for name in names
      where Methods.find(name, in: type) == nil && !KnownAttributes.isAttribute(name, of: type) {
        let owner = type == "numpy.ndarray" ? "ndarray" : type
        rows.append(
          Limitation(
            name: "\(owner).\(name)", kind: .attribute, sentence: "the method or attribute is not supported"))
      }
    }
    for (path, names) in KnownModules.members {
      for name in names where !Modules.has(path + "." + name) {
        rows.append(
          Limitation(
            name: "\(path).\(name)", kind: .attribute,
            sentence: sentence(forModuleAttribute: "\(path).\(name)")))
      }
    }
    rows += behaviors
    return rows.sorted { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }
  }()

  /// Where results may differ in the last digit, or are refused while running.
  private static let behaviors: [Limitation] = [
    Limitation(
      name: "@ and np.dot", kind: .behavior,
      sentence:
        "sums of products are added as OpenBLAS does on x86-64 for up to 15 elements; beyond that the last digit may differ"
    ),
    Limitation(
      name: "np.linalg", kind: .behavior,
      sentence:
        "the steps and signs are LAPACK's up to 25 rows; beyond five rows the last digits may differ, and where an exact zero arises a sign of svd"
    ),
    Limitation(
      name: "scipy.special, scipy.stats", kind: .behavior,
      sentence:
        "special functions are computed to the last digit or near it; SciPy's own may differ in the last digits"
    ),
    Limitation(
      name: "scipy.integrate.quad", kind: .behavior,
      sentence: "the value agrees to about 1e-10; the error estimate and the number of calls may differ"),
    Limitation(
      name: "np.testing", kind: .behavior, sentence: "what fails raises AssertionError with a shorter message"
    ),
    Limitation(
      name: "np.exp, np.log", kind: .behavior,
      sentence: "computed by the C library; NumPy's own may differ in the last digit on some machines"),
    Limitation(
      name: "dtype", kind: .behavior,
      sentence: "arrays hold numbers and truth values; complex numbers, texts and objects are refused"),
    Limitation(
      name: "torch, float32", kind: .behavior,
      sentence:
        "sums, products of matrices and elementary functions are computed in double and rounded once; torch's own order of additions may differ in the last bit"
    ),
    Limitation(
      name: "torch.manual_seed", kind: .behavior,
      sentence: "draws of torch and initial weights are chance, seeded or not"),
    Limitation(
      name: "set order", kind: .behavior,
      sentence: "sets that hold strings keep the order of arrival; in CPython it differs from run to run"),
    Limitation(name: "warnings", kind: .behavior, sentence: "warnings are not shown"),
    Limitation(
      name: "plots", kind: .behavior,
      sentence: "matplotlib and seaborn are accepted and draw nothing; values read back from them are refused"
    ),
  ]
}
