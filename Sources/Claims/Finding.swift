package import Notation
package import SourceText

/// What a detector finds: claims with what they are to be compared with.
package enum Finding: Sendable {
  /// A number about output.
  case output(OutputClaim)
  /// A worked calculation; each of its relations is a claim.
  case chain(ChainClaim)
}

/// A number that a page states about what a statement shows.
package struct OutputClaim: Sendable {
  /// How firmly the number is tied to what was shown.
  package enum Certainty: Sendable, Hashable, Comparable {
    /// It may be about something else: agreement confirms it, disagreement proves nothing.
    case possible
    /// It states just this value.
    case certain
  }

  /// A value that was shown.
  package struct Candidate: Sendable, Hashable {
    /// The value before formatting, to the nearest double.
    package let value: Double
    /// The value, if it is an integer of any size.
    package let exactInteger: Rational?
    /// The digits that were printed; empty if none were.
    package let text: String
    /// Whether the value is known only to the printed digits.
    package let isRounded: Bool
    /// Whether it may come from floats of 32 bits, of which the last digits differ from machine to machine.
    package let isSingle: Bool

    /// A value with the digits it was printed in.
    package init(
      value: Double, exactInteger: Rational?, text: String, isRounded: Bool = false, isSingle: Bool = false
    ) {
      self.isRounded = isRounded
      self.isSingle = isSingle
      self.value = value
      self.exactInteger = exactInteger
      self.text = text
    }
  }

  /// What the number is to be compared with.
  package enum Basis: Sendable {
    /// These values, any of which may be meant.
    case shown([Candidate], Certainty)
    /// Nothing was shown, and why.
    case nothing(reason: String)
  }

  /// The claim.
  package let claim: Claim
  /// The number as printed.
  package let literal: DecimalLiteral
  /// What it is to be compared with.
  package let basis: Basis
  /// The statement, in the note.
  package let statement: ByteRange
}

/// A worked calculation `A = B = C` found on a page.
package struct ChainClaim: Sendable {
  /// The texts the chain's members stand in; a member says by its `source` which.
  package let texts: [MappedText]
  /// The calculation.
  package let chain: Chain
  /// What words or units at the chain say that a bare `log` means; `nil` if nothing does.
  package let statedBase: LogarithmBase?
  /// The claims of each relation: none where nothing is asserted of a number, several for a list.
  package let claims: [[Claim]]
}
