/// What a `torch.nn.Module` object holds besides its attributes: the payload of modules.
final class ModuleState {
  /// Names of attributes that are buffers: tensors that are saved but not learned.
  var buffers: Set<String> = []
  /// For containers: what they contain, by name, in order.
  var children: [(name: String, module: Value)] = []
  /// Whether the class prints its contents as a list.
  let kind: Kind

  /// How a module holds others.
  enum Kind {
    case attributes
    case list
    case parameters
  }

  /// The state of a new module.
  init(_ kind: Kind = .attributes) { self.kind = kind }
}

extension Torch {
  /// The state of a module; `nil` for anything else.
  func module(_ value: Value) -> ModuleState? { value.payload(ModuleState.self) }

  private func attributes(_ value: Value) -> [(name: String, value: Value)] {
    guard case .instance(let object) = value else { return [] }
    return object.entries
  }

  /// The modules directly inside a module.
  func children(_ value: Value) -> [(name: String, module: Value)] {
    guard let state = module(value) else { return [] }
    return state.children + attributes(value).filter { module($0.value) != nil }.map { ($0.name, $0.value) }
  }

  /// Whether a value is a parameter.
  func isParameter(_ value: Value) throws(Stop) -> Bool {
    guard case .instance(let object) = value, object.payload is Tensor else { return false }
    return object.type.isSubtype(of: try interpreter.type(at: "torch.nn.parameter.Parameter"))
  }

  /// A module and all modules inside it, with their paths; each once.
  func modules(_ value: Value, _ prefix: String = "") throws(Stop) -> [(name: String, module: Value)] {
    var seen: Set<ObjectIdentifier> = []
    var result: [(name: String, module: Value)] = []
    try collect(value, prefix, &seen, &result)
    return result
  }

  private func collect(
    _ value: Value, _ prefix: String, _ seen: inout Set<ObjectIdentifier>,
    _ result: inout [(name: String, module: Value)]
  ) throws(Stop) {
    guard let identity = value.identity, seen.insert(identity).inserted else { return }
    try interpreter.descend()
    defer { interpreter.ascend() }
    result.append((prefix, value))
    for child in children(value) {
      try collect(child.module, prefix.isEmpty ? child.name : prefix + "." + child.name, &seen, &result)
    }
  }

  /// The parameters (or buffers) of a module and all modules inside it, with their paths; each once.
  func tensors(of value: Value, buffers: Bool = false, deep: Bool = true) throws(Stop) -> [(
    name: String, value: Value
  )] {
    var seen: Set<ObjectIdentifier> = []
    var result: [(name: String, value: Value)] = []
    for (prefix, module) in deep ? try modules(value) : [("", value)] {
      let names = self.module(module)?.buffers ?? []
      var own = attributes(module)
      if self.module(module)?.kind == .parameters {
        own += self.module(module)?.children.map { ($0.name, $0.module) } ?? []
      }
      for (name, entry) in own {
        let isOurs =
          buffers ? names.contains(name) && entry.payload(Tensor.self) != nil : try isParameter(entry)
        guard isOurs, let tensor = entry.payload(Tensor.self), seen.insert(ObjectIdentifier(tensor)).inserted
        else {
          continue
        }
        result.append((prefix.isEmpty ? name : prefix + "." + name, entry))
      }
    }
    return result
  }

  /// The parameters and buffers of a module, in the order of `state_dict`.
  func saved(of value: Value) throws(Stop) -> [(name: String, value: Value)] {
    var result: [(name: String, value: Value)] = []
    for (prefix, module) in try modules(value) {
      for entry in try tensors(of: module, deep: false) + tensors(of: module, buffers: true, deep: false) {
        result.append((prefix.isEmpty ? entry.name : prefix + "." + entry.name, entry.value))
      }
    }
    return result
  }

  /// The text of a module with the modules inside it.
  func text(ofModule value: Value) throws(Stop) -> String {
    try interpreter.descend()
    defer { interpreter.ascend() }
    guard case .instance(let object) = value else { return "" }
    var extra = ""
    if let method = object.type.lookUp("extra_repr"),
      case .text(let text) = try interpreter.call(method, [value])
    {
      extra = text.string
    }
    var lines: [String] = []
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
    }
    var run: (first: Int, last: Int, text: String)?
    func close() {
      guard let run else { return }
      lines.append(
        run.first == run.last
          ? "(\(run.first)): " + run.text
          : "(\(run.first)-\(run.last)): \(run.last - run.first + 1) x " + run.text)
    }
    let isList = object.type.order.contains { $0.name == "ModuleList" }
    for (index, child) in children(value).enumerated() {
      let text = indented(try interpreter.repr(child.module).string)
      if isList {
        if let old = run, old.text == text {
          run = (old.first, index, text)
        } else {
          close()
          run = (index, index, text)
        }
      } else {
        lines.append("(\(child.name)): " + text)
      }
    }
    close()
    let name = object.type.name.split(separator: ".").last.map(String.init) ?? object.type.name
    if lines.isEmpty { return "\(name)(\(extra))" }
    return "\(name)(\n" + (extra.isEmpty ? "" : "  \(extra)\n")
      + lines.map { "  " + $0 }.joined(separator: "\n") + "\n)"
  }
}
