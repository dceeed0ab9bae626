import Verification

/// The seam between the command line and the calculator.
enum Calculation {
  /// The value of `expression` with its unit, as one line.
  static func result(of expression: String) throws -> String {
    do {
      return try Calculator.evaluate(expression).text
    } catch let failure {
      throw CommandFailure(failure.help.map { "\(failure.message); \($0)" } ?? failure.message)
    }
  }
}
