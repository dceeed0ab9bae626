extension ChainTrial {
  /// Judges a right side that is itself a calculation: new decimals in it were rounded on the way, and stand
  /// for what rounds to them.
  func judgeCalculation(_ index: Int, first: Int, value: Quantity) -> LinkJudgement {
    let member = index + 1
    let isApproximate = chain.relations[index].kind == .approximate
    let reach = isApproximate ? Rational.one : Rational.half
    guard let admitted = admitted(member, reach: reach), let shown = displayed[member].quantity else {
      return unjudged(index, "it has no value")
    }
    let outcome = outcome(index, first: first, value: value, admitted: admitted, shown: shown)
    var isStepRight = false
    if index != first, let left = self.admitted(index, reach: .half) {
      isStepRight = ChainTrial.meet(left, admitted) == true
    }
    let failure = outcome.isFailure && isStepRight ? stretches[stretchOf[index]].failure : nil
    let words =
      "given the stated inputs the value is \(ChainTrial.words(value)); the right side, its decimals rounded on "
      + "the way, is \(ChainTrial.words(admitted))"
    return LinkJudgement(
      index: index, outcome: outcome, consequenceOf: failure,
      first: value.enclosure, left: displayed[index].quantity?.enclosure ?? value.enclosure,
      right: shown.enclosure, admitted: admitted.enclosure,
      evidence: words + carriedWords(index, from: failure),
      parts: outcome == .undecided("") ? [] : parts(index, first: first))
  }

  private func outcome(
    _ index: Int, first: Int, value: Quantity, admitted: Quantity, shown: Quantity
  ) -> LinkJudgement.Outcome {
    guard let meets = ChainTrial.meet(value, admitted) else {
      return .notNumeric("a list stands beside a number, or beside a list of another length")
    }
    guard value.elements.allSatisfy(\.isBounded), shown.elements.allSatisfy(\.isBounded) else {
      return .notNumeric("the value is infinite or unbounded")
    }
    if meets { return .holds(ChainTrial.meet(value, shown) == true ? .exact : .inputsRounded) }
    if let reason = mercy(index) { return .undecided(reason) }
    let failure = stretches[stretchOf[index]].failure
    if index != first, failure == nil, let left = self.admitted(index, reach: .half),
      ChainTrial.meet(left, admitted) == true
    {
      return .fails(.lastDigit)
    }
    for (units, outcome) in [
      (Rational(1), LinkJudgement.Outcome.truncated), (Rational(2), .fails(.lastDigit)),
    ] {
      if let wider = self.admitted(index + 1, reach: units), ChainTrial.meet(value, wider) == true {
        return outcome
      }
    }
    if chain.relations[index].kind == .approximate, !holdsNewDecimals(index + 1) {
      return .undecided("≈ between two calculations states no precision")
    }
    return .fails(.wrong)
  }

  /// Whether a member has decimals that were rounded on the way.
  private func holdsNewDecimals(_ member: Int) -> Bool {
    chain.members[member].expression?.numbers.contains { !$0.literal.isInteger } ?? false
  }

  /// Whether two values may be one; `nil` for a list beside a number or lists of different lengths.
  static func meet(_ left: Quantity, _ right: Quantity) -> Bool? {
    switch (left, right) {
    case (.number(let left), .number(let right)): return left.meets(right)
    case (.list(let left), .list(let right)):
      return left.count == right.count ? zip(left, right).allSatisfy { $0.meets($1) } : nil
    case (.number, .list), (.list, .number): return nil
    }
  }

  private static func words(_ value: Quantity) -> String {
    let shown = value.elements.map(\.shown)
    return shown.count == 1 ? shown[0] : "(" + shown.joined(separator: ", ") + ")"
  }
}
