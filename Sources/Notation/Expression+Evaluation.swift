/// The value of an expression: a number, or a list of them.
package enum Quantity: Sendable, Hashable {
  case number(Enclosure)
  case list([Enclosure])

  /// The number, if it is one.
  package var enclosure: Enclosure? {
    if case .number(let enclosure) = self { return enclosure }
    return nil
  }

  /// The number itself, or the one at `index` of the list.
  package func element(_ index: Int) -> Enclosure? {
    index < elements.count ? elements[index] : nil
  }

  /// Every number in it.
  package var elements: [Enclosure] {
    switch self {
    case .number(let enclosure): [enclosure]
    case .list(let elements): elements
    }
  }
}

/// How expressions are given values.
package struct Evaluation: Sendable {
  /// What a bare `log` means.
  package var logarithm: LogarithmBase
  /// Values of names, by `Expression.key`.
  package var bindings: [String: Enclosure]
  /// Whether angles are in degrees, not radians.
  package var anglesInDegrees = false
  /// What a printed number stands for; by default exactly what it says.
  package var literal: @Sendable (PlacedLiteral) -> Enclosure

  /// The natural logarithm, no names, numbers exact, unless told otherwise.
  package init(
    logarithm: LogarithmBase = .natural, bindings: [String: Enclosure] = [:],
    literal: @escaping @Sendable (PlacedLiteral) -> Enclosure = { Enclosure($0.literal.value) }
  ) {
    self.logarithm = logarithm
    self.bindings = bindings
    self.literal = literal
  }

  /// The value of `expression`, or why it has none.
  package func value(of expression: Expression) -> Outcome {
    switch expression {
    case .number(let placed): return .value(.number(literal(placed)))
    case .constant(.pi): return .value(.number(.pi))
    case .constant(.euler): return .value(.number(.euler))
    case .constant(.infinity): return .none("infinity is no number")
    case .symbol, .application: return named(expression)
    case .negative(let inner): return map(inner) { -$0 }
    case .sum(let terms): return fold(terms, +)
    case .product(let factors): return fold(factors, takesLists: false, *)
    case .quotient(let above, let below): return fold([above, below], takesLists: false, /)
    case .power(let base, let exponent):
      return fold([base, exponent], takesLists: false) { $0.raised(to: $1) }
    case .root(let degree, let inner): return root(degree, inner)
    case .logarithm(let kind, let inner): return logarithm(kind, inner)
    case .function(let function, let arguments): return call(function, arguments)
    case .list(let elements): return list(elements)
    }
  }

  /// A value, or why there is none.
  package enum Outcome: Sendable, Hashable {
    case value(Quantity)
    case none(String)

    /// The value, if there is one.
    package var quantity: Quantity? {
      if case .value(let quantity) = self { return quantity }
      return nil
    }
  }

  private func named(_ expression: Expression) -> Outcome {
    let key = expression.key ?? ""
    if let bound = bindings[key] { return .value(.number(bound)) }
    return .none("\(key) has no value here")
  }

  private func map(_ inner: Expression, _ operation: (Enclosure) -> Enclosure) -> Outcome {
    switch value(of: inner) {
    case .none(let reason): return .none(reason)
    case .value(.number(let number)): return checked(.number(operation(number)))
    case .value(.list(let elements)): return checked(.list(elements.map(operation)))
    }
  }

  /// Combines from left to right; a list and a number element by element, two lists of one length likewise if
  /// `takesLists`: lists are multiplied in several ways.
  private func fold(
    _ operands: [Expression], takesLists: Bool = true, _ operation: (Enclosure, Enclosure) -> Enclosure
  ) -> Outcome {
    var result: Quantity?
    for operand in operands {
      let outcome = value(of: operand)
      guard case .value(let next) = outcome else { return outcome }
      guard let before = result else {
        result = next
        continue
      }
      switch (before, next) {
      case (.number(let left), .number(let right)): result = .number(operation(left, right))
      case (.list(let left), .number(let right)): result = .list(left.map { operation($0, right) })
      case (.number(let left), .list(let right)): result = .list(right.map { operation(left, $0) })
      case (.list(let left), .list(let right)):
        guard takesLists else { return .none("lists are multiplied in more than one way") }
        guard left.count == right.count else { return .none("two lists differ in length") }
        result = .list(zip(left, right).map(operation))
      }
    }
    guard let result else { return .none("nothing stands there") }
    return checked(result)
  }

  private func root(_ degree: Int, _ inner: Expression) -> Outcome {
    guard degree != 2 else { return map(inner) { $0.squareRoot() } }
    let exponent = Enclosure(.one) / Enclosure(Rational(degree))
    return map(inner) { number in
      number.exact?.isNegative == true && !degree.isMultiple(of: 2)
        ? -(-number).raised(to: exponent) : number.raised(to: exponent)
    }
  }

  private func logarithm(_ kind: Expression.LogarithmKind, _ inner: Expression) -> Outcome {
    if case .constant(.euler) = inner, case .natural = kind { return .value(.number(Enclosure(.one))) }
    switch kind {
    case .natural: return map(inner) { $0.logarithm() }
    case .unstated:
      return map(inner) { number in
        switch logarithm {
        case .natural: number.logarithm()
        case .two: number.logarithm2()
        case .ten: number.logarithm10()
        }
      }
    case .base(let base):
      guard case .value(.number(let number)) = value(of: base) else {
        return .none("the logarithm's base has no value")
      }
      if number.exact == Rational(2) { return map(inner) { $0.logarithm2() } }
      if number.exact == Rational(10) { return map(inner) { $0.logarithm10() } }
      return map(inner) { $0.logarithm() / number.logarithm() }
    }
  }

  private func call(_ function: MathFunction, _ arguments: [Expression]) -> Outcome {
    guard let first = arguments.first else { return .none("a function of nothing") }
    switch function {
    case .exp: return map(first) { $0.exponential() }
    case .abs: return map(first) { $0.magnitude }
    case .sin, .cos, .tan:
      let unit = anglesInDegrees ? Enclosure.pi / Enclosure(Rational(180)) : Enclosure(.one)
      return map(first) { function.enclosure(of: $0 * unit) }
    case .tanh, .sinh, .cosh: return map(first) { function.enclosure(of: $0) }
    case .max: return fold(arguments) { $0.maximum($1) }
    case .min: return fold(arguments) { $0.minimum($1) }
    }
  }

  private func list(_ elements: [Expression]) -> Outcome {
    var values: [Enclosure] = []
    for element in elements {
      switch value(of: element) {
      case .none(let reason): return .none(reason)
      case .value(.list): return .none("a list of lists")
      case .value(.number(let number)): values.append(number)
      }
    }
    return .value(.list(values))
  }

  /// What has no value is said once, where it arises.
  private func checked(_ quantity: Quantity) -> Outcome {
    quantity.elements.allSatisfy(\.isDefined)
      ? .value(quantity)
      : .none("it has no value: a division by zero, or a logarithm or root of a negative number")
  }
}
