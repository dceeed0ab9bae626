/// The order in which CPython's hash table yields the members of a set.
///
/// It follows from the hashes alone, which numbers have fixed; strings are hashed with a random seed in
/// CPython, so that sets which hold any keep the order of arrival here.
enum SetOrder {
  private static let linearProbes = 9

  /// The size of the table of an empty set.
  static let smallest = 8

  /// The size that a table of `size` places gets when it holds `count` members, one by one.
  static func size(_ size: Int, holding count: Int) -> Int {
    guard count * 5 >= (size - 1) * 3 else { return size }
    return larger(than: count > 50000 ? count * 2 : count * 4)
  }

  /// The size that a table of `size` places gets before it takes `more` members beside `count` at once.
  static func size(_ size: Int, holding count: Int, taking more: Int) -> Int {
    (count + more) * 5 >= (size - 1) * 3 ? larger(than: (count + more) * 2) : size
  }

  private static func larger(than wanted: Int) -> Int {
    var size = smallest
    while size <= wanted { size <<= 1 }
    return size
  }

  /// `keys`, given in order of arrival, in the order of the table they fill.
  /// `sizes` holds the sizes that the table got before the key of an index, where many came at once.
  static func order(_ keys: [HashKey], sizes: [Int: Int]) -> [HashKey] {
    var hashes: [Int] = []
    for key in keys {
      guard let hash = key.numericHash else { return keys }
      hashes.append(hash)
    }
    var table = [Int?](repeating: nil, count: smallest)
    func resize(_ size: Int) {
      guard size != table.count else { return }
      let old = table.compactMap(\.self)
      table = Array(repeating: nil, count: size)
      for index in old { insert(index, hash: hashes[index], into: &table, mask: size - 1) }
    }
    for index in keys.indices {
      if let size = sizes[index] { resize(size) }
      insert(index, hash: hashes[index], into: &table, mask: table.count - 1)
      resize(size(table.count, holding: index + 1))
    }
    return table.compactMap { $0.map { keys[$0] } }
  }

  private static func insert(_ index: Int, hash: Int, into table: inout [Int?], mask: Int) {
    var perturbation = UInt(bitPattern: hash)
    var place = Int(UInt(bitPattern: hash) & UInt(mask))
    while true {
      if table[place] == nil {
        table[place] = index
        return
      }
      if place + linearProbes <= mask {
        for next in place + 1...place + linearProbes where table[next] == nil {
          table[next] = index
          return
        }
      }
      perturbation >>= 5
      place = Int((UInt(place) &* 5 &+ 1 &+ perturbation) & UInt(mask))
    }
  }
}
