import DivergenceCore

/// A chain while it is judged: the value of every member, and what has failed so far.
struct ChainTrial {
  /// A stretch of members that are said to be one number.
  struct Stretch {
    /// Its first calculation, or its first printed number if it has no calculation.
    var first: Int?
    /// The first relation in it that failed.
    var failure: Int?
    /// The first relation after which the line goes on calculating with the result before it: `2 + 2 = 4 - 1`.
    var running: Int?
  }

  let chain: Chain
  let context: ChainJudge.Context
  /// What a bare `log` means here.
  let logarithm: LogarithmBase
  /// The units that stand beside members.
  let units: Set<InformationUnit>
  /// The stretch of each member.
  let stretchOf: [Int]
  var stretches: [Stretch]
  /// Each member's value as displayed, every printed number taken at its word.
  let displayed: [Evaluation.Outcome]

  init(_ chain: Chain, in context: ChainJudge.Context) {
    self.chain = chain
    self.context = context
    let units = Set(chain.members.compactMap { $0.unit.flatMap(InformationUnit.beginning) })
    self.units = units
    let base = units.count == 1 ? units.first?.logarithm ?? context.logarithm : context.logarithm
    self.logarithm = base
    let evaluation = Evaluation(logarithm: base, bindings: context.bindings)
    let displayed: [Evaluation.Outcome] = chain.members.map { member in
      guard let expression = member.expression else { return .none(member.reason ?? "it is not read") }
      return evaluation.value(of: expression)
    }
    self.displayed = displayed
    var stretch = 0
    var numbers = [0]
    for relation in chain.relations {
      if !relation.joinsEquals { stretch += 1 }
      numbers.append(stretch)
    }
    stretchOf = numbers
    stretches = (0...stretch).map { index in
      let members = chain.members.indices.filter { numbers[$0] == index && displayed[$0].quantity != nil }
      let calculation = members.first { chain.members[$0].expression?.isPrinted == false }
      return Stretch(first: calculation ?? members.first)
    }
    for index in chain.relations.indices where goesOnCalculating(index) {
      let stretch = stretchOf[index]
      if stretches[stretch].running == nil { stretches[stretch].running = index }
    }
  }

  /// Whether the right side of a relation begins with the value of its left side and then goes on to another.
  private func goesOnCalculating(_ index: Int) -> Bool {
    guard chain.relations[index].joinsEquals, let left = displayed[index].quantity?.enclosure,
      let right = displayed[index + 1].quantity?.enclosure, !left.meets(right),
      let start = chain.members[index + 1].expression?.firstNumber
    else { return false }
    let agreement = start.agreement(with: left, approximate: false)
    return agreement == .exact || (agreement == .rounded && start.text.utf8.count >= 5)
  }

  /// The judgement of one relation.
  mutating func judge(_ index: Int) -> LinkJudgement {
    let judgement =
      chain.relations[index].joinsEquals ? judgeEquality(index) : judgeOrder(index)
    if case .fails = judgement.outcome, chain.relations[index].joinsEquals {
      let stretch = stretchOf[index]
      if stretches[stretch].failure == nil { stretches[stretch].failure = index }
    }
    return judgement
  }

  /// A judgement that there is nothing to judge.
  func unjudged(_ index: Int, _ reason: String) -> LinkJudgement {
    LinkJudgement(
      index: index, outcome: .notNumeric(reason), claim: claim(index + 1),
      claimMember: claim(index + 1) == nil ? nil : index + 1, left: displayed[index].quantity?.enclosure,
      right: displayed[index + 1].quantity?.enclosure)
  }

  /// The printed number that a member is.
  func claim(_ member: Int) -> PlacedLiteral? {
    guard let literal = chain.members[member].literal, let range = chain.members[member].literalRange else {
      return nil
    }
    return PlacedLiteral(literal: literal, range: range)
  }

