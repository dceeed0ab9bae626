/// The unit of information that words name.
package enum UnitName: String, Sendable, Hashable, CaseIterable {
  case nats
  case bits
  case bans

  /// The unit that `text` begins with: `Bits`, `bits/token`, `nat`; `nil` for anything else.
  package static func of(_ text: String) -> UnitName? {
    let letters = text.trimmed.lowercased().utf8.drop { $0 == 0x28 }.prefix { $0 >= 0x61 && $0 <= 0x7A }
    switch String(decoding: Array(letters), as: UTF8.self) {
    case "nat", "nats": return .nats
    case "bit", "bits", "shannon", "shannons": return .bits
    case "ban", "bans", "hartley", "hartleys", "dit", "dits": return .bans
    default: return nil
    }
  }

  /// What a bare `log` means beside this unit.
  package var logarithm: LogarithmBase {
    switch self {
    case .nats: .natural
    case .bits: .two
    case .bans: .ten
    }
  }
}
