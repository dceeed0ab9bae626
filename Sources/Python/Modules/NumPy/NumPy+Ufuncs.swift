extension Modules {
  /// The element-wise functions, each under all of its names.
  static let numpyUfuncs: [BuiltinFunction] =
    Ufuncs.names.map { name, ufunc in
      let isUnary = ufunc.inputs == 1
      return BuiltinFunction(
        name,
        (isUnary ? "x" : "x1 x2") + (ufunc.parts.isEmpty ? " / out=" : " out1= out2= / out=")
          + " * where= dtype= casting= !order !subok !signature"
      ) { (interpreter, arguments) throws(Stop) in
        let left = arguments.required(0)
        let first = ufunc.inputs
        if ufunc.parts.isEmpty, arguments[first] == nil, arguments[first + 1] == nil,
          arguments[first + 2] == nil,
          arguments[first + 3] == nil
        {
          if isUnary { return try interpreter.apply(ufunc, try interpreter.ufuncOperand(left, ufunc)) }
          let right = arguments.required(1)
          return try interpreter.apply(
            ufunc, try interpreter.ufuncOperand(left, ufunc), try interpreter.ufuncOperand(right, ufunc))
        }
        let shift = ufunc.parts.isEmpty ? 0 : 2
        if shift > 0, (arguments.values.suffix(from: first).contains { $0 != nil }) {
          throw interpreter.refuse(
            "np.\(name)(out=)", "out=, where= and dtype= of np.\(name) are not supported")
        }
        return try interpreter.apply(
          ufunc, try interpreter.ufuncOperand(left, ufunc),
          isUnary ? nil : try interpreter.ufuncOperand(arguments.required(1), ufunc),
          out: arguments[first + shift], mask: arguments[first + shift + 1],
          type: arguments[first + shift + 2],
          casting: arguments[first + shift + 3])
      }
    }

  /// The row of the table behind a function of the module; `nil` for any other function.
  static func ufunc(of function: BuiltinFunction) -> Ufunc? {
    ufuncsByFunction[ObjectIdentifier(function)]
  }

  private static let ufuncsByFunction: [ObjectIdentifier: Ufunc] = Dictionary(
    uniqueKeysWithValues: zip(numpyUfuncs, Ufuncs.names).map { (ObjectIdentifier($0), $1.ufunc) })

  /// Other functions of each element.
  static let numpyElementwise: [BuiltinFunction] = [
    rounding("round"), rounding("around"),
    BuiltinFunction("fix", "x / out=") { (interpreter, arguments) throws(Stop) in
      guard let row = Ufuncs.table["trunc"] else { return .none }
      let operand = try interpreter.operand(arguments.required(0))
      return try interpreter.apply(row, operand, nil, out: arguments[1], mask: nil, type: nil, casting: nil)
    },
    BuiltinFunction("nan_to_num", "x copy= nan= posinf= neginf=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if let copy = arguments[1], !(try interpreter.truth(copy)) {
        throw interpreter.refuse("np.nan_to_num(copy=False)", "np.nan_to_num in place is not supported")
      }
      func number(_ index: Int, _ fallback: Double) throws(Stop) -> Double {
        guard let value = arguments[index], !value.isIdentical(to: .none) else { return fallback }
        return source.type.rounded(try interpreter.makeFloat(value))
      }
      let largest = source.type.largest
      let nan = try number(2, 0)
      let positive = try number(3, largest)
      let negative = try number(4, -largest)
      if !source.type.isFloat { return interpreter.wrapped(try interpreter.copy(source)) }
      let values = source.floats.map { $0.isNaN ? nan : $0.isFinite ? $0 : $0 > 0 ? positive : negative }
      return interpreter.wrapped(try interpreter.array(values, source.type, shape: source.shape))
    },
  ]

  private static func rounding(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "a decimals= out=") { (interpreter, arguments) throws(Stop) in
      let places = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      let result = try interpreter.roundElements(arguments.required(0), places)
      return try interpreter.delivered(result, to: arguments[2], name: "rint")
    }
  }
}

extension ElementType {
  /// The largest finite number of a floating type.
  var largest: Double {
    switch self {
    case .float16: 65504
    case .float32: Double(Float.greatestFiniteMagnitude)
    default: .greatestFiniteMagnitude
    }
  }
}

