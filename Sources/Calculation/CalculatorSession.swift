import Python

/// The session in which expressions are evaluated: the usual mathematics without a module's name.
enum CalculatorSession {
  private static let prelude = Program.parse(
    Array(
      ("import math; import numpy as np; ln = math.log; "
        + "from math import e, exp, expm1, inf, log, log10, log1p, log2, nan, pi, sqrt").utf8))

  /// The evaluation of one expression with the calculator's functions in scope.
  ///
  /// `last` is what the last function that was called came to: that of the expression as a whole, where it is one call.
  static func evaluate(_ expression: String) -> (evaluation: Evaluation, last: CalculatorResult?) {
    let session = Session()
    _ = session.run(prelude)
    let last = LastResult()
    let natives = CalculatorFunction.natives(in: expression, keeping: last)
    return (session.evaluate(expression, functions: natives), last.value)
  }
}
