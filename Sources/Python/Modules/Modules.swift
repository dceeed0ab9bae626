/// A module of the interpreter.
struct ModuleDefinition: Sendable {
  /// `numpy.linalg`
  let path: String
  /// What it has, by name.
  let members: [String: ModuleMember]
  /// Whether everything in it is accepted and does nothing.
  let isInert: Bool

  /// A module with functions and other values.
  init(
    _ path: String, _ functions: [BuiltinFunction] = [], values: [String: ModuleMember] = [:],
    isInert: Bool = false
  ) {
    self.path = path
    var members = values
    for function in functions { members[function.name] = .function(function) }
    self.members = members
    self.isInert = isInert
  }
}

/// Something that a module has.
enum ModuleMember: Sendable {
  case function(BuiltinFunction)
  case real(Double)
  case integer(Int)
  case type(String)
  case none
  case module(String)

  /// The value of the member.
  func value(_ interpreter: Interpreter) throws(Stop) -> Value {
    switch self {
    case .function(let function): .builtin(function)
    case .real(let real): .float(real)
    case .integer(let integer): .int(integer)
    case .type(let name): .type(interpreter.type(named: name))
    case .none: .none
    case .module(let path): interpreter.module(path)
    }
  }
}

/// The modules a snippet can import. A new one is a file in this folder and a line here.
enum Modules {
  /// By path.
  static let all: [String: ModuleDefinition] = Dictionary(
    uniqueKeysWithValues: [math, numpy, numpyLinearAlgebra, future, matplotlib, seaborn, typing, warnings].map
    {
      ($0.path, $0)
    })

  /// Whether a module, or one it is in, is accepted and does nothing.
  static func isInert(_ path: String) -> Bool {
    var prefix = ""
    for part in path.split(separator: ".") {
      prefix += prefix.isEmpty ? String(part) : "." + part
      if all[prefix]?.isInert == true { return true }
    }
    return false
  }

  /// Whether a module or a member of a module is there.
  static func has(_ path: String) -> Bool {
    if all[path] != nil || isInert(path) { return true }
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let member = String(path[path.utf8.index(after: dot)...])
    return all[String(path[..<dot])]?.members[member] != nil
  }
}
