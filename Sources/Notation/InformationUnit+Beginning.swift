package import DivergenceCore

extension InformationUnit {
  /// The unit that `text` begins with: `Bits`, `bits/token`, `nat`; `nil` for anything else.
  package static func beginning(_ text: String) -> InformationUnit? {
    let letters = text.trimmed.utf8.drop { $0 == 0x28 }.prefix { (0x61...0x7A).contains($0 | 0x20) }
    return InformationUnit(name: String(decoding: Array(letters), as: UTF8.self))
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
