/// Amounts of information of a joint on their way to a ratio or a sum: all of them times 2^256, so that those
/// of subnormal probabilities keep their digits.
struct JointAmounts {
  private static let magnification = 0x1p256
  private let joint: MultiwayProbabilities

  init(_ joint: JointProbabilities) { self.joint = joint.multiway }

  /// The entropy of some variables, given others.
  func entropy(of variables: [Int], given condition: [Int] = []) -> DoubleDouble {
    joint.conditionalEntropyValue(of: variables, given: condition, magnification: Self.magnification)
  }

  /// I(X; Y)
  var mutualInformation: DoubleDouble {
    joint.mutualInformationValue(between: [0], and: [1], magnification: Self.magnification)
  }

  /// H(X | Y) + H(Y | X)
  var variation: DoubleDouble { entropy(of: [0], given: [1]) + entropy(of: [1], given: [0]) }

  /// An amount without the factor.
  static func information(_ amount: DoubleDouble) -> Information<Nats> {
    Information(amount.rounded / magnification)
  }
}

extension DoubleDouble {
  /// The share of an amount that is at least as great; `nil` for 0/0.
  func share(of whole: DoubleDouble) -> Double? {
    whole > .zero ? min(1, (self / whole).rounded) : nil
  }
}
