/// The co-information of all variables, which is **positive for redundancy**: for three of them I(X; Y; Z) =
/// I(X; Y) − I(X; Y | Z), the part of the information diagram that all circles share.
///
/// With more variables I(X_0; …; X_n) = I(X_0; …; X_{n−1}) − I(X_0; …; X_{n−1} | X_n). Three fair bits with Z
/// = X xor Y have −log 2, three copies of one bit have +log 2.
///
/// - Argument order: symmetric in all variables.
/// - Unit: nats. One variable gives its entropy, two give the mutual information.
/// - Conventions: may be negative; see ``interactionInformation(of:)`` for the other sign in use.
/// - Error bound: 2^-53 of the result plus 2^-70 of the sum of the conditional mutual informations it is a
///   sum of.
/// - Cost: 2^(n−2) sums over the array for n variables.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Bell, The co-information lattice (2003); Yeung, A new outlook on Shannon's information measures
///   (1991).
public func coInformation(of joint: MultiwayProbabilities) -> Information<Nats> {
  Information(joint.coInformationValue)
}

/// The interaction information of all variables in McGill's sign, which is **positive for synergy where there
/// are three**: I(X; Y | Z) − I(X; Y).
///
/// It is (−1)^n times ``coInformation(of:)`` of n variables: the same for two, the opposite for three. Three
/// fair bits with Z = X xor Y have +log 2.
///
/// - Argument order, unit, cost and error bound are those of ``coInformation(of:)``.
/// - Source: McGill, Multivariate information transmission (1954); Jakulin and Bratko (2003) for n variables.
public func interactionInformation(of joint: MultiwayProbabilities) -> Information<Nats> {
  let value = joint.coInformationValue
  return Information((joint.variableCount.isMultiple(of: 2) ? value : -value))
}

extension MultiwayProbabilities {
  /// Σ (−1)^|T| I(X_0; X_1 | T) over the subsets T of the other variables; the entropy of a single variable.
  fileprivate var coInformationValue: DoubleDouble {
    guard shape.count > 1 else { return conditionalEntropyValue(of: [0], given: []) }
    var subsets: [[Int]] = [[]]
    for variable in shape.indices.dropFirst(2) { subsets += subsets.map { $0 + [variable] } }
    var sum = DoubleDouble.zero
    for subset in subsets {
      let term = mutualInformationValue(between: [0], and: [1], given: subset)
      sum += subset.count.isMultiple(of: 2) ? term : -term
    }
    return sum
  }
}
