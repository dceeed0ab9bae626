/// A formula in a form that shows whether it is rational: a sum of rational multiples of monomials.
///
/// The elements of the base are coprime, hence multiplicatively independent. So a form without terms is 0,
/// one whose only term is the unit monomial is that rational, and for linear forms in logarithms (Baker) and
/// for sums of radicals (Besicovitch) the converse holds as well.
struct ExactForm: Equatable {
  /// A product of powers of independent irrational numbers; the empty product is 1.
  struct Monomial: Hashable {
    /// Roots of elements of the base, by index; exponents between 0 and 1.
    var radicals: [Int: ExactRational] = [:]
    /// Powers of the logarithms of elements of the base, by index.
    var logarithms: [Int: Int] = [:]
    /// The power of π.
    var pi = 0
    /// The power of e.
    var natural = ExactRational.zero

    /// Whether there are only roots, and powers of e.
    var isExponential: Bool { logarithms.isEmpty && pi == 0 }
  }

  /// The most terms that a form may have; greater ones are given up.
  static let termLimit = 4096

  /// The factor of each monomial, none 0.
  private(set) var terms: [Monomial: ExactRational] = [:]

  init() {}

  /// A rational.
  init(_ value: ExactRational) { add(value, times: Monomial()) }

  /// A multiple of a monomial.
  init(_ factor: ExactRational, times monomial: Monomial) { add(factor, times: monomial) }

  /// The number, if it is seen to be rational.
  var rational: ExactRational? {
    if terms.isEmpty { return .zero }
    return terms.count == 1 ? terms[Monomial()] : nil
  }

  /// The only term, if there is one.
  var single: (factor: ExactRational, monomial: Monomial)? {
    guard terms.count == 1, let term = terms.first else { return nil }
    return (term.value, term.key)
  }

  /// Whether the form is small enough to go on with: few terms, and factors below 2^17 bits.
  var isModerate: Bool {
    terms.count <= Self.termLimit && terms.values.allSatisfy { $0.bitWidth < 1 << 17 }
  }

  /// Adds a multiple of a monomial.
  mutating func add(_ factor: ExactRational, times monomial: Monomial) {
    let sum = terms[monomial, default: .zero] + factor
    terms[monomial] = sum.isZero ? nil : sum
  }

  /// The sum.
  mutating func add(_ other: ExactForm) {
    for (monomial, factor) in other.terms { add(factor, times: monomial) }
  }

  /// The product with a rational.
  func multiplied(by factor: ExactRational) -> ExactForm {
    var result = self
    result.terms = factor.isZero ? [:] : terms.mapValues { $0 * factor }
    return result
  }

  /// The ratio of two forms that are rational multiples of each other.
  func ratio(to other: ExactForm) -> ExactRational? {
    guard terms.count == other.terms.count, let first = other.terms.first,
      let factor = terms[first.key].map({ $0 / first.value }), self == other.multiplied(by: factor)
    else { return nil }
    return factor
  }

  /// The product. Whole powers of elements of the base go into the factor.
  func multiplied(by other: ExactForm, over base: CoprimeBase) -> ExactForm? {
    guard terms.count * other.terms.count <= Self.termLimit else { return nil }
    var result = ExactForm()
    for (first, a) in terms {
      for (second, b) in other.terms {
        var monomial = first
        monomial.pi += second.pi
        monomial.natural = first.natural + second.natural
        monomial.logarithms.merge(second.logarithms) { $0 + $1 }
        monomial.logarithms = monomial.logarithms.filter { $0.value != 0 }
        var factor = a * b
        for (index, exponent) in second.radicals {
          let sum = first.radicals[index, default: .zero] + exponent
          let isWhole = sum >= .one
          let rest = isWhole ? sum - .one : sum
          monomial.radicals[index] = rest.isZero ? nil : rest
          if isWhole {
            factor =
              factor
              * ExactRational(isNegative: false, numerator: base.elements[index], lowestTermsOver: .one)
          }
        }
        result.add(factor, times: monomial)
      }
    }
    return result
  }
}
