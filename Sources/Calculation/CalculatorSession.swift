import Python

/// The session in which expressions are evaluated: the usual mathematics without a module's name.
enum CalculatorSession {
  private static let prelude = Program.parse(
    Array(
      ("import math; import numpy as np; ln = math.log; "
        + "from math import e, exp, expm1, inf, log, log10, log1p, log2, nan, pi, sqrt").utf8))

  /// The evaluation of one expression with the calculator's functions in scope.
  static func evaluate(_ expression: String) -> Evaluation {
    let session = Session()
    _ = session.run(prelude)
    return session.evaluate(expression, functions: CalculatorFunction.natives(in: expression))
  }
}
