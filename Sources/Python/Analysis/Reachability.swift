import SourceText

/// What a program uses when it runs, functions that it can reach included.
struct Reachability {
  /// What is known of the names bound before the program runs.
  struct Surroundings {
    /// Names that have a value.
    var bound: Set<String> = []
    /// Names that stand for modules, with their paths.
    var modules: [String: String] = [:]
    /// Functions and classes of earlier programs.
    var regions: [String: [Survey.Region]] = [:]
    /// Attributes that objects of earlier programs have.
    var attributes: Set<String> = []
    /// Whether nothing is known: the parser has looked at the program so already.
    var isEmpty: Bool { bound.isEmpty && modules.isEmpty && regions.isEmpty && attributes.isEmpty }
  }

  /// Names without a value, in order of their places.
  private(set) var free: [FreeName] = []
  /// What is used and not supported, in order of its places.
  private(set) var unsupported: [Unsupported] = []

  private let survey: Survey
  private let surroundings: Surroundings
  private var modules: [String: String]
  private var visited: Set<String> = []
  private var freeNames: Set<String> = []
  /// The place in the running program from which a function of an earlier one was reached.
  private var entrance: ByteRange?

  /// Follows everything that `survey` reaches.
  init(_ survey: Survey, _ surroundings: Surroundings) {
    self.survey = survey
    self.surroundings = surroundings
    modules = surroundings.modules
    for case .importing(let name, let path) in survey.main.steps { modules[name] = path }
    for case .bind(let name) in survey.main.steps { modules[name] = nil }
    follow(survey.main, isMain: true)
    free.sort { $0.range < $1.range }
    unsupported.sort { ($0.range, $0.name) < ($1.range, $1.name) }
  }

  private mutating func follow(_ region: Survey.Region, isMain: Bool) {
    var bound = surroundings.bound
    bound.formUnion(isMain ? survey.boundByFunctions : survey.bound)
    for item in region.unsupported { report(item) }
    checkAttributes(region)
    for step in region.steps {
      switch step {
      case .bind(let name), .importing(let name, _): bound.insert(name)
      case .read(let read): follow(read, bound)
      }
    }
    bound.formUnion(survey.bound)
    for read in region.deferred { follow(read, bound) }
  }

  private mutating func follow(_ read: Survey.Read, _ bound: Set<String>) {
    let range = entrance ?? read.range
    if !bound.contains(read.name) {
      if let sentence = Builtins.missing[read.name] {
        report(Unsupported(name: read.name, sentence: sentence, range: range))
      } else if !Reachability.isBuiltin(read.name), freeNames.insert(read.name).inserted {
        free.append(FreeName(name: read.name, range: range))
      }
      if read.path.isEmpty { checkKeywords(read, Builtins.functions[read.name], read.name, range) }
      return
    }
    if let path = modules[read.name] { check(path, read, range) }
    guard visited.insert(read.name).inserted else { return }
    for region in survey.regions[read.name] ?? [] { follow(region, isMain: false) }
    if survey.regions[read.name] == nil, !survey.bound.contains(read.name) {
      let outer = entrance
      entrance = range
      for region in surroundings.regions[read.name] ?? [] { follow(region, isMain: false) }
      entrance = outer
    }
  }

  /// Whether a name means something without being bound.
  static func isBuiltin(_ name: String) -> Bool {
    Builtins.functions[name] != nil || Builtins.types.contains(name) || name == "__name__"
      || name == "NotImplemented"
      || name == "Ellipsis" || name == "super"
      || name == "IOError" || name == "EnvironmentError"
      || BuiltinException(rawValue: name)?.isBuiltinName == true
  }

  /// Checks that the attributes asked of a module are there.
  private mutating func check(_ start: String, _ read: Survey.Read, _ range: ByteRange) {
    var path = start
    if Modules.isInert(path) { return }
    guard Modules.has(path) else {
      let name = ([path] + read.path).joined(separator: ".")
      return report(
        Unsupported(name: name, sentence: Limitation.sentence(forModuleAttribute: path), range: range))
    }
    if Modules.definition(path) == nil { return }
    for (index, name) in read.path.enumerated() {
      guard let module = Modules.definition(path) else { return }
      path += "." + name
      if let member = module.members[name] {
        if case .function(let function) = member, index == read.path.count - 1 {
          checkKeywords(read, function, path, range)
        }
        guard case .module = member else { return }
      } else if Modules.definition(path) == nil {
        return report(
          Unsupported(name: path, sentence: Limitation.sentence(forModuleAttribute: path), range: range))
      }
    }
  }

  private mutating func checkKeywords(
    _ read: Survey.Read, _ function: BuiltinFunction?, _ name: String, _ range: ByteRange
  ) {
    guard let function else { return }
    for keyword in read.keywords where function.signature.refused.contains(keyword) {
      report(
        Unsupported(
          name: "\(name)(\(keyword)=)", sentence: "the argument '\(keyword)' of \(name) is not supported",
          range: range))
    }
  }

  /// Checks that methods known to be missing are not asked of anything.
  private mutating func checkAttributes(_ region: Survey.Region) {
    for (name, range) in region.attributes {
      guard KnownAttributes.everything.contains(name), !KnownAttributes.supported.contains(name),
        !survey.ownAttributes.contains(name), !surroundings.attributes.contains(name), !isModuleMember(name),
        !KnownAttributes.native.contains(name)
      else { continue }
      report(
        Unsupported(
          name: "." + name, sentence: "the method '\(name)' is not supported", range: entrance ?? range))
    }
  }

  private func isModuleMember(_ name: String) -> Bool {
    modules.values.contains {
      Modules.isInert($0) || Modules.definition($0)?.members[name] != nil || Modules.definition($0) == nil
    }
  }

  private mutating func report(_ item: Unsupported) {
    if let entrance {
      unsupported.append(Unsupported(name: item.name, sentence: item.sentence, range: entrance))
    } else {
      unsupported.append(item)
    }
  }
}
