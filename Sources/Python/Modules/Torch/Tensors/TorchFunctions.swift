extension Modules {
  private static func joining(
    _ name: String, _ body: @escaping @Sendable (Torch, [Tensor], Int) throws(Stop) -> Tensor
  ) -> BuiltinFunction {
    let shell = BuiltinFunction(name, "tensors dim= !out **aliases") { (_, _) throws(Stop) in .none }
    return BuiltinFunction(name, "tensors dim= !out **aliases") { (interpreter, arguments) throws(Stop) in
      let call = try TorchArguments(interpreter.torch, shell, arguments)
      let tensors = try call.torch.tensors(call.arguments.required(0), name)
      if tensors.isEmpty {
        throw interpreter.fail(
          name == "stack" ? .runtimeError : .valueError,
          name == "stack" ? "stack expects a non-empty TensorList" : "expected a non-empty list of Tensors")
      }
      return try call.torch.value(try body(call.torch, tensors, try call.integer(1) ?? 0))
    }
  }

  private static func stacking(_ name: String, axis: Int) -> BuiltinFunction {
    BuiltinFunction(name, "tensors") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      var parts: [Tensor] = []
      for tensor in try torch.tensors(arguments.required(0), name) {
        var part = tensor
        if part.rank == 0 { part = try torch.reshaped(part, [1]) }
        if axis == 0, part.rank == 1 { part = try torch.unsqueezed(part, 0) }
        parts.append(part)
      }
      guard let first = parts.first else { throw torch.fail("\(name) expects a non-empty TensorList") }
      return try torch.value(try torch.concatenated(parts, axis == 1 && first.rank == 1 ? 0 : axis))
    }
  }

  private static func concatenate(_ name: String) -> BuiltinFunction {
    joining(name) { (torch, tensors, axis) throws(Stop) in
      for (index, tensor) in tensors.enumerated() where tensor.rank == 0 {
        throw torch.fail("zero-dimensional tensor (at position \(index)) cannot be concatenated")
      }
      return try torch.concatenated(tensors, try torch.axis(axis, tensors[0].rank))
    }
  }

  /// Functions of `torch` that are no methods.
  static let torchFunctions: [BuiltinFunction] = [
    concatenate("cat"), concatenate("concat"), concatenate("concatenate"),
    joining("stack") { (torch, tensors, axis) throws(Stop) in
      try torch.stacked(tensors, try torch.axis(axis, tensors[0].rank + 1))
    },
    stacking("vstack", axis: 0), stacking("hstack", axis: 1),
    BuiltinFunction("where", "condition input= other= !out") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard let mask = arguments.required(0).payload(Tensor.self) else {
        throw interpreter.fail(
          .typeError,
          "where(): argument 'condition' (position 1) must be Tensor, not \(interpreter.typeName(arguments.required(0)))"
        )
      }
      if arguments[1] == nil, arguments[2] == nil {
        let rows = try torch.nonzeroRows(mask)
        var parts: [Value] = []
        for axis in mask.shape.indices {
          parts.append(try torch.value(try torch.whole(rows.map { $0[axis] }, [rows.count])))
        }
        return try interpreter.tuple(parts)
      }
      guard let first = arguments[1], let second = arguments[2] else {
        let given = interpreter.typeName(arguments[1] ?? arguments[2] ?? .none)
        throw interpreter.fail(
          .typeError,
          "where() received an invalid combination of arguments - got (Tensor, "
            + "\(arguments[1] == nil ? "other=" : "")\(given)), but expected one of:\n * (Tensor condition)\n"
            + " * (Tensor condition, Tensor input, Tensor other, *, Tensor out = None)\n"
            + " * (Tensor condition, Number self, Tensor other)\n"
            + " * (Tensor condition, Tensor input, Number other)\n"
            + " * (Tensor condition, Number self, Number other)\n")
      }
      guard let a = try torch.operand(first), let b = try torch.operand(second) else {
        throw interpreter.fail(.typeError, "where(): argument 'input' (position 2) must be Tensor")
      }
      return try torch.value(try torch.chosen(mask, a, b))
    },
    BuiltinFunction("einsum", "equation *operands") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard case .text(let text) = arguments.required(0) else {
        throw interpreter.fail(.typeError, "einsum(): argument 'equation' must be str")
      }
      var operands: [Tensor] = []
      for value in arguments.rest {
        if let tensor = value.payload(Tensor.self) {
          operands.append(tensor)
        } else {
          operands += try torch.tensors(value, "einsum")
        }
      }
      return try torch.value(try torch.einsum(text.string, operands))
    },
    BuiltinFunction("is_tensor", "obj") { (_, arguments) throws(Stop) in
      .bool(arguments.required(0).payload(Tensor.self) != nil)
    },
    BuiltinFunction("is_grad_enabled", "") { (interpreter, _) throws(Stop) in
      .bool(interpreter.torch.state.recordsGradients)
    },
    BuiltinFunction("get_default_dtype", "") { (interpreter, _) throws(Stop) in
      try interpreter.torch.value(interpreter.torch.state.defaultType)
    },
    BuiltinFunction("set_default_dtype", "d") { (interpreter, arguments) throws(Stop) in
      guard let type = arguments.required(0).payload(TensorTypeObject.self)?.type, type.isFloat else {
        throw interpreter.fail(
          .typeError, "only floating-point types are supported as the default type")
      }
      interpreter.torch.state.defaultType = type
      return .none
    },
    BuiltinFunction("promote_types", "type1 type2") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard let a = try torch.type(arguments.required(0)), let b = try torch.type(arguments.required(1))
      else {
        throw interpreter.fail(.typeError, "promote_types(): arguments must be torch.dtype")
      }
      return try torch.value(a.promoted(with: b))
    },
    BuiltinFunction("result_type", "tensor1 tensor2") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard let a = try torch.operand(arguments.required(0)), let b = try torch.operand(arguments.required(1))
      else {
        throw interpreter.fail(.typeError, "result_type(): arguments must be tensors or numbers")
      }
      return try torch.value(torch.resultType([a, b]))
    },
    BuiltinFunction("set_printoptions", "precision= threshold= edgeitems= linewidth= profile= sci_mode=") {
      (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      var options = torch.state.printing
      if case .text(let text)? = arguments[4] {
        options = TensorPrintOptions()
        if text.string == "short" { (options.precision, options.edgeItems) = (2, 2) }
        if text.string == "full" { options.threshold = .max }
      }
      func number(_ index: Int, _ old: Int) throws(Stop) -> Int {
        guard let value = arguments[index], !value.isIdentical(to: .none) else { return old }
        if let integer = try torch.index(value) { return max(0, min(integer, 10_000)) }
        return 10_000
      }
      options.precision = min(try number(0, options.precision), 100)
      if let value = arguments[1], !value.isIdentical(to: .none) {
        options.threshold = try torch.index(value) ?? .max
      }
      options.edgeItems = try number(2, options.edgeItems)
      options.lineWidth = try number(3, options.lineWidth)
      if let value = arguments[5] {
        options.isScientific = value.isIdentical(to: .none) ? nil : try interpreter.truth(value)
      }
      torch.state.printing = options
      return .none
    },
    BuiltinFunction("meshgrid", "*tensors indexing=") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      var tensors: [Tensor] = []
      for value in arguments.rest {
        if let tensor = value.payload(Tensor.self) {
          tensors.append(tensor)
        } else {
          tensors += try torch.tensors(value, "meshgrid")
        }
      }
      var isXY = false
      if case .text(let text)? = arguments[0] { isXY = text.string == "xy" }
      if isXY, tensors.count >= 2 { tensors.swapAt(0, 1) }
      let shape = tensors.map(\.count)
      _ = try torch.count(of: shape)
      var results: [Tensor] = []
      for (axis, tensor) in tensors.enumerated() {
        var own = Array(repeating: 1, count: shape.count)
        own[axis] = tensor.count
        var grid = try torch.expanded(try torch.reshaped(tensor, own), shape)
        if isXY, tensors.count >= 2 { grid = try torch.transposed(grid, 0, 1) }
        results.append(grid)
      }
      if isXY, results.count >= 2 { results.swapAt(0, 1) }
      var values: [Value] = []
      for result in results { values.append(try torch.value(result)) }
      return try interpreter.tuple(values)
    },
    BuiltinFunction("use_deterministic_algorithms", "mode") { (_, _) throws(Stop) in .none },
    BuiltinFunction("set_num_threads", "n") { (_, _) throws(Stop) in .none },
  ]
}
