extension Value {
  /// The values that an object leads to directly, as far as they can be seen.
  var contents: [Value] {
    switch self {
    case .list(let list): list.elements
    case .tuple(let tuple): tuple.elements
    case .dict(let dict):
      dict.entries.flatMap { [$0.0, $0.1] } + (dict.defaultFactory.map { [$0] } ?? [])
    case .set(let set): set.members
    case .slice(let slice): [slice.start, slice.stop, slice.step]
    case .function(let function): function.contents
    case .method(let method): [method.receiver, method.function]
    case .type(let type): type.attributes.values + type.order.map(Value.type)
    case .instance(let object): [.type(object.type)] + object.contents
    case .exception(let exception): [.type(exception.type)] + exception.contents
    case .iterator(let iterator): iterator.contents
    case .descriptor(let descriptor):
      [descriptor.function, descriptor.setter ?? .none, descriptor.deleter ?? .none]
    case .ancestor(let ancestor): [ancestor.receiver] + ancestor.types.map(Value.type)
    default: []
    }
  }
}