extension Interpreter {
  /// A value as an argument of an element-wise function.
  func ufuncOperand(_ value: Value, _ ufunc: Ufunc) throws(Stop) -> Operand {
    switch value {
    case .none, .text, .dict, .set:
      throw fail(
        .typeError,
        "ufunc '\(ufunc.name)' not supported for the input types, and the inputs could not be safely coerced to any "
          + "supported types according to the casting rule ''safe''")
    default: return try operand(value)
    }
  }

  /// An element-wise function with its keywords.
  func apply(
    _ ufunc: Ufunc, _ left: Operand, _ right: Operand?, out: Value?, mask: Value?, type: Value?,
    casting: Value?
  ) throws(Stop) -> Value {
    var rule = "same_kind"
    if case .text(let text)? = casting { rule = text.string }
    var loop: ElementType?
    if let wanted = try elementType(type) {
      guard ufunc.loopType(wanted) == wanted, ufunc.result == .same else {
        throw fail(
          .ufuncTypeError,
          "No loop matching the specified signature and casting was found for ufunc \(ufunc.name)")
      }
      for (index, input) in [left, right].enumerated() {
        guard let input, !input.isWeak || input.type.isFloat, !input.type.canCast(to: wanted, rule) else {
          continue
        }
        throw fail(
          .ufuncTypeError,
          "Cannot cast ufunc '\(ufunc.name)' input\(ufunc.inputs == 1 ? "" : " \(index)") from "
            + "dtype('\(input.type.rawValue)') to dtype('\(wanted.rawValue)') with casting rule '\(rule)'")
      }
      loop = wanted
    }
    guard let mask, !mask.isIdentical(to: .bool(true)), !mask.isIdentical(to: .none) else {
      return try delivered(try apply(ufunc, left, right, type: loop), to: out, name: ufunc.name)
    }
    let flags = try asArray(mask)
    if flags.type != .bool {
      throw fail(
        .typeError,
        "Cannot cast array data from dtype('\(flags.type.rawValue)') to dtype('bool') according to the rule 'safe'"
      )
    }
    var shapes = [left.shape, flags.shape]
    if let right { shapes.append(right.shape) }
    var target: ArrayObject?
    if var out, !out.isIdentical(to: .none) {
      if case .tuple(let tuple) = out, tuple.elements.count == 1 { out = tuple.elements[0] }
      guard case .array(let array) = out else { throw fail(.typeError, "return arrays must be of ArrayType") }
      target = array
      shapes.append(array.shape)
    }
    let shape = try broadcast(shapes)
    _ = try count(of: shape)
    let chosen = stretched(flags, to: shape).integers
    if target == nil, chosen.contains(0) {
      throw refuse("where=", "where= without out= leaves elements without a value")
    }
    if let target, target.shape != shape {
      throw fail(
        .valueError,
        "non-broadcastable output operand with shape \(Interpreter.shapeText(target.shape)) doesn't match the "
          + "broadcast shape \(Interpreter.shapeText(shape))")
    }
    func picked(_ operand: Operand) throws(Stop) -> Operand {
      guard let source = operand.array else { return operand }
      let places = stretched(source, to: shape).positions
      let kept = chosen.indices.filter { chosen[$0] != 0 }.map { places[$0] }
      var picked = operand
      picked.array = try gather(source, kept, shape: [kept.count])
      return picked
    }
    let first = try picked(left)
    let second = try right.map { (value) throws(Stop) in try picked(value) }
    if first.array == nil, second?.array == nil, !chosen.contains(where: { $0 != 0 }), let target {
      return .array(target)
    }
    let result = try asArray(try apply(ufunc, first, second, type: loop))
    guard let target else {
      let full = stretched(result, to: [chosen.count])
      return wrapped(try copy(full).reshaped(shape))
    }
    if !result.type.canCast(to: target.type, rule) {
      throw fail(
        .ufuncTypeError,
        "Cannot cast ufunc '\(ufunc.name)' output from dtype('\(result.type.rawValue)') to "
          + "dtype('\(target.type.rawValue)') with casting rule '\(rule)'")
    }
    let places = target.positions
    let kept = chosen.indices.filter { chosen[$0] != 0 }.map { places[$0] }
    try write(stretched(result, to: [kept.count]), to: kept, of: target)
    return .array(target)
  }
}
