package import DivergenceCore
import SourceText

extension InformationUnit {
  /// The unit whose name stands at `offset`, as a word of its own, and the length of the name in bytes.
  ///
  /// Rates such as `bits/symbol` read as their unit. `nil` if no unit stands there.
  package static func reading(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (unit: InformationUnit, length: Int)? {
    for (name, unit) in names {
      let length = name.count
      guard offset + length <= end else { continue }
      var matches = true
      for index in 0..<length where ASCII.lowercased(bytes[offset + index]) != name[index] {
        matches = false
        break
      }
      guard matches else { continue }
      let next = offset + length
      if next < end, ASCII.wordBytes.contains(bytes[next]) { continue }
      return (unit, length)
    }
    return nil
  }

  /// Every spelling, longest first among those that begin alike.
  private static let names: [(name: [UInt8], unit: InformationUnit)] = spellings.map {
    (Array($0.key.utf8), $0.value)
  }
  private static let spellings: KeyValuePairs<String, InformationUnit> = [
    "nats": .nats, "nat": .nats, "내트": .nats, "나트": .nats, "奈特": .nats,
    "bits": .bits, "bit": .bits, "shannons": .bits, "shannon": .bits, "비트": .bits, "比特": .bits, "ビット": .bits,
    "bans": .bans, "ban": .bans, "hartleys": .bans, "hartley": .bans, "dits": .bans, "dit": .bans,
  ]
}

extension InformationUnit {
  /// The unit that `word`, lowercased, names.
  package init?(word: String) {
    let bytes = Array(word.utf8)
    guard let (unit, length) = Self.reading(bytes, at: 0, end: bytes.count), length == bytes.count else {
      return nil
    }
    self = unit
  }
}
