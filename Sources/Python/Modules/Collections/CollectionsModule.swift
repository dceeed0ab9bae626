extension Modules {
  /// `collections`
  static let collections = ModuleDefinition(
    "collections", [NamedTuple.factory],
    classes: [Counter.native, DefaultDict.native, OrderedDict.native, Deque.native, ChainMap.native])
}
