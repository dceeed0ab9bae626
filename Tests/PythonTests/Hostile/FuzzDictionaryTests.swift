import TestSupport
import Testing

@testable import Python

/// The words that libFuzzer puts into its inputs: `Tests/Fuzz/python.dict`, made from the room's own tables.
@Suite struct FuzzDictionaryTests {
  /// Words of the language that no table has.
  private static let syntax = [
    "def f(", "):\n ", "class A:\n ", "class A(int):\n ", "lambda x: ", "yield ", "yield from ", "return ",
    "try:\n ", "except Exception as e:\n ", "except* ", "finally:\n ", "raise ", " from ",
    "with A() as x:\n ",
    "while True:\n ", "for i in ", "if ", "elif ", "else:\n ", "match x:\n case ", "case _:\n ", "break\n",
    "continue\n", "pass\n", "del ", "global ", "nonlocal ", "assert ", "import ", "async ", "await ",
    " is not ", " not in ", " and ", " or ", "not ", ":=", "**", "//", "<<", ">>", "@", "->", "...", "*a, ",
    "**k", "f'{", "!r:>10}", "'''", "b'", "0x", "1e308", "2**63", "10**18", "-1", "1j", "_", "\n    ", "\n  ",
    "[::-1]", "[:, None]", "[...]", "@property\n ", "@staticmethod\n ", "@classmethod\n ", "super().",
    "__init__", "__new__", "__eq__", "__lt__", "__hash__", "__len__", "__iter__", "__next__", "__getitem__",
    "__setitem__", "__delitem__", "__contains__", "__call__", "__getattr__", "__setattr__",
    "__getattribute__",
    "__add__", "__radd__", "__iadd__", "__mul__", "__bool__", "__repr__", "__str__", "__format__",
    "__index__",
    "__float__", "__int__", "__enter__", "__exit__", "__slots__", "__dict__", "__class__", "__mro__",
    "__get__", "__set__", "__set_name__", "__init_subclass__", "__missing__", "__post_init__", "__del__",
    "__class_getitem__", "__prepare__", "__instancecheck__", "__match_args__", "__array__", "metaclass=",
  ]

  /// A word as libFuzzer reads it.
  private static func line(_ word: String) -> String {
    var quoted = ""
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += "\\" + String(Character(Unicode.Scalar(byte)))
      case 32..<127: quoted.unicodeScalars.append(Unicode.Scalar(byte))
      default: quoted += byte < 16 ? "\\x0\(String(byte, radix: 16))" : "\\x\(String(byte, radix: 16))"
      }
    }
    return "\"\(quoted)\"\n"
  }

  /// Every word once: names, keywords of functions, modules, hostile arguments, syntax.
  private static var dictionary: String {
    var words = Set(syntax)
    for callee in HostileCalls.callees {
      if let name = callee.expression.split(separator: ".").last { words.insert(String(name)) }
      for keyword in callee.keywords { words.insert(keyword + "=") }
    }
    for path in Modules.paths { words.insert("import \(path)\n") }
    for argument in HostileCalls.arguments { words.insert(argument) }
    for name in BuiltinException.allCases { words.insert(name.rawValue) }
    // libFuzzer takes words of at most 64 bytes.
    return words.filter { (2...60).contains($0.utf8.count) }.sorted().map(line).joined()
  }

  @Test func `the words of the fuzzer are those of the room`() {
    let mismatch = GoldenFile("../Fuzz/python.dict").mismatch(with: FuzzDictionaryTests.dictionary)
    #expect(mismatch == nil, "\(mismatch ?? "")")
  }
}
