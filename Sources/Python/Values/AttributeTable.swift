/// Names with their values in the order in which they came: the attributes of an object or of a class.
///
/// Few names are searched one after the other, which costs less than hashing them; more get an index.
struct AttributeTable {
  /// The names in order.
  private(set) var names: [String] = []
  /// The values in the order of the names.
  private(set) var values: [Value] = []
  private var places: [String: Int] = [:]

  private static let searched = 8

  /// A table without names.
  init() {}

  /// The number of names.
  var count: Int { names.count }

  /// Whether there is no name.
  var isEmpty: Bool { names.isEmpty }

  /// Names and values in order.
  var entries: [(name: String, value: Value)] { Array(zip(names, values)).map { ($0, $1) } }

  private func place(_ name: String) -> Int? {
    guard names.count > AttributeTable.searched else { return names.firstIndex(of: name) }
    return places[name]
  }

  /// The value of a name; `nil` takes the name away. Taking away costs as much as there are names.
  subscript(name: String) -> Value? {
    get { place(name).map { values[$0] } }
    set {
      guard let newValue else { return remove(name) }
      if let place = place(name) {
        values[place] = newValue
        return
      }
      names.append(name)
      values.append(newValue)
      if names.count == AttributeTable.searched + 1 {
        index()
      } else if names.count > AttributeTable.searched {
        places[name] = names.count - 1
      }
    }
  }

  private mutating func remove(_ name: String) {
    guard let place = place(name) else { return }
    names.remove(at: place)
    values.remove(at: place)
    index()
  }

  private mutating func index() {
    places = [:]
    guard names.count > AttributeTable.searched else { return }
    for (place, name) in names.enumerated() { places[name] = place }
  }
}
