/// Why a functional has no value for its arguments.
///
/// Indices count from 0 and are those of the argument that was read first: P before Q.
public enum DivergenceError: Error, Sendable, Hashable {
  /// There is no outcome at all.
  case empty
  /// Two distributions have different numbers of outcomes.
  case unequalLengths(first: Int, second: Int)
  /// The value at `index` is NaN.
  case notANumber(index: Int)
  /// The value at `index` is infinite where only finite numbers mean something.
  case infinite(index: Int)
  /// The probability or weight at `index` is below zero.
  case negative(index: Int, value: Double)
  /// The probabilities add up to `sum`, which is further than `tolerance` from 1.
  case sumNotOne(sum: Double, tolerance: Double)
  /// Every logit is −∞: there is no distribution with these weights.
  case noFiniteLogit
  /// A temperature is not a finite number above zero.
  case invalidTemperature(Double)
  /// The order of a Rényi, Tsallis or α-divergence is outside its range.
  case invalidOrder(Double)
  /// Weights that are to be normalised add up to 0 or overflow.
  case invalidTotal(sum: Double)
  /// The parameter `name` (a scale, a rate, a clip range) does not meet `requirement`, such as "above zero".
  case invalidParameter(name: String, value: Double, requirement: String)
  /// The matrix has `rows` rows and `columns` columns where others are needed.
  case unexpectedShape(rows: Int, columns: Int, expected: String)
  /// The row at `row`, from 0, has `count` columns where the first one has `expected`.
  case raggedRow(row: Int, count: Int, expected: Int)
  /// The matrix differs from its transpose at this place.
  case notSymmetric(row: Int, column: Int)
  /// The matrix has a pivot at `pivot`, from 0, that is not above zero.
  case notPositiveDefinite(pivot: Int)
  /// A class index does not name one of the `count` classes.
  case invalidClassIndex(index: Int, count: Int)
  /// A row of several, counted from 0, is refused for a reason of its own.
  indirect case inRow(Int, reason: DivergenceError)
  /// An iteration or a quadrature did not reach its error bound.
  case notConverged(method: String)
  /// The text is neither a decimal nor a fraction of two decimals.
  case malformedNumber(String)
  /// A size, named in `quantity`, is beyond `limit`; refused before any work.
  case tooLarge(quantity: String, limit: Int)
  /// A divisor is 0.
  case divisionByZero
  /// The argument of a real function, such as the logarithm, is outside its domain.
  case outsideDomain(function: String)
}

extension DivergenceError: CustomStringConvertible {
  /// The reason in a sentence without a full stop.
  public var description: String {
    switch self {
    case .empty: "there is no outcome"
    case .unequalLengths(let first, let second):
      "the distributions have \(first) and \(second) outcomes"
    case .notANumber(let index): "the value at index \(index) is NaN"
    case .infinite(let index): "the value at index \(index) is infinite"
    case .negative(let index, let value): "the value at index \(index) is negative: \(value)"
    case .sumNotOne(let sum, let tolerance):
      "the probabilities add up to \(sum), further than \(tolerance) from 1"
    case .noFiniteLogit: "every logit is -infinity"
    case .invalidTemperature(let value): "the temperature must be finite and above zero, not \(value)"
    case .invalidOrder(let order): "there is no divergence of order \(order)"
    case .invalidTotal(let sum): "weights that add up to \(sum) cannot be normalised"
    case .invalidParameter(let name, let value, let requirement):
      "\(name) must be \(requirement), not \(value)"
    case .unexpectedShape(let rows, let columns, let expected):
      "the matrix is \(rows) × \(columns); expected \(expected)"
    case .raggedRow(let row, let count, let expected):
      "row \(row) has \(count) columns where the first one has \(expected)"
    case .notSymmetric(let row, let column): "the matrix is not symmetric at row \(row), column \(column)"
    case .notPositiveDefinite(let pivot): "the matrix is not positive definite: pivot \(pivot)"
    case .invalidClassIndex(let index, let count): "there is no class \(index) among \(count)"
    case .inRow(let row, let reason): "in row \(row): \(reason)"
    case .notConverged(let method): "\(method) did not reach its error bound"
    case .malformedNumber(let text): "'\(text)' is neither a decimal nor a fraction"
    case .tooLarge(let quantity, let limit): "\(quantity) is beyond \(limit)"
    case .divisionByZero: "a divisor is 0"
    case .outsideDomain(let function): "the argument of the \(function) is outside its domain"
    }
  }
}
