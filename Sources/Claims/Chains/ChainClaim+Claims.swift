import DivergenceCore
package import Notation
import SourceText

extension ChainClaim {
  /// The calculation with a claim for every relation that asserts a number; `nil` if none does.
  ///
  /// A relation asserts a number if something before it in the chain can be computed, or if it gives a printed
  /// number for a functional of the field. A number given for a plain name is an input.
  init?(_ chain: Chain, in texts: [MappedText]) {
    var claims: [[Claim]] = []
    var isComputable = false
    for (index, relation) in chain.relations.enumerated() {
      let left = chain.members[index]
      let right = chain.members[index + 1]
      isComputable = left.isNumeric || (isComputable && index > 0 && chain.relations[index - 1].joinsEquals)
      let isAsserted =
        relation.joinsEquals
        ? isComputable || (left.expression?.isNamedFunctional ?? false && right.literal != nil)
        : left.isNumeric && relation.kind.isOrder
      guard isAsserted, texts.indices.contains(right.source) else {
        claims.append([])
        continue
      }
      claims.append(Self.claims(of: right, after: left, relation, in: texts))
    }
    guard claims.contains(where: { !$0.isEmpty }) else { return nil }
    self.init(texts: texts, chain: chain, statedBase: LogarithmHint.base(of: chain), claims: claims)
  }

  /// The claims of the member on the right of a relation: its printed number, the numbers of its list, or, where it is
  /// a further calculation, all of it.
  private static func claims(
    of right: Member, after left: Member, _ relation: Relation, in texts: [MappedText]
  )
    -> [Claim]
  {
    let text = texts[right.source]
    let words = text.text(in: right.range)
    let subject = texts.indices.contains(left.source) ? texts[left.source].text(in: left.range) : ""
    func claim(_ range: ByteRange) -> Claim {
      Claim(
        surface: .chain, range: text.original(of: range), text: "\(subject) \(relation.kind.sign) \(words)",
        literal: text.text(in: range),
        unit: right.unit.flatMap { InformationUnit(name: $0.lowercased()) },
        subject: subject, isApproximate: relation.kind == .approximate)
    }
    if let range = right.literalRange, right.literal != nil { return [claim(range)] }
    if !right.literals.isEmpty { return right.literals.map { claim($0.range) } }
    guard let expression = right.expression, expression.isNumeric else { return [] }
    return [claim(right.range)]
  }
}

extension Member {
  /// Whether it is a number, a list of numbers, or a calculation without free names.
  fileprivate var isNumeric: Bool { expression?.isNumeric ?? false || !literals.isEmpty }
}

extension Relation.Kind {
  /// Whether it says which of two numbers is larger.
  fileprivate var isOrder: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual: true
    case .equal, .approximate, .defines, .arrow, .proportional: false
    }
  }
}

extension ChainClaim {
  /// Whether one of the chains asserts a number.
  package static func assertsNumber(_ chains: [Chain]) -> Bool {
    chains.contains { chain in
      chain.relations.indices.contains { index in
        chain.members[index].expression?.isNumeric ?? false || chain.isContinuation
      }
    }
  }
}
