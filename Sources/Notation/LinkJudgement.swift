/// What is said of one relation of a chain.
package struct LinkJudgement: Sendable, Hashable {
  /// The answer.
  package enum Outcome: Sendable, Hashable {
    /// It is right, and in which way.
    case holds(Mode)
    /// Digits were cut off instead of rounded.
    case truncated
    /// It is not right.
    case fails(Magnitude)
    /// It may be right or wrong: what is written does not decide it.
    case undecided(String)
    /// A side is not a number, for this reason.
    case notNumeric(String)
  }

  /// In which way a relation holds.
  package enum Mode: String, Sendable, Hashable, CaseIterable {
    case exact
    case rounded
    case approximate
    /// Numbers that were rounded on the way admit it.
    case inputsRounded
  }

  /// How far off it is.
  package enum Magnitude: String, Sendable, Hashable, CaseIterable {
    /// Within two units of the last digit, or what rounding on the way adds up to.
    case lastDigit
    case wrong
  }

  /// The index of the relation; its right side is member `index + 1`.
  package let index: Int
  /// The printed number that is judged and the member it stands in: the right side, or the left one where a
  /// printed number is set equal to a calculation; `nil` where neither side is one.
  package let claim: PlacedLiteral?
  package let claimMember: Int?
  /// Whether the number is right given the stated inputs.
  package let outcome: Outcome
  /// Whether the step is right as displayed, the left side taken at its word; `nil` if that cannot be asked.
  package let displayed: Agreement?
  /// The earlier relation that failed first, if this one only carries its error on.
  package let consequenceOf: Int?
  /// The value of the first member that is a number and equal to this one; `nil` if there is none.
  package let first: Enclosure?
  /// The values of both sides as displayed.
  package let left: Enclosure?
  package let right: Enclosure?
  /// What the right side may be when numbers rounded on the way stand for their intervals.
  package let admitted: Enclosure?
  /// The computed value as the author would have printed it, where the right side is a printed number.
  package let rendered: String?
  /// The calculation in words.
  package let evidence: String
  /// Printed numbers inside the right side that stand for a part of the left side.
  package let parts: [PartJudgement]
  /// The elements, where both sides are lists.
  package let elements: [PartJudgement]

  /// A judgement with all of its parts.
  package init(
    index: Int, outcome: Outcome, claim: PlacedLiteral? = nil, claimMember: Int? = nil,
    displayed: Agreement? = nil, consequenceOf: Int? = nil,
    first: Enclosure? = nil, left: Enclosure? = nil, right: Enclosure? = nil, admitted: Enclosure? = nil,
    rendered: String? = nil, evidence: String = "", parts: [PartJudgement] = [],
    elements: [PartJudgement] = []
  ) {
    self.index = index
    self.outcome = outcome
    self.claim = claim
    self.claimMember = claimMember
    self.displayed = displayed
    self.consequenceOf = consequenceOf
    self.first = first
    self.left = left
    self.right = right
    self.admitted = admitted
    self.rendered = rendered
    self.evidence = evidence
    self.parts = parts
    self.elements = elements
  }
}

/// A printed number compared with the part of another member that it stands for.
package struct PartJudgement: Sendable, Hashable {
  /// The number and its place in its member's text.
  package let placed: PlacedLiteral
  /// The value of the part.
  package let value: Enclosure
  /// How they agree; `nil` if it cannot be decided.
  package let agreement: Agreement?
  /// The value as the author would have printed it.
  package let rendered: String?

  /// A number and what it stands for.
  package init(placed: PlacedLiteral, value: Enclosure, agreement: Agreement?, rendered: String?) {
    self.placed = placed
    self.value = value
    self.agreement = agreement
    self.rendered = rendered
  }
}
