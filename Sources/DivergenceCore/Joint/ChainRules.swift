/// The terms of the chain rule for the entropy, in the order of the variables:
/// H(X_0), H(X_1 | X_0), H(X_2 | X_0, X_1), …, which add up to the joint entropy.
///
/// - Unit: nats.
/// - Conventions and error bound of each term are those of ``conditionalEntropy(of:given:in:)``.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Cover and Thomas (2006), theorem 2.5.1.
public func entropyChain(of joint: MultiwayProbabilities) -> [Information<Nats>] {
  joint.shape.indices.map { variable in
    Information(joint.conditionalEntropyValue(of: [variable], given: Array(0..<variable)))
  }
}

/// The terms of the chain rule for the information about one variable Y, in the order of the others: I(X_0;
/// Y), I(X_1; Y | X_0), I(X_2; Y | X_0, X_1), …, which add up to I(X_0, X_1, …; Y).
///
/// - Argument order: the variable Y by its number, then the joint; there is one term for each other variable.
/// - Unit: nats.
/// - Conventions and error bound of each term are those of
///   ``conditionalMutualInformation(between:and:given:in:)``.
/// - Refuses a variable that is not there.
/// - Source: Cover and Thomas (2006), theorem 2.5.2.
public func informationChain(
  about variable: Int, in joint: MultiwayProbabilities
) throws(DivergenceError) -> [Information<Nats>] {
  try joint.requireVariables([variable])
  let others = joint.shape.indices.filter { $0 != variable }
  return others.indices.map { position in
    let known = Array(others[..<position])
    let value = joint.mutualInformationValue(between: [others[position]], and: [variable], given: known)
    return Information(value)
  }
}