  /// The value of a stretch's first calculation given the stated inputs, earlier results of the page restored.
  func firstValue(_ member: Int, logarithm: LogarithmBase? = nil) -> Quantity? {
    let provenance = context.provenance
    return value(of: member, logarithm: logarithm) { placed in
      if let earlier = provenance[placed.literal.text] { return earlier }
      let literal = placed.literal
      return literal.isPrefix
        ? Enclosure(from: literal.value, to: literal.value + literal.unit) : Enclosure(literal.value)
    }
  }

  /// The value of a member when its new decimals stand for `reach` units of their last digit either side.
  func admitted(_ member: Int, reach: Rational) -> Quantity? {
    if let literal = chain.members[member].literal { return .number(literal.interval(units: reach)) }
    let given = givenNumbers(before: member)
    return value(of: member) { placed in
      let literal = placed.literal
      if given.contains(literal.value) || (literal.isInteger && !literal.isPercent) {
        return Enclosure(literal.value)
      }
      return literal.interval(units: reach)
    }
  }

  /// The value of a member under another reading of its printed numbers.
  func value(
    of member: Int, logarithm: LogarithmBase? = nil, anglesInDegrees: Bool = false,
    literal: @escaping @Sendable (PlacedLiteral) -> Enclosure
  ) -> Quantity? {
    guard let expression = chain.members[member].expression else { return nil }
    var evaluation = Evaluation(
      logarithm: logarithm ?? self.logarithm, bindings: context.bindings, literal: literal)
    evaluation.anglesInDegrees = anglesInDegrees
    return evaluation.value(of: expression).quantity
  }

  /// The numbers of the given data: those of the stretch's first calculation.
  private func givenNumbers(before member: Int) -> Set<Rational> {
    guard let first = stretches[stretchOf[member]].first, let expression = chain.members[first].expression
    else {
      return []
    }
    return Set(expression.numbers.map(\.literal.value))
  }
}

extension Expression {
  /// Every printed number in it, from left to right.
  package var numbers: [PlacedLiteral] {
    switch self {
    case .number(let placed): [placed]
    case .constant, .symbol, .application: []
    case .negative(let inner), .root(_, let inner): inner.numbers
    case .sum(let parts), .product(let parts), .list(let parts), .function(_, let parts):
      parts.flatMap(\.numbers)
    case .quotient(let left, let right), .power(let left, let right): left.numbers + right.numbers
    case .logarithm(.base(let base), let inner): base.numbers + inner.numbers
    case .logarithm(_, let inner): inner.numbers
    }
  }

  /// The printed number with which a calculation begins; `nil` for a printed number alone.
  var firstNumber: DecimalLiteral? {
    var part = self
    guard !part.isPrinted else { return nil }
    while true {
      switch part {
      case .number(let placed): return placed.literal
      case .sum(let parts), .product(let parts):
        guard let first = parts.first else { return nil }
        part = first
      case .quotient(let above, _): part = above
      default: return nil
      }
    }
  }

  /// Whether a function of an angle stands in it.
  var holdsAngle: Bool {
    switch self {
    case .function(let function, let parts):
      function == .sin || function == .cos || function == .tan || parts.contains(where: \.holdsAngle)
    case .number, .constant, .symbol, .application: false
    case .negative(let inner), .root(_, let inner), .logarithm(_, let inner): inner.holdsAngle
    case .sum(let parts), .product(let parts), .list(let parts): parts.contains(where: \.holdsAngle)
    case .quotient(let left, let right), .power(let left, let right): left.holdsAngle || right.holdsAngle
    }
  }

  /// Whether a bare `log` stands in it, and whether a logarithm of that base does.
  func holdsLogarithm(where matches: (LogarithmKind) -> Bool) -> Bool {
    switch self {
    case .logarithm(let kind, let inner): matches(kind) || inner.holdsLogarithm(where: matches)
    case .number, .constant, .symbol, .application: false
    case .negative(let inner), .root(_, let inner): inner.holdsLogarithm(where: matches)
    case .sum(let parts), .product(let parts), .list(let parts), .function(_, let parts):
      parts.contains { $0.holdsLogarithm(where: matches) }
    case .quotient(let left, let right), .power(let left, let right):
      left.holdsLogarithm(where: matches) || right.holdsLogarithm(where: matches)
    }
  }
}
