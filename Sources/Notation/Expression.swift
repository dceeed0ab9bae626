/// What a piece of mathematics means.
package indirect enum Expression: Sendable, Hashable {
  /// A printed number.
  case number(PlacedLiteral)
  /// π, e or ∞.
  case constant(Constant)
  /// A name with no value of its own: `x`, `p_1`.
  case symbol(String)
  /// The other sign.
  case negative(Expression)
  /// Terms added; a subtracted one is `negative`.
  case sum([Expression])
  /// Factors multiplied.
  case product([Expression])
  /// One divided by the other.
  case quotient(Expression, Expression)
  /// The first to the power of the second.
  case power(Expression, Expression)
  /// The root of a whole degree; 2 for the square root.
  case root(degree: Int, Expression)
  /// A logarithm.
  case logarithm(LogarithmKind, Expression)
  /// A known function of its arguments.
  case function(MathFunction, [Expression])
  /// A named functional of arguments, `D_{KL}(P ‖ Q)`: the name, then the arguments as written.
  case application(String, [String])
  /// `(0.1, 0.9)`, `[0.1, 0.9]`
  case list([Expression])

  /// A number with a name.
  package enum Constant: String, Sendable, Hashable, CaseIterable {
    case pi
    case euler
    case infinity
  }

  /// Which logarithm is written.
  package enum LogarithmKind: Sendable, Hashable {
    /// `\log` without a base: the page says which.
    case unstated
    /// `\ln`
    case natural
    /// `\log_2`, `\lg` is base ten.
    case base(Expression)
  }
}

/// A function whose value is known for numbers.
package enum MathFunction: String, Sendable, Hashable, CaseIterable {
  case exp
  case abs
  case max
  case min
  case sin
  case cos
  case tan
  case tanh
  case sinh
  case cosh
}

/// What a bare `log` means.
package enum LogarithmBase: String, Sendable, Hashable, CaseIterable {
  case natural
  case two
  case ten
}
