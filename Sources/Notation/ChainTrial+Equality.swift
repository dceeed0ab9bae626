extension ChainTrial {
  /// Judges `=` or `≈` between members `index` and `index + 1`.
  func judgeEquality(_ index: Int) -> LinkJudgement {
    if case .none(let reason) = displayed[index + 1] { return unjudged(index, reason) }
    guard let first = stretches[stretchOf[index]].first, let value = firstValue(first) else {
      return unjudged(index, "no side has a value")
    }
    if first > index {
      if case .none(let reason) = displayed[index] { return unjudged(index, reason) }
      guard chain.members[index].literal != nil || !chain.members[index].literals.isEmpty else {
        return unjudged(index, "no side has a value")
      }
      if first == index + 1 { return judgePrinted(index, claimMember: index, against: value, neighbour: nil) }
    }
    let left = first == index ? nil : displayed[index].quantity
    if chain.members[first].expression?.isPrinted == true { return judgePrintedPair(index) }
    if chain.members[index + 1].expression?.isPrinted == true {
      return judgePrinted(index, claimMember: index + 1, against: value, neighbour: left)
    }
    return judgeCalculation(index, first: first, value: value)
  }

  /// Two printed numbers with no calculation near: they may be equal, and more cannot be asked.
  private func judgePrintedPair(_ index: Int) -> LinkJudgement {
    guard let left = chain.members[index].literal, let right = chain.members[index + 1].literal else {
      return unjudged(index, "both sides are printed numbers")
    }
    let outcome: LinkJudgement.Outcome
    if left.value == right.value {
      outcome = .holds(.exact)
    } else if left.interval().meets(right.interval()) {
      outcome = .holds(.rounded)
    } else {
      outcome = .undecided("both sides are printed numbers")
    }
    return LinkJudgement(
      index: index, outcome: outcome, claim: claim(index + 1), claimMember: index + 1,
      left: displayed[index].quantity?.enclosure, right: displayed[index + 1].quantity?.enclosure)
  }

  /// Judges a printed number, or a list of them, against the first calculation.
  private func judgePrinted(
    _ index: Int, claimMember: Int, against value: Quantity, neighbour: Quantity?
  ) -> LinkJudgement {
    let member = chain.members[claimMember]
    let isApproximate = chain.relations[index].kind == .approximate
    if let placed = claim(claimMember), case .number(let first) = value {
      let step = neighbour?.enclosure.flatMap {
        placed.literal.agreement(with: $0, approximate: isApproximate)
      }
      let isStepRight = step?.isAgreement ?? false
      var outcome = outcome(
        of: placed.literal, against: first, index: index, isApproximate: isApproximate,
        isStepRight: isStepRight)
      if case .holds = outcome, let reason = inheritedDoubt(index) { outcome = .undecided(reason) }
      let failure = stretches[stretchOf[index]].failure
      let fails = outcome.isFailure
      let consequence = fails && isStepRight ? failure : nil
      let displayedAgreement =
        neighbour == nil ? placed.literal.agreement(with: first, approximate: isApproximate) : step
      return LinkJudgement(
        index: index, outcome: outcome, claim: placed, claimMember: claimMember,
        displayed: displayedAgreement,
        consequenceOf: consequence, first: first,
        left: neighbour?.enclosure ?? first, right: Enclosure(placed.literal.value),
        admitted: placed.literal.interval(), rendered: placed.literal.rendering(of: first),
        evidence: evidence(placed.literal, first: first, left: neighbour?.enclosure, outcome: outcome)
          + carriedWords(index, from: consequence))
    }
    if case .list(let values) = value, member.literals.count == values.count, !values.isEmpty {
      return judgeList(index, claimMember: claimMember, values: values, isApproximate: isApproximate)
    }
    return unjudged(index, "a list stands beside a number, or beside a list of another length")
  }

  /// What is said of a printed number, given the first calculation.
  private func outcome(
    of literal: DecimalLiteral, against first: Enclosure, index: Int, isApproximate: Bool, isStepRight: Bool,
    element: Int = 0
  ) -> LinkJudgement.Outcome {
    guard first.isBounded else { return .notNumeric("the value is infinite") }
    let agreement = literal.agreement(with: first, approximate: isApproximate)
    switch agreement {
    case .exact: return .holds(.exact)
    case .rounded: return .holds(.rounded)
    case .approximate where !isStepRight: return .holds(.approximate)
    case .truncated where !isStepRight:
      return mercy(for: literal, index, isFalse: false, element: element).map { .undecided($0) } ?? .truncated
    case nil:
      if first.width > 1e-9 * max(1, abs(first.midpoint)), literal.interval().meets(first) {
        return .holds(.inputsRounded)
      }
      return .undecided(
        literal.isInteger
          ? "a whole number beside = may be meant exactly or rounded"
          : "the bounds reach both sides of the rounding")
    case .approximate, .truncated, .lastDigit, .wrong: break
    }
    if let reason = mercy(for: literal, index, isFalse: true, element: element) { return .undecided(reason) }
    let isAccumulated = isStepRight && stretches[stretchOf[index]].failure == nil
    return .fails(agreement == .wrong && !isAccumulated ? .wrong : .lastDigit)
  }

  /// Judges each element of a printed list; the worst is the list's outcome.
  private func judgeList(
    _ index: Int, claimMember: Int, values: [Enclosure], isApproximate: Bool
  ) -> LinkJudgement {
    var worst = LinkJudgement.Outcome.holds(.exact)
    var elements: [PartJudgement] = []
    for (element, (placed, value)) in zip(chain.members[claimMember].literals, values).enumerated() {
      let outcome = outcome(
        of: placed.literal, against: value, index: index, isApproximate: isApproximate, isStepRight: false,
        element: element)
      if outcome.badness > worst.badness { worst = outcome }
      elements.append(
        PartJudgement(
          placed: placed, value: value,
          agreement: placed.literal.agreement(with: value, approximate: isApproximate),
          rendered: placed.literal.rendering(of: value)))
    }
    if worst.isFailure, values.count == 2, holdsListDifference(index) {
      worst = .undecided("two numbers in brackets may be an interval")
    }
    return LinkJudgement(index: index, outcome: worst, claimMember: claimMember, elements: elements)
  }

  /// Whether the first calculation takes one list from another.
  private func holdsListDifference(_ index: Int) -> Bool {
    guard let first = stretches[stretchOf[index]].first,
      case .sum(let terms)? = chain.members[first].expression
    else { return false }
    return terms.contains { if case .negative(.list) = $0 { true } else { false } }
  }

  /// Which step an error was carried on from, in words; nothing for an error of its own.
  func carriedWords(_ index: Int, from failure: Int?) -> String {
    guard let failure else { return "" }
    let step = failure == index - 1 ? "the step before" : "an earlier step"
    let text = chain.members[failure + 1].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let shown = text.prefix(ChainTrial.shownLength)
    let rest = shown.endIndex == text.endIndex ? "" : "…"
    return "; it carries on the error of \(step) (\(chain.relations[failure].kind.sign) \(shown)\(rest))"
  }

  /// The most characters of a step that evidence repeats.
  private static let shownLength = 60

  /// Both values in words.
  private func evidence(
    _ literal: DecimalLiteral, first: Enclosure, left: Enclosure?, outcome: LinkJudgement.Outcome
  ) -> String {
    var words = "given the stated inputs the value is \(first.shown)"
    if let left { words += "; as displayed the left side is \(left.shown)" }
    if outcome == .holds(.inputsRounded) {
      words +=
        "; \(literal.text) is admitted by inputs that were rounded, which reach from "
        + first.reach(joinedBy: " to ")
    }
    return words
  }
}

extension LinkJudgement.Outcome {
  /// Whether it says that something is not right.
  package var isFailure: Bool {
    if case .fails = self { return true }
    return false
  }

  /// The order in which the outcomes of a list's elements outweigh each other.
  var badness: Int {
    switch self {
    case .holds(.exact): 0
    case .holds(.rounded): 1
    case .holds(.approximate): 2
    case .holds(.inputsRounded): 3
    case .truncated: 4
    case .undecided, .notNumeric: 5
    case .fails(.lastDigit): 6
    case .fails(.wrong): 7
    }
  }
}
