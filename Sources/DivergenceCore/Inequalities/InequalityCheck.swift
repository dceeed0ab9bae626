/// An inequality or an identity of information theory with the numbers of one case in it: both sides, the
/// slack, and whether it holds.
///
/// The sides are computed in double-double with relative errors below 2^-70, and differences that this could
/// explain, or that are below 2^-1000, count as 0: what is true is never reported as false because of
/// rounding. A theorem about distributions is checked for the exactly normalised ones where it would not hold
/// for sums that are off by a rounding; each check says so.
public struct InequalityCheck: Sendable, Hashable {
  /// What is claimed of the two sides.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// left ≤ right
    case atMost = "≤"
    /// left = right
    case equal = "="
  }

  /// The name that texts use.
  public let name: String
  /// The left side, to nearest.
  public let left: Double
  /// What is claimed.
  public let relation: Relation
  /// The right side, to nearest; may be `+∞`.
  public let right: Double
  /// right − left, computed before either is rounded; 0 where the difference is within the error bound, or
  /// where both are infinite. Below 0 only where the inequality does not hold.
  public let slack: Double
  /// Whether the relation is true.
  public let holds: Bool
  /// The unit of both sides; `nil` where they have none.
  public let unit: InformationUnit?
  /// The paper or the textbook that states it.
  public let source: String

  /// A share of the sides that differences must exceed to count.
  private static let resolution = 0x1p-64
  /// A difference below this may come from squares that underflowed.
  private static let underflow = 0x1p-1000

  /// The check of two sides.
  ///
  /// `slack` is given where it is known better than as a difference; `allowance` is the share of the right
  /// side by which rounded arguments, such as rows of a channel, may have moved the left one.
  init(
    _ name: String, _ left: DoubleDouble, _ relation: Relation = .atMost, _ right: DoubleDouble,
    slack: DoubleDouble? = nil, allowance: Double = 0, unit: InformationUnit? = .nats, source: String
  ) {
    (self.name, self.relation, self.unit, self.source) = (name, relation, unit, source)
    (self.left, self.right) = (left.roundedOrInfinite, right.roundedOrInfinite)
    guard self.left.isFinite, self.right.isFinite else {
      self.slack = self.left == self.right ? 0 : (self.left > self.right ? -.infinity : .infinity)
      holds = self.left == self.right || (relation == .atMost && self.left < self.right)
      return
    }
    let difference = (slack ?? right - left).roundedOrInfinite
    let noise = slack == nil ? Self.resolution * (abs(self.left) + abs(self.right)) + Self.underflow : 0
    if abs(difference) <= noise || (difference < 0 && -difference <= noise + allowance * abs(self.right)) {
      self.slack = 0
    } else {
      self.slack = difference
    }
    holds = relation == .atMost ? self.slack >= 0 : self.slack == 0
  }
}

extension InequalityCheck: CustomStringConvertible {
  /// The name, the numbers and the outcome: `Pinsker's inequality: 0.4 ≤ 0.5 holds, slack 0.1`.
  public var description: String {
    "\(name): \(left) \(relation.rawValue) \(right) \(holds ? "holds" : "fails"), slack \(slack)"
  }
}
