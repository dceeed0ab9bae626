/// The number of insertions, deletions and replacements between two names, as far as it is small.
struct NearName: Sendable {
  /// The name as an author writes it.
  let name: String
  private let scalars: [Unicode.Scalar]
  /// Which scalars occur, folded to 64 bits: two names at distance 2 differ in at most 4 of them.
  private let signature: UInt64

  /// The number of scalars of the key.
  var count: Int { scalars.count }

  /// A name with the key by which it is compared.
  init(_ name: String, key: String) {
    self.name = name
    scalars = Array(key.unicodeScalars)
    signature = scalars.reduce(0) { $0 | (1 << UInt64($1.value & 63)) }
  }

  /// The distance to `other` if it is at most `limit`, which is at most 2. Only the band of the table is filled in
  /// which the distance can stay within the limit.
  func distance(to other: NearName, limit: Int) -> Int? {
    guard abs(count - other.count) <= limit, (signature ^ other.signature).nonzeroBitCount <= 2 * limit else {
      return nil
    }
    var previous = Array(0...other.count)
    var current = previous
    for row in 0..<count {
      let first = max(0, row - limit)
      let last = min(other.count, row + limit + 1)
      guard first < last else { return nil }
      current[first] = first == 0 ? row + 1 : limit + 1
      var best = current[first]
      for column in first..<last {
        let replaced = previous[column] + (scalars[row] == other.scalars[column] ? 0 : 1)
        let removed = column + 1 <= row + limit ? previous[column + 1] + 1 : limit + 1
        current[column + 1] = min(replaced, removed, current[column] + 1)
        best = min(best, current[column + 1])
      }
      if best > limit { return nil }
      swap(&previous, &current)
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
  }
}
