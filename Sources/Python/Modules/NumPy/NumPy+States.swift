extension Modules {
  /// Functions that set how errors are treated and how arrays are written.
  static let numpyStates: [BuiltinFunction] = [
    BuiltinFunction("seterr", "all= divide= over= under= invalid=") { (interpreter, arguments) throws(Stop) in
      let old = try interpreter.errorModes()
      try interpreter.setErrorModes(arguments.values)
      return old
    },
    BuiltinFunction("geterr", "") { (interpreter, _) throws(Stop) in try interpreter.errorModes() },
    BuiltinFunction(
      "set_printoptions",
      "precision= threshold= edgeitems= linewidth= suppress= nanstr= infstr= !formatter sign= floatmode= * !legacy "
        + "!override_repr"
    ) { (interpreter, arguments) throws(Stop) in
      let state = interpreter.printState
      state.options = try interpreter.options(arguments.values, from: state.options)
      return .none
    },
    BuiltinFunction("get_printoptions", "") { (interpreter, _) throws(Stop) in
      let options = interpreter.printState.options
      let dict = try DictObject(interpreter.meter)
      func put(_ name: String, _ value: Value) throws(Stop) {
        let key = try interpreter.string(name)
        try dict.set(try interpreter.hashKey(key), key, value)
      }
      try put("edgeitems", .int(options.edgeItems))
      try put("threshold", .int(options.threshold))
      try put("floatmode", try interpreter.string(options.floatMode))
      try put("precision", options.precision.map { .int($0) } ?? .none)
      try put("suppress", .bool(options.suppresses))
      try put("linewidth", .int(options.lineWidth))
      try put("nanstr", try interpreter.string(options.nanText))
      try put("infstr", try interpreter.string(options.infinityText))
      try put("sign", try interpreter.string(options.sign))
      try put("formatter", .none)
      try put("legacy", .bool(false))
      try put("override_repr", .none)
      return .dict(dict)
    },
    BuiltinFunction(
      "array2string",
      "a max_line_width= precision= suppress_small= separator= prefix= * !formatter threshold= edgeitems= sign= "
        + "floatmode= suffix= !legacy"
    ) { (interpreter, arguments) throws(Stop) in
      func text(_ index: Int, _ fallback: String) -> String {
        if case .text(let text)? = arguments[index] { text.string } else { fallback }
      }
      let source = try interpreter.asArray(arguments.required(0))
      let options = try interpreter.options(
        [
          arguments[2], arguments[6], arguments[7], arguments[1], arguments[3], nil, nil, arguments[8],
          arguments[9],
        ], from: interpreter.printState.options)
      try interpreter.charge(elements: min(source.count, options.threshold) * 8)
      if source.count == 0 { return try interpreter.string("[]") }
      let made = ArrayText(source, separator: text(4, " "), options).text(
        prefix: text(5, "").unicodeScalars.count, suffix: text(10, "").unicodeScalars.count)
      return .text(try made.text(interpreter.meter))
    },
    textFunction("array_repr", "arr", isRepr: true), textFunction("array_str", "a", isRepr: false),
  ]

  private static func textFunction(_ name: String, _ parameter: String, isRepr: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "\(parameter) max_line_width= precision= suppress_small=") {
      (interpreter, arguments) throws(Stop) in
      let options = try interpreter.options(
        [arguments[2], nil, nil, arguments[1], arguments[3], nil, nil, nil, nil],
        from: interpreter.printState.options)
      let source = try interpreter.asArray(arguments.required(0))
      return .text(try interpreter.arrayText(source, options, isRepr: isRepr).text(interpreter.meter))
    }
  }

  /// Classes of objects that change a state for the length of a `with` block.
  static let numpyStateClasses: [NativeClass] = [
    NativeClass(
      module: "numpy", name: "errstate",
      methods: [
        BuiltinFunction("__new__", "cls * call= all= divide= over= under= invalid=") {
          (interpreter, arguments) throws(Stop) in
          try interpreter.instance(of: "numpy.errstate", SavedState(Array(arguments.values.dropFirst(2))))
        },
        BuiltinFunction("__enter__", "self") { (interpreter, arguments) throws(Stop) in
          guard let saved = arguments.required(0).payload(SavedState.self) else { return .none }
          saved.modes = interpreter.errorState.modes
          try interpreter.setErrorModes(saved.arguments)
          return .none
        },
        BuiltinFunction("__exit__", "self *rest") { (interpreter, arguments) throws(Stop) in
          guard let saved = arguments.required(0).payload(SavedState.self) else { return .none }
          interpreter.errorState.modes = saved.modes
          return .none
        },
      ]),
    NativeClass(
      module: "numpy", name: "printoptions",
      methods: [
        BuiltinFunction(
          "__new__",
          "cls precision= threshold= edgeitems= linewidth= suppress= nanstr= infstr= !formatter sign= floatmode= * "
            + "!legacy !override_repr"
        ) { (interpreter, arguments) throws(Stop) in
          try interpreter.instance(of: "numpy.printoptions", SavedState(Array(arguments.values.dropFirst())))
        },
        BuiltinFunction("__enter__", "self") { (interpreter, arguments) throws(Stop) in
          guard let saved = arguments.required(0).payload(SavedState.self) else { return .none }
          saved.options = interpreter.printState.options
          interpreter.printState.options = try interpreter.options(saved.arguments, from: saved.options)
          return .none
        },
        BuiltinFunction("__exit__", "self *rest") { (interpreter, arguments) throws(Stop) in
          guard let saved = arguments.required(0).payload(SavedState.self) else { return .none }
          interpreter.printState.options = saved.options
          return .none
        },
      ]),
  ]
}

