package import SourceText

/// Members with relations between them: `A = B ≈ C`. There is always one member more than relations.
package struct Chain: Sendable, Hashable {
  /// What stands between the relations, from left to right.
  package var members: [Member]
  /// `relations[i]` stands between `members[i]` and `members[i + 1]`.
  package var relations: [Relation]

  /// A chain of members.
  package init(members: [Member], relations: [Relation]) {
    precondition(members.count == relations.count + 1, "a chain needs one member more than relations")
    self.members = members
    self.relations = relations
  }

  /// Whether it begins with a relation, and so goes on from what stands before it.
  package var isContinuation: Bool { members.first?.isEmpty ?? false }
  /// Whether its last member is missing: what follows completes it.
  package var isOpen: Bool { members.last?.isEmpty ?? false }
  /// From the first byte of the first member to the last byte of the last, in derived offsets of its
  /// last text.
  package var range: ByteRange {
    let last = members.last?.source ?? 0
    let ranges = members.filter { $0.source == last }.map(\.range)
    guard let first = ranges.first else { return ByteRange(0, 0) }
    return ranges.reduce(first) { $0.union($1) }
  }

  /// This chain and the one that goes on from it in the next display block, as one.
  ///
  /// The continuation's empty first member falls away, or this chain's empty last one. Ranges stay offsets into
  /// their own texts: every member says by its `source` which text that is, counted over joined chains.
  package func joined(with continuation: Chain) -> Chain {
    let shift = (members.last?.source ?? 0) + 1
    let following = continuation.members.map { $0.inSource($0.source + shift) }
    guard continuation.isContinuation || isOpen, !following.isEmpty else { return self }
    if continuation.isContinuation {
      let kept = isOpen ? Array(members.dropLast()) : members
      let before = isOpen ? Array(relations.dropLast()) : relations
      return Chain(
        members: kept + following.dropFirst(), relations: before + continuation.relations)
    }
    return Chain(members: members.dropLast() + following, relations: relations + continuation.relations)
  }
}

/// One side of a relation.
package struct Member: Sendable, Hashable {
  /// Which of the joined texts it stands in; 0 unless chains were joined.
  package let source: Int
  /// Where it stands in that text, in derived offsets.
  package let range: ByteRange
  /// What stands there, as written; a chain may outlive the text it was read from.
  package let text: String
  /// What it means; `nil` if it has no meaning here.
  package let expression: Expression?
  /// The printed number that it is, perhaps with a unit behind it.
  package let literal: DecimalLiteral?
  /// Where the number itself stands: sign, digits, exponent, percent sign.
  package let literalRange: ByteRange?
  /// The printed numbers of a list `[0.1, 0.9]` or `(0.1, 0.9)`; empty for anything else.
  package let literals: [PlacedLiteral]
  /// The unit behind it as written: `nats`, `Bits`, `bits/token`.
  package let unit: String?
  /// Where the unit stands.
  package let unitRange: ByteRange?
  /// Why there is no expression, and where that stands.
  package let obstacle: Obstacle?

  /// A member with all of its parts.
  package init(
    source: Int = 0, range: ByteRange, text: String = "", expression: Expression?,
    literal: DecimalLiteral? = nil,
    literalRange: ByteRange? = nil, literals: [PlacedLiteral] = [], unit: String? = nil,
    unitRange: ByteRange? = nil, obstacle: Obstacle? = nil
  ) {
    self.source = source
    self.range = range
    self.text = text
    self.expression = expression
    self.literal = literal
    self.literalRange = literalRange
    self.literals = literals
    self.unit = unit
    self.unitRange = unitRange
    self.obstacle = obstacle
  }

  /// Whether nothing stands there: the chain begins or ends with a relation.
  package var isEmpty: Bool { range.isEmpty }
  /// Why there is no expression, in a sentence.
  package var reason: String? { obstacle?.reason }

  /// The same member in another of the joined texts.
  func inSource(_ source: Int) -> Member {
    Member(
      source: source, range: range, text: text, expression: expression, literal: literal,
      literalRange: literalRange, literals: literals, unit: unit, unitRange: unitRange, obstacle: obstacle)
  }
}

/// A printed number and its place in derived offsets.
package struct PlacedLiteral: Sendable, Hashable {
  /// The number.
  package let literal: DecimalLiteral
  /// Sign, digits, exponent and percent sign.
  package let range: ByteRange

  /// A number at a place.
  package init(literal: DecimalLiteral, range: ByteRange) {
    self.literal = literal
    self.range = range
  }
}

/// Why a text has no meaning here.
package struct Obstacle: Sendable, Hashable {
  /// The reason in a clause: "`\sum` stands for terms that are not written out".
  package let reason: String
  /// Where, in derived offsets.
  package let range: ByteRange

  /// A reason at a place.
  package init(_ reason: String, at range: ByteRange) {
    self.reason = reason
    self.range = range
  }
}
