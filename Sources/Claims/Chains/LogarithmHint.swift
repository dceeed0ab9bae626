import DivergenceCore
import Notation
import SourceText

/// What a page says about the base of its logarithms.
enum LogarithmHint {
  /// The base that the units in a chain ask for: bits are base 2, nats natural, bans base 10.
  static func base(of chain: Chain) -> LogarithmBase? {
    for member in chain.members.reversed() {
      guard let unit = member.unit else { continue }
      let word = unit.lowercased().prefix { $0 != "/" && $0 != " " }
      switch InformationUnit(name: String(word)) {
      case .bits: return .two
      case .nats: return .natural
      case .bans: return .ten
      case nil: continue
      }
    }
    return nil
  }
}
