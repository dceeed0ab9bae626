/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing; never fails a run.
  case note
  /// Probably wrong; fails a run only when asked to.
  case warning
  /// Wrong; fails a run unless told not to.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders from `note` to `error`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
