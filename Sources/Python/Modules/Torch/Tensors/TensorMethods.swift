extension NativeClass {
  private static func method(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (Torch, Tensor, Arguments) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self" + (parameters.isEmpty ? "" : " " + parameters)) {
      (interpreter, arguments) throws(Stop) in
      guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
      return try body(interpreter.torch, tensor, arguments)
    }
  }

  private static func cast(_ name: String, _ type: TensorType) -> BuiltinFunction {
    method(name, "") { (torch, tensor, arguments) throws(Stop) in
      tensor.type == type ? arguments.required(0) : try torch.value(try torch.converted(tensor, to: type))
    }
  }

  private static func writing(
    _ name: String, _ parameters: String,
    _ compute: @escaping @Sendable (Torch, Tensor, Arguments) throws(Stop) -> Tensor
  ) -> BuiltinFunction {
    method(name, parameters) { (torch, tensor, arguments) throws(Stop) in
      try torch.replace(tensor, try compute(torch, tensor, arguments), name)
      return arguments.required(0)
    }
  }

  private static func plain(_ torch: Torch, _ tensor: Tensor, _ axis: Int, _ places: inout ArraySlice<Int>)
    throws(Stop) -> Value
  {
    guard axis < tensor.rank else { return tensor.plain(at: places.removeFirst()) }
    var parts: [Value] = []
    for _ in 0..<tensor.shape[axis] { parts.append(try plain(torch, tensor, axis + 1, &places)) }
    return try torch.interpreter.list(parts)
  }

  /// Methods that are no functions of `torch`.
  static let tensorMethods: [BuiltinFunction] = [
    method("item", "") { (torch, tensor, _) throws(Stop) in
      let item = try torch.item(tensor)
      return item.plain(at: item.offset)
    },
    method("tolist", "") { (torch, tensor, _) throws(Stop) in
      let source = try torch.defined(tensor)
      try torch.interpreter.charge(source.count)
      var places = source.positions[...]
      return try plain(torch, source, 0, &places)
    },
    method("numpy", "* force=") { (torch, tensor, arguments) throws(Stop) in
      if tensor.requiresGrad, arguments[1] == nil {
        throw torch.fail(
          "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
      }
      return try torch.array(tensor)
    },
    method("__array__", "dtype=") { (torch, tensor, _) throws(Stop) in try torch.array(tensor) },
    method("size", "dim=") { (torch, tensor, arguments) throws(Stop) in
      guard let dim = arguments[1], !dim.isIdentical(to: .none) else { return try torch.size(tensor.shape) }
      guard let given = try torch.index(dim) else { return try torch.size(tensor.shape) }
      let axis = try torch.axis(given, tensor.rank)
      return .int(tensor.rank == 0 ? 1 : tensor.shape[axis])
    },
    method("dim", "") { (_, tensor, _) throws(Stop) in .int(tensor.rank) },
    method("ndimension", "") { (_, tensor, _) throws(Stop) in .int(tensor.rank) },
    method("nelement", "") { (_, tensor, _) throws(Stop) in .int(tensor.count) },
    method("element_size", "") { (_, tensor, _) throws(Stop) in .int(tensor.type.byteCount) },
    method("stride", "dim=") { (torch, tensor, arguments) throws(Stop) in
      if let dim = arguments[1], let given = try torch.index(dim) {
        return .int(tensor.strides[try torch.axis(given, tensor.rank)])
      }
      return try torch.interpreter.tuple(tensor.strides.map { .int($0) })
    },
    method("is_contiguous", "") { (_, tensor, _) throws(Stop) in .bool(tensor.isContiguous) },
    method("contiguous", "") { (torch, tensor, arguments) throws(Stop) in
      tensor.isContiguous ? arguments.required(0) : try torch.value(try torch.copied(tensor))
    },
    method("view", "*shape") { (torch, tensor, arguments) throws(Stop) in
      if let value = arguments.rest.first, let type = try torch.type(value) {
        if type == tensor.type { return arguments.required(0) }
        throw torch.interpreter.refuse("view(dtype)", "seeing bits as another type is not supported")
      }
      let shape = try torch.inferred(try torch.shape(arguments.rest), count: tensor.count)
      guard Torch.strides(of: tensor, viewedAs: shape) != nil else {
        throw torch.fail(
          "view size is not compatible with input tensor's size and stride (at least one dimension spans across two "
            + "contiguous subspaces). Use .reshape(...) instead.")
      }
      return try torch.value(
        shape == tensor.shape ? try torch.aliased(tensor) : try torch.reshaped(tensor, shape))
    },
    cast("float", .float32), cast("double", .float64), cast("half", .float16), cast("bfloat16", .bfloat16),
    cast("long", .int64), cast("int", .int32), cast("short", .int16), cast("bool", .bool),
    cast("char", .int8),
    cast("byte", .uint8),
    method("type", "dtype=") { (torch, tensor, arguments) throws(Stop) in
      guard let value = arguments[1] else {
        return try torch.interpreter.string("torch.\(tensor.type.scalarName)Tensor")
      }
      if case .text(let text) = value {
        let short = text.string.hasPrefix("torch.") ? String(text.string.dropFirst(6)) : text.string
        if let type = TensorType.allCases.first(where: { $0.scalarName + "Tensor" == short }) {
          return try torch.value(try torch.converted(tensor, to: type))
        }
      }
      guard let type = try torch.type(value) else {
        throw torch.interpreter.refuse("Tensor.type", "this name of a type is not supported")
      }
      return try torch.value(try torch.converted(tensor, to: type))
    },
    method("type_as", "other") { (torch, tensor, arguments) throws(Stop) in
      guard let other = arguments.required(1).payload(Tensor.self) else { return arguments.required(0) }
      return try torch.value(try torch.converted(tensor, to: other.type))
    },
    method("to", "*targets dtype= device= non_blocking= copy=") { (torch, tensor, arguments) throws(Stop) in
      var type = tensor.type
      for value in arguments.rest + [arguments[1], arguments[2]].compactMap(\.self) {
        if value.isIdentical(to: .none) { continue }
        if let found = try torch.type(value) {
          type = found
        } else if let other = value.payload(Tensor.self) {
          type = other.type
        } else if case .bool = value {
          continue
        } else {
          try torch.checkDevice(value)
        }
      }
      var copies = false
      if let flag = arguments[4] { copies = try torch.interpreter.truth(flag) }
      if type == tensor.type {
        return copies ? try torch.value(try torch.copied(tensor)) : arguments.required(0)
      }
      return try torch.value(try torch.converted(tensor, to: type))
    },
    method("cpu", "") { (_, _, arguments) throws(Stop) in arguments.required(0) },
    method("cuda", "*values") { (torch, _, _) throws(Stop) in
      throw torch.interpreter.refuse("Tensor.cuda", "only the device 'cpu' is supported")
    },
    method("detach_", "") { (_, tensor, arguments) throws(Stop) in
      tensor.node = nil
      tensor.requiresGrad = false
      return arguments.required(0)
    },
    method("requires_grad_", "requires_grad=") { (torch, tensor, arguments) throws(Stop) in
      var wants = true
      if let flag = arguments[1] { wants = try torch.interpreter.truth(flag) }
      try torch.setRequiresGradient(tensor, wants)
      return arguments.required(0)
    },
    method("retain_grad", "") { (torch, tensor, _) throws(Stop) in
      guard tensor.requiresGrad else {
        throw torch.fail("can't retain_grad on Tensor that has requires_grad=False")
      }
      if let node = tensor.node, !tensor.retainsGradient { node.keepers.append(tensor) }
      tensor.retainsGradient = tensor.node != nil
      return .none
    },
    method("backward", "gradient= retain_graph= create_graph= !inputs") {
      (torch, tensor, arguments) throws(Stop) in
      let given = arguments[1]?.payload(Tensor.self)
      var records = false
      if let flag = arguments[3] { records = try torch.interpreter.truth(flag) }
      var retains = records
      if let flag = arguments[2], !flag.isIdentical(to: .none) { retains = try torch.interpreter.truth(flag) }
      let seed = try torch.seed(tensor, given)
      _ = try torch.propagate([(tensor, seed)], retaining: retains, recording: records)
      return .none
    },
    method("register_hook", "hook") { (torch, _, _) throws(Stop) in
      throw torch.interpreter.refuse("register_hook", "hooks are not supported")
    },
    writing("zero_", "") { (t, x, _) throws(Stop) in try t.full(0, x.shape, x.type) },
    writing("fill_", "value") { (t, x, a) throws(Stop) in
      guard let value = try t.operand(a.required(1)) else {
        throw t.interpreter.refuse("fill_", "this value is not supported")
      }
      guard value.rank == 0 else {
        throw t.fail(
          "fill_ only supports 0-dimension value tensor but got tensor with \(value.rank) dimensions.")
      }
      return try t.full(value.onlyFloat, x.shape, x.type)
    },
    writing("copy_", "src non_blocking=") { (t, x, a) throws(Stop) in
      guard let source = try t.operand(a.required(1)) else {
        throw t.interpreter.fail(.typeError, "copy_(): argument 'other' (position 1) must be Tensor")
      }
      return try t.converted(try t.expandedAsAsked(source, x.shape), to: x.type)
    },
    writing("fill_diagonal_", "fill_value !wrap") { (t, x, a) throws(Stop) in
      guard x.rank == 2 else { throw t.fail("dimensions must larger than 1") }
      let mask = try t.flags((0..<x.count).map { $0 / x.shape[1] == $0 % x.shape[1] }, x.shape)
      guard let value = try t.operand(a.required(1)), value.count == 1 else {
        throw t.interpreter.refuse("fill_diagonal_", "this value is not supported")
      }
      return try t.chosen(mask, try t.full(value.onlyFloat, [], x.type), x)
    },
    method("where", "condition other") { (t, x, a) throws(Stop) in
      guard let mask = a.required(1).payload(Tensor.self), let other = try t.operand(a.required(2)) else {
        throw t.interpreter.fail(.typeError, "where(): argument 'condition' (position 1) must be Tensor")
      }
      return try t.value(try t.chosen(mask, x, other))
    },
    method("new_zeros", "*size dtype=") { (t, x, a) throws(Stop) in
      try t.value(
        try t.full(0, try t.shape(a.rest), try a[1].flatMap { (v) throws(Stop) in try t.type(v) } ?? x.type))
    },
    method("new_ones", "*size dtype=") { (t, x, a) throws(Stop) in
      try t.value(
        try t.full(1, try t.shape(a.rest), try a[1].flatMap { (v) throws(Stop) in try t.type(v) } ?? x.type))
    },
    method("new_tensor", "data dtype=") { (t, x, a) throws(Stop) in
      try t.value(try t.made(a.required(1), try a[2].flatMap { (v) throws(Stop) in try t.type(v) } ?? x.type))
    },
    method("data_ptr", "") { (torch, _, _) throws(Stop) in
      throw torch.interpreter.refuse("data_ptr", "addresses differ from run to run")
    },
    method("is_shared", "") { (_, _, _) throws(Stop) in .bool(false) },
  ]

  private static func property(
    _ name: String, _ body: @escaping @Sendable (Torch, Tensor) throws(Stop) -> Value
  )
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
      guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
      return try body(interpreter.torch, tensor)
    }
  }

  /// Attributes that are computed.
  static let tensorProperties: [BuiltinFunction] = [
    property("shape") { (t, x) throws(Stop) in try t.size(x.shape) },
    property("dtype") { (t, x) throws(Stop) in try t.value(x.type) },
    property("device") { (t, _) throws(Stop) in
      try t.interpreter.instance(of: "torch.device", TorchDevice("cpu"))
    },
    property("ndim") { (_, x) throws(Stop) in .int(x.rank) },
    property("is_leaf") { (_, x) throws(Stop) in .bool(x.isLeaf) },
    property("is_cuda") { (_, _) throws(Stop) in .bool(false) },
    property("itemsize") { (_, x) throws(Stop) in .int(x.type.byteCount) },
    property("nbytes") { (_, x) throws(Stop) in .int(x.type.byteCount &* x.count) },
    property("T") { (t, x) throws(Stop) in
      if x.rank != 2, x.rank != 0 {
        t.interpreter.note(
          "UserWarning: The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and "
            + "it will throw an error in a future release.")
      }
      return try t.value(try t.permuted(x, x.shape.indices.reversed()))
    },
    property("mT") { (t, x) throws(Stop) in
      guard x.rank >= 2 else {
        throw t.fail(
          "tensor.mT is only supported on matrices or batches of matrices. Got \(x.rank)-D tensor.")
      }
      return try t.value(try t.transposed(x, x.rank - 2, x.rank - 1))
    },
    property("grad_fn") { (t, x) throws(Stop) in
      guard let node = x.node else { return .none }
      return try t.interpreter.instance(of: "torch.autograd.graph.Node", node)
    },
  ]

  /// Attributes that can be set.
  static let tensorAttributes: [String: ModuleMember] = [
    "grad": settable(
      BuiltinFunction("grad", "self") { (interpreter, arguments) throws(Stop) in
        guard let gradient = arguments.required(0).payload(Tensor.self)?.gradient else { return .none }
        return try interpreter.torch.value(gradient)
      },
      BuiltinFunction("grad", "self value") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(Tensor.self)?.gradient = arguments.required(1).payload(Tensor.self)
        return .none
      }),
    "data": settable(
      property("data") { (t, x) throws(Stop) in
        let made = x.detached
        made.isView = false
        return try t.value(made)
      },
      BuiltinFunction("data", "self value") { (_, arguments) throws(Stop) in
        guard let tensor = arguments.required(0).payload(Tensor.self),
          let other = arguments.required(1).payload(Tensor.self)
        else { return .none }
        if other.storage !== tensor.storage { tensor.adopt(other) }
        return .none
      }),
    "requires_grad": settable(
      property("requires_grad") { (_, x) throws(Stop) in .bool(x.requiresGrad) },
      BuiltinFunction("requires_grad", "self value") { (interpreter, arguments) throws(Stop) in
        guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
        try interpreter.torch.setRequiresGradient(tensor, try interpreter.truth(arguments.required(1)))
        return .none
      }),
  ]

  private static func settable(_ read: BuiltinFunction, _ write: BuiltinFunction) -> ModuleMember {
    .made { (interpreter) throws(Stop) in
      .descriptor(
        try DescriptorObject(
          kind: .property, function: .builtin(read), setter: .builtin(write), interpreter.meter))
    }
  }
}

extension Torch {
  /// `requires_grad = …`
  func setRequiresGradient(_ tensor: Tensor, _ wants: Bool) throws(Stop) {
    if wants, !tensor.type.isFloat {
      throw fail("only Tensors of floating point dtype can require gradients")
    }
    if !tensor.isLeaf, !wants {
      throw fail(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a "
          + "subgraph that doesn't require differentiation use var_no_grad = var.detach().")
    }
    tensor.requiresGrad = wants
  }
}

/// The payload of a `torch.device`.
final class TorchDevice {
  let name: String

  /// A device by name.
  init(_ name: String) { self.name = name }
}
