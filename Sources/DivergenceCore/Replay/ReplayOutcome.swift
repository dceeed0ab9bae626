/// What a library's own code gives for some arguments.
///
/// The functionals of this package never give NaN; libraries do, and a report has to say so. Hence an outcome of its
/// own for it, so that no NaN travels on as a number.
public enum ReplayOutcome: Sendable, Hashable {
  /// A number, perhaps `±∞`, never NaN. A single-precision result is widened, exactly.
  case number(Double)
  /// The library gives NaN.
  case notANumber
  /// The library gives one value for each outcome.
  case list([ReplayOutcome])
  /// The library raises an error; the text says why.
  case refused(String)

  /// The outcome that a floating-point result stands for.
  init(_ value: some BinaryFloatingPoint) {
    self = value.isNaN ? .notANumber : .number(Double(value))
  }

  /// The number, if it is one.
  public var number: Double? {
    guard case .number(let value) = self else { return nil }
    return value
  }
}

extension ReplayOutcome: CustomStringConvertible {
  /// As a program prints it: `0.25`, `inf`, `nan`, `[0.5, nan]`.
  public var description: String {
    switch self {
    case .number(let value): "\(value)"
    case .notANumber: "nan"
    case .list(let outcomes): "[\(outcomes.map { "\($0)" }.joined(separator: ", "))]"
    case .refused(let reason): "error: \(reason)"
    }
  }
}
