/// A module of the interpreter.
struct ModuleDefinition: Sendable {
  /// `numpy.linalg`
  let path: String
  /// What it has, by name.
  let members: [String: ModuleMember]
  /// The classes it defines, by path.
  let classes: [String: NativeClass]
  /// Whether everything in it is accepted and does nothing.
  let isInert: Bool

  /// A module with functions, classes and other values; among the latter may be classes of other modules.
  init(
    _ path: String, _ functions: [BuiltinFunction] = [], classes: [NativeClass] = [],
    values: [String: ModuleMember] = [:], isInert: Bool = false
  ) {
    self.path = path
    var members = values
    for function in functions { members[function.name] = .function(function) }
    for native in classes { members[native.shortName] = .type(native.path) }
    self.members = members
    self.classes = Dictionary(uniqueKeysWithValues: classes.map { ($0.path, $0) })
    self.isInert = isInert
  }
}

/// Something that a module has.
enum ModuleMember: Sendable {
  case function(BuiltinFunction)
  case real(Double)
  case integer(Int)
  case type(String)
  case exception(BuiltinException)
  /// An object that a function makes when it is asked for.
  case made(@Sendable (Interpreter) throws(Stop) -> Value)
  /// An object of a class, made anew for each use: `np.mgrid`.
  case object(String)
  case none
  case module(String)
  case text(String)
  case flag(Bool)
  /// A tuple whose elements have names, of a class that cannot be called.
  case record(String, [(name: String, value: ModuleMember)])

  /// The value of the member.
  func value(_ interpreter: Interpreter) throws(Stop) -> Value {
    switch self {
    case .function(let function): .builtin(function)
    case .real(let real): .float(real)
    case .integer(let integer): .int(integer)
    case .type(let path): .type(try interpreter.type(at: path))
    case .exception(let exception): .type(interpreter.type(of: exception))
    case .made(let make): try make(interpreter)
    case .object(let path):
      .instance(try InstanceObject(type: try interpreter.type(at: path), interpreter.meter))
    case .none: .none
    case .module(let path): interpreter.module(path)
    case .text(let text): try interpreter.string(text)
    case .flag(let flag): .bool(flag)
    case .record(let name, let fields): try interpreter.record(name, fields)
    }
  }
}

/// The modules a snippet can import. A new one is a file in this folder and a line here.
enum Modules {
  /// By path; each is built when it is first asked for.
  private static let registry: [String: @Sendable () -> ModuleDefinition] = [
    "__future__": { future },
    "abc": { abstractBases },
    "bisect": { bisect },
    "cmath": { complexMath },
    "collections": { collections },
    "collections.abc": { collectionsABC },
    "contextlib": { contextlib },
    "copy": { copying },
    "dataclasses": { dataclasses },
    "decimal": { decimal },
    "enum": { enumerations },
    "fractions": { fractions },
    "functools": { functools },
    "heapq": { heapq },
    "itertools": { itertools },
    "json": { json },
    "logging": { logging },
    "math": { math },
    "matplotlib": { matplotlib },
    "numbers": { numbers },
    "numpy": { numpy },
    "numpy.linalg": { numpyLinearAlgebra },
    "numpy.random": { numpyRandom },
    "numpy.testing": { numpyTesting },
    "operator": { operatorModule },
    "os": { os },
    "random": { random },
    "scipy": { scipy },
    "scipy.integrate": { scipyIntegrate },
    "scipy.linalg": { scipyLinearAlgebra },
    "scipy.optimize": { scipyOptimize },
    "scipy.spatial": { scipySpatial },
    "scipy.spatial.distance": { scipyDistance },
    "scipy.special": { scipySpecial },
    "scipy.stats": { scipyStats },
    "seaborn": { seaborn },
    "sklearn": { sklearn },
    "sklearn.linear_model": { sklearnLinearModel },
    "sklearn.metrics": { sklearnMetrics },
    "sklearn.metrics.pairwise": { sklearnPairwise },
    "sklearn.model_selection": { sklearnModelSelection },
    "sklearn.preprocessing": { sklearnPreprocessing },
    "statistics": { statistics },
    "string": { stringModule },
    "sys": { sys },
    "textwrap": { textwrap },
    "time": { time },
    "torch": { torch },
    "torch.autograd": { torchAutograd },
    "torch.autograd.grad_mode": { torchGradientModes },
    "torch.autograd.graph": { torchGraph },
    "torch.backends": { torchBackends },
    "torch.backends.mps": { torchMPS },
    "torch.cuda": { torchCuda },
    "torch.distributions": { torchDistributions },
    "torch.distributions.bernoulli": { distributionModule("bernoulli", "Bernoulli") },
    "torch.distributions.beta": { distributionModule("beta", "Beta") },
    "torch.distributions.categorical": { distributionModule("categorical", "Categorical") },
    "torch.distributions.dirichlet": { distributionModule("dirichlet", "Dirichlet") },
    "torch.distributions.gamma": { distributionModule("gamma", "Gamma") },
    "torch.distributions.kl": { torchDivergences },
    "torch.distributions.multivariate_normal": {
      distributionModule("multivariate_normal", "MultivariateNormal")
    },
    "torch.distributions.normal": { distributionModule("normal", "Normal") },
    "torch.distributions.uniform": { distributionModule("uniform", "Uniform") },
    "torch.linalg": { torchLinearAlgebra },
    "torch.nn": { torchModules },
    "torch.nn.functional": { torchFunctional },
    "torch.nn.init": { torchInitialization },
    "torch.nn.parameter": { torchParameters },
    "torch.nn.utils": { torchUtilities },
    "torch.optim": { torchOptimizers },
    "torch.optim.lr_scheduler": { torchSchedulers },
    "torch.return_types": { torchReturnTypes },
    "torch.special": { torchSpecial },
    "torch.utils": { torchUtils },
    "torch.utils.data": { torchData },
    "torch.utils.data.dataloader": { torchLoaders },
    "torch.utils.data.dataset": { torchDatasets },
    "types": { types },
    "typing": { typing },
    "warnings": { warnings },
  ]

  /// The paths of all modules, sorted.
  static var paths: [String] { registry.keys.sorted() }

  /// The module of a path; `nil` if it is not here.
  static func definition(_ path: String) -> ModuleDefinition? { registry[path]?() }

  /// The class of a path like `fractions.Fraction`; `nil` if no module here defines it.
  static func nativeClass(_ path: String) -> NativeClass? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return definition(String(path[..<dot]))?.classes[path]
  }

  /// Whether a module, or one it is in, is accepted and does nothing.
  static func isInert(_ path: String) -> Bool {
    if !path.utf8.contains(UInt8(ascii: ".")) { return definition(path)?.isInert == true }
    var prefix = ""
    for part in path.split(separator: ".") {
      prefix += prefix.isEmpty ? String(part) : "." + part
      if definition(prefix)?.isInert == true { return true }
    }
    return false
  }

  /// Whether a module or a member of a module is there.
  static func has(_ path: String) -> Bool {
    if registry[path] != nil || isInert(path) { return true }
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let member = String(path[path.utf8.index(after: dot)...])
    return definition(String(path[..<dot]))?.members[member] != nil
  }
}
