package import SourceText

/// What stands between two members of a chain.
package struct Relation: Sendable, Hashable {
  /// What it says of its neighbours.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// `=`
    case equal
    /// `≈`, `\approx`, `\simeq`, `\doteq`
    case approximate
    /// `<`
    case less
    /// `≤`
    case lessOrEqual
    /// `>`
    case greater
    /// `≥`
    case greaterOrEqual
    /// `≠`
    case notEqual
    /// `→`, `\mapsto`: what comes out, not what is equal.
    case arrow
    /// `∝`, `\sim`, `\in` and their like: no equality of numbers.
    case proportional
    /// `:=`, `≡`, `\triangleq`
    case defines
  }

  /// What it says.
  package let kind: Kind
  /// Where it stands, in derived offsets.
  package let range: ByteRange

  /// A relation at a place.
  package init(kind: Kind, range: ByteRange) {
    self.kind = kind
    self.range = range
  }

  /// Whether it says that both sides are one number, rounded perhaps.
  package var joinsEquals: Bool {
    switch kind {
    case .equal, .approximate, .defines: true
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual, .arrow, .proportional: false
    }
  }
}

extension Relation.Kind {
  /// How it is written in a sentence.
  package var sign: String {
    switch self {
    case .equal: "="
    case .approximate: "≈"
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    case .notEqual: "≠"
    case .arrow: "→"
    case .proportional: "∝"
    case .defines: ":="
    }
  }
}
