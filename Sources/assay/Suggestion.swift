/// "Did you mean …?" by edit distance.
enum Suggestion {
  /// The words to put after "unknown X": the nearest of `names` if one is near, else a pointer to `orElse`.
  static func words(for text: String, among names: [String], orElse: String) -> String {
    if let nearest = nearest(to: text, among: names) { return "; did you mean '\(nearest)'?" }
    return "; see assay \(orElse)"
  }

  /// The one of `names` that is at most two edits (or a third of its length) away, or that `text` begins or ends.
  static func nearest(to text: String, among names: [String]) -> String? {
    let wanted = Array(text.utf8.prefix(80))
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let bytes = Array(name.utf8)
      let isPart =
        wanted.count >= 3 && (bytes.starts(with: wanted) || bytes.reversed().starts(with: wanted.reversed()))
      let distance = isPart ? 1 : self.distance(wanted, bytes)
      guard distance <= max(2, bytes.count / 3), distance < best?.distance ?? .max else { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// The number of bytes to insert, delete or replace to turn one text into the other.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for column in right.indices {
        current.append(
          min(
            previous[column + 1] + 1, current[column] + 1, previous[column] + (right[column] == byte ? 0 : 1))
        )
      }
      previous = current
    }
    return previous[right.count]
  }
}