/// What a `with` block sets, and what was there before.
private final class SavedState {
  let arguments: [Value?]
  var modes: [FloatingErrors: String] = [:]
  var options = PrintOptions()

  init(_ arguments: [Value?]) { self.arguments = arguments }
}

extension Interpreter {
  /// `np.geterr()`.
  func errorModes() throws(Stop) -> Value {
    let dict = try DictObject(meter)
    for error in FloatingErrors.allCases {
      let key = try string(error.rawValue)
      try dict.set(try hashKey(key), key, try string(errorState.modes[error] ?? "warn"))
    }
    return .dict(dict)
  }

  /// Sets how errors are treated: for all of them, and for each in NumPy's order.
  func setErrorModes(_ values: [Value?]) throws(Stop) {
    func mode(_ value: Value?) throws(Stop) -> String? {
      guard let value, !value.isIdentical(to: .none) else { return nil }
      guard case .text(let text) = value else {
        throw fail(.typeError, "dictionary item must be a string")
      }
      switch text.string {
      case "ignore", "warn", "raise": return text.string
      case "print", "call", "log":
        throw refuse("np.errstate", "errors can be ignored, warned of or raised here, not \(text.string)ed")
      default: throw fail(.valueError, "Unknown error mode \(text.string)")
      }
    }
    let all = try mode(values[0])
    for (error, value) in zip(FloatingErrors.allCases, values.dropFirst()) {
      if let wanted = try mode(value) ?? all { errorState.modes[error] = wanted }
    }
  }

  /// Print options with some of them changed: precision, threshold, edge items, line width, suppression, the texts of
  /// NaN and infinity, sign and floating mode.
  func options(_ values: [Value?], from old: PrintOptions) throws(Stop) -> PrintOptions {
    var options = old
    func given(_ index: Int) -> Value? {
      guard index < values.count, let value = values[index], !value.isIdentical(to: .none) else { return nil }
      return value
    }
    func text(_ index: Int) -> String? {
      if case .text(let text)? = given(index) { text.string } else { nil }
    }
    if let value = given(0) { options.precision = min(try index(value), 400) }
    if let value = given(1) {
      // `threshold=np.inf` and `sys.maxsize` mean that nothing is left out.
      let real = try makeFloat(value)
      if real.isNaN {
        throw fail(.valueError, "threshold must be non-NAN, try sys.maxsize for untruncated representation")
      }
      options.threshold = Int(max(min(real, 1e9), -1e9))
    }
    if let value = given(2) { options.edgeItems = max(0, min(try index(value), 1_000_000)) }
    if let value = given(3) {
      let width = try makeFloat(value)
      options.lineWidth = width.isNaN ? 1_000_000_000 : Int(min(max(width, 0), 1e9))
    }
    if let value = given(4) { options.suppresses = try truth(value) }
    if let value = text(5) { options.nanText = value }
    if let value = text(6) { options.infinityText = value }
    if let value = text(7) {
      guard ["-", "+", " "].contains(value) else {
        throw fail(.valueError, "sign option must be one of ' ', '+', or '-'")
      }
      options.sign = value
    }
    if let value = text(8) {
      guard ["fixed", "unique", "maxprec", "maxprec_equal"].contains(value) else {
        throw fail(
          .valueError, "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\""
        )
      }
      options.floatMode = value
    }
    if options.floatMode == "fixed", options.precision == nil {
      throw fail(.valueError, "precision required for fixed")
    }
    return options
  }
}
