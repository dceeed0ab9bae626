package import DivergenceCore
import SourceText

extension InformationUnit {
  /// The unit whose name stands at `offset`, as a word of its own, and the length of the name in bytes.
  ///
  /// Rates such as `bits/symbol` read as their unit. `nil` if no unit stands there.
  package static func reading(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (unit: InformationUnit, length: Int)? {
    for (name, unit) in spellings {
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

  /// The bytes of every name, longest first among those that begin alike.
  private static let spellings: [(name: [UInt8], unit: InformationUnit)] = names.map {
    (Array($0.key.utf8), $0.value)
  }
}
