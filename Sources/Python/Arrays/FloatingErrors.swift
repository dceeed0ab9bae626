#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can go wrong in floating-point arithmetic, as the processor's flags tell it (IEEE 754, section 7).
enum FloatingErrors: String, CaseIterable {
  case divide
  case overflow = "over"
  case underflow = "under"
  case invalid

  private static let mask: Int32 = FloatingErrors.allCases.reduce(0) { $0 | $1.flag }

  /// Forgets what went wrong so far.
  @inline(__always)
  static func clear() { if fetestexcept(mask) != 0 { feclearexcept(mask) } }

  /// Whether anything went wrong that is reported unless it is switched off.
  static var isAnyRaised: Bool { fetestexcept(mask) != 0 }

  /// Whether this went wrong.
  var isRaised: Bool { fetestexcept(flag) != 0 }

  /// Says that this went wrong.
  func raise() { feraiseexcept(flag) }

  fileprivate var flag: Int32 {
    let flag: Int32
    switch self {
    case .divide: flag = FE_DIVBYZERO
    case .overflow: flag = FE_OVERFLOW
    case .underflow: flag = FE_UNDERFLOW
    case .invalid: flag = FE_INVALID
    }
    return flag
  }

  /// What messages call it.
  var sentence: String {
    switch self {
    case .divide: "divide by zero"
    case .overflow: "overflow"
    case .underflow: "underflow"
    case .invalid: "invalid value"
    }
  }
}

/// What `np.seterr` and `np.errstate` say about each error: `ignore`, `warn` or `raise`.
final class ErrorState {
  /// By error.
  var modes: [FloatingErrors: String] = [
    .divide: "warn", .overflow: "warn", .underflow: "ignore", .invalid: "warn",
  ]
}

extension Interpreter {
  /// NumPy's treatment of floating-point errors in this session.
  var errorState: ErrorState {
    if let state = moduleStates["numpy.errstate"] as? ErrorState { return state }
    let state = ErrorState()
    moduleStates["numpy.errstate"] = state
    return state
  }

  /// Notes or raises one error, as `np.seterr` wants it.
  func report(_ error: FloatingErrors, _ name: String) throws(Stop) {
    switch errorState.modes[error] {
    case "ignore"?: return
    case "raise"?: throw fail(.floatingPointError, "\(error.sentence) encountered in \(name)")
    default: note("RuntimeWarning: \(error.sentence) encountered in \(name)")
    }
  }

  /// Notes or raises what the flags say about a function that has just run.
  func reportErrors(_ name: String) throws(Stop) {
    guard FloatingErrors.isAnyRaised else { return }
    let raised = FloatingErrors.allCases.filter(\.isRaised)
    FloatingErrors.clear()
    for error in raised { try report(error, name) }
  }
}

extension FloatingErrors {
  /// Forgets one error.
  static func clear(_ error: FloatingErrors) { feclearexcept(error.flag) }
}
