extension Interpreter {
  /// The class that a `class` statement makes.
  func makeClass(_ definition: ClassDefinition, _ frame: Frame) throws(Stop) -> Value {
    var bases: [Value] = []
    var keywords: [(name: String, value: Value)] = []
    for base in definition.bases {
      switch base.kind {
      case .positional: bases.append(try evaluate(base.value, frame))
      case .keyword(let name): keywords.append((name, try evaluate(base.value, frame)))
      case .unpackedSequence: bases += try collect(try evaluate(base.value, frame))
      case .unpackedMapping:
        throw refuse("class keyword", "keyword arguments of classes are not supported")
      }
    }
    let layout = frame.unit.program.resolution.layouts[definition.scope]
    let inner = Frame(
      unit: frame.unit, layout: layout, captures: layout.captures.map { frame.cells[$0] }, function: nil,
      meter)
    let namespace = ClassNamespace(prefix: frame.prefix + definition.binding.name + ".")
    inner.namespace = namespace
    try descend()
    defer { ascend() }
    if let text = try docstring(of: definition.body, frame.unit) { namespace.values["__doc__"] = text }
    _ = try execute(definition.body, inner)
    var result = try makeClass(
      name: definition.binding.name, bases: bases, keywords: keywords, namespace: namespace,
      prefix: frame.prefix)
    for decorator in definition.decorators.reversed() {
      result = try call(try evaluate(decorator, frame), [result])
    }
    return result
  }
}
