/// The order in which CPython's hash table yields the members of a set.
///
/// It follows from the hashes alone, which numbers have fixed; strings are hashed with a random seed in
/// CPython, so that sets which hold any keep the order of arrival here.
enum SetOrder {
  private static let linearProbes = 9

  /// The size of the table of an empty set.
  static let smallest = 8

  /// The size of the table of an empty set that takes `count` members of another at once.
  static func size(taking count: Int) -> Int {
    guard count * 5 >= (smallest - 1) * 3 else { return smallest }
    var size = smallest
    while size <= count * 2 { size <<= 1 }
    return size
  }

  /// `keys`, given in order of arrival, in the order of the table they fill, which starts with `size` places.
  static func order(_ keys: [HashKey], size: Int) -> [HashKey] {
    var hashes: [Int] = []
    for key in keys {
      guard let hash = key.numericHash else { return keys }
      hashes.append(hash)
    }
    var mask = size - 1
    var table = [Int?](repeating: nil, count: size)
    var used = 0
    for index in keys.indices {
      insert(index, hash: hashes[index], into: &table, mask: mask)
      used += 1
      guard used * 5 >= mask * 3 else { continue }
      let wanted = used > 50000 ? used * 2 : used * 4
      var size = 8
      while size <= wanted { size <<= 1 }
      let old = table.compactMap(\.self)
      table = Array(repeating: nil, count: size)
      mask = size - 1
      for index in old { insert(index, hash: hashes[index], into: &table, mask: mask) }
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
