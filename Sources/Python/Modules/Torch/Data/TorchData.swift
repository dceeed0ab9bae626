/// The payload of a `DataLoader`: the parts of a data set in batches.
final class DataLoaderObject {
  /// The data set.
  let dataset: Value
  /// How many elements a batch has.
  let size: Int
  /// Whether the elements come by chance.
  let isShuffled: Bool
  /// Whether a last batch that is not full is left out.
  let dropsLast: Bool
  /// What makes a batch of elements; `nil` for torch's own way.
  let collate: Value?

  /// A loader over `dataset`.
  init(_ dataset: Value, size: Int, isShuffled: Bool, dropsLast: Bool, collate: Value?) {
    self.dataset = dataset
    self.size = size
    self.isShuffled = isShuffled
    self.dropsLast = dropsLast
    self.collate = collate
  }
}

extension NativeClass {
  /// `torch.utils.data.Dataset`
  static let torchDataset = NativeClass(module: "torch.utils.data.dataset", name: "Dataset")

  /// `torch.utils.data.TensorDataset`
  static let torchTensorDataset = NativeClass(
    module: "torch.utils.data.dataset", name: "TensorDataset", bases: ["torch.utils.data.dataset.Dataset"],
    methods: [
      BuiltinFunction("__init__", "self *tensors") { (interpreter, arguments) throws(Stop) in
        let sizes = arguments.rest.map { $0.payload(Tensor.self)?.shape.first }
        guard let first = sizes.first, first != nil, sizes.allSatisfy({ $0 == first }) else {
          throw interpreter.fail(.assertionError, "Size mismatch between tensors")
        }
        guard case .instance(let object) = arguments.required(0) else { return .none }
        try object.set("tensors", try interpreter.tuple(arguments.rest))
        return .none
      },
      BuiltinFunction("__len__", "self") { (interpreter, arguments) throws(Stop) in
        let tensors = try interpreter.collect(try interpreter.attribute("tensors", of: arguments.required(0)))
        return .int(tensors.first?.payload(Tensor.self)?.shape.first ?? 0)
      },
      BuiltinFunction("__getitem__", "self index") { (interpreter, arguments) throws(Stop) in
        let tensors = try interpreter.collect(try interpreter.attribute("tensors", of: arguments.required(0)))
        var parts: [Value] = []
        for tensor in tensors { parts.append(try interpreter.element(arguments.required(1), of: tensor)) }
        return try interpreter.tuple(parts)
      },
    ])

  /// `torch.utils.data.DataLoader`
  static let torchDataLoader = NativeClass(
    module: "torch.utils.data.dataloader", name: "DataLoader",
    methods: [
      BuiltinFunction(
        "__new__",
        "cls dataset batch_size= shuffle= !sampler !batch_sampler num_workers= collate_fn= pin_memory= drop_last= generator="
      ) { (interpreter, arguments) throws(Stop) in
        var size = 1
        if let value = arguments[2] {
          guard let given = try interpreter.torch.index(value) else {
            throw interpreter.refuse(
              "DataLoader(batch_size=None)", "loading without batches is not supported")
          }
          size = given
        }
        guard size > 0 else {
          throw interpreter.fail(
            .valueError, "batch_size should be a positive integer value, but got batch_size=\(size)")
        }
        func flag(_ index: Int) throws(Stop) -> Bool {
          guard let value = arguments[index] else { return false }
          return try interpreter.truth(value)
        }
        let collate = arguments[5].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
        return try interpreter.instance(
          of: "torch.utils.data.dataloader.DataLoader",
          DataLoaderObject(
            arguments.required(1), size: size, isShuffled: try flag(3), dropsLast: try flag(7),
            collate: collate))
      },
      BuiltinFunction("__init__", "self *values **options") { (_, _) throws(Stop) in .none },
      BuiltinFunction("__len__", "self") { (interpreter, arguments) throws(Stop) in
        guard let loader = arguments.required(0).payload(DataLoaderObject.self) else { return .none }
        let count = try interpreter.length(loader.dataset)
        let rest = count % loader.size
        return .int(count / loader.size + (rest > 0 && !loader.dropsLast ? 1 : 0))
      },
      BuiltinFunction("__iter__", "self") { (interpreter, arguments) throws(Stop) in
        guard let loader = arguments.required(0).payload(DataLoaderObject.self) else { return .none }
        return .iterator(
          interpreter.over(try interpreter.torch.batches(loader), "_SingleProcessDataLoaderIter"))
      },
    ],
    properties: [
      BuiltinFunction("dataset", "self") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(DataLoaderObject.self)?.dataset ?? .none
      },
      BuiltinFunction("batch_size", "self") { (_, arguments) throws(Stop) in
        .int(arguments.required(0).payload(DataLoaderObject.self)?.size ?? 1)
      },
    ])
}

