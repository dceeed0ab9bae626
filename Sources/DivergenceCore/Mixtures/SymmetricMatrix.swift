/// A symmetric matrix of two rows.
struct SymmetricMatrix: Sendable {
  /// Row 0, column 0.
  let first: Double
  /// Off the diagonal.
  let mixed: Double
  /// Row 1, column 1.
  let second: Double

  /// The eigenvalues, ascending (Golub and Van Loan 2013, section 8.5.2, the Jacobi rotation).
  var eigenvalues: [Double] {
    guard mixed != 0 else { return [first, second].sorted() }
    let ratio = (second - first) / (2 * mixed)
    let tangent = (ratio < 0 ? -1 : 1) / (ratio.magnitude + (1 + ratio * ratio).squareRoot())
    return [first - tangent * mixed, second + tangent * mixed].sorted()
  }

  /// The greatest magnitude of an eigenvalue: the spectral norm.
  var greatestMagnitude: Double { eigenvalues.reduce(0) { max($0, $1.magnitude) } }

  /// The x with M x = `right`, by Cramer's rule; not finite for a singular matrix.
  func solution(for right: SIMD2<Double>) -> SIMD2<Double> {
    let determinant = DoubleDouble(productOf: first, second) - DoubleDouble(productOf: mixed, mixed)
    let x = DoubleDouble(productOf: second, right.x) - DoubleDouble(productOf: mixed, right.y)
    let y = DoubleDouble(productOf: first, right.y) - DoubleDouble(productOf: mixed, right.x)
    return SIMD2(x.high / determinant.high, y.high / determinant.high)
  }
}