extension Torch {
  /// All batches of a loader.
  func batches(_ loader: DataLoaderObject) throws(Stop) -> [Value] {
    let count = try interpreter.length(loader.dataset)
    try interpreter.charge(elements: count)
    var order = Array(0..<count)
    if loader.isShuffled {
      for place in order.indices.reversed() where place > 0 {
        order.swapAt(place, min(Int(chance() * Double(place + 1)), place))
      }
    }
    var result: [Value] = []
    var start = 0
    while start < count {
      let end = count - start < loader.size ? count : start + loader.size
      if loader.dropsLast, end - start < loader.size { break }
      var parts: [Value] = []
      for index in order[start..<end] {
        parts.append(try interpreter.element(.int(index), of: loader.dataset))
      }
      if let collate = loader.collate {
        result.append(try interpreter.call(collate, [try interpreter.list(parts)], []))
      } else {
        result.append(try collated(parts))
      }
      start = end
    }
    return result
  }

  /// `default_collate`: elements of one kind as one value with a first axis more.
  private func collated(_ parts: [Value]) throws(Stop) -> Value {
    guard let first = parts.first else { return try interpreter.list([]) }
    try interpreter.descend()
    defer { interpreter.ascend() }
    switch first {
    case .int, .bool: return try value(try made(try interpreter.list(parts), nil))
    case .float: return try value(try made(try interpreter.list(parts), .float64))
    case .text: return try interpreter.list(parts)
    case .tuple(let tuple): return try collated(parts, width: tuple.elements.count)
    case .list(let list): return try collated(parts, width: list.elements.count)
    default: break
    }
    guard first.payload(Tensor.self) != nil else {
      throw interpreter.refuse(
        "DataLoader", "batches of objects of type \(interpreter.typeName(first)) are not supported")
    }
    return try value(try stacked(try tensors(try interpreter.list(parts), "stack"), 0))
  }

  private func collated(_ parts: [Value], width: Int) throws(Stop) -> Value {
    var columns: [[Value]] = Array(repeating: [], count: width)
    for part in parts {
      let elements = try interpreter.collect(part)
      guard elements.count == width else {
        throw fail("each element in list of batch should be of equal size")
      }
      for (place, element) in elements.enumerated() { columns[place].append(element) }
    }
    var result: [Value] = []
    for column in columns { result.append(try collated(column)) }
    return try interpreter.list(result)
  }
}

extension Modules {
  /// `torch.utils`
  static let torchUtils = ModuleDefinition("torch.utils", values: ["data": .module("torch.utils.data")])
  /// `torch.utils.data`
  static let torchData = ModuleDefinition(
    "torch.utils.data",
    values: [
      "Dataset": .type("torch.utils.data.dataset.Dataset"),
      "TensorDataset": .type("torch.utils.data.dataset.TensorDataset"),
      "DataLoader": .type("torch.utils.data.dataloader.DataLoader"),
    ])
  /// Where data sets live.
  static let torchDatasets = ModuleDefinition(
    "torch.utils.data.dataset", classes: [.torchDataset, .torchTensorDataset])
  /// Where loaders live.
  static let torchLoaders = ModuleDefinition("torch.utils.data.dataloader", classes: [.torchDataLoader])
}
