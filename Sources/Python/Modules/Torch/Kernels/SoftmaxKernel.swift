/// The softmax of lines of numbers with torch's arithmetic for float32 and float64: exponentials of the distance to what
/// is largest, their sum over lanes, and a product with its reciprocal (along the last axis) or a quotient.
///
/// On a processor with wider vectors torch adds in another order; the last digit can differ there.
enum SoftmaxKernel<Number: LaneNumber> {
  /// Along an axis of elements in C order; `isLog` gives the logarithms.
  static func values(_ values: [Double], length: Int, inner: Int, isLast: Bool, isLog: Bool) -> [Double] {
    var result = [Double](repeating: 0, count: values.count)
    guard length > 0, inner > 0 else { return result }
    let vectors = inner - inner % Number.lanes
    for outer in 0..<values.count / (length * inner) {
      for column in 0..<inner {
        let start = outer * length * inner + column
        let line = (0..<length).map { Number(values[start + $0 * inner]) }
        let shares =
          isLast ? alongRow(line, isLog) : alongColumn(line, isLog, isVector: column < vectors)
        for (index, share) in shares.enumerated() { result[start + index * inner] = Double(share) }
      }
    }
    return result
  }

  private static func alongRow(_ line: [Number], _ isLog: Bool) -> [Number] {
    let most = Number.laneMaximum(line)
    let parts = line.map { Number.vectorExponential($0 - most) }
    let total = Number.laneSum(parts)
    if isLog {
      let logarithm = Number.vectorLogarithm(total)
      return line.map { $0 - most - logarithm }
    }
    let reciprocal = 1 / total
    return parts.map { $0 * reciprocal }
  }

  /// A line whose numbers do not lie side by side: its sum is taken in order. Columns that do not fill a vector take
  /// their exponentials from the C library.
  private static func alongColumn(_ line: [Number], _ isLog: Bool, isVector: Bool) -> [Number] {
    let most = Number.laneMaximum(line)
    let parts = line.map { isVector ? Number.vectorExponential($0 - most) : Number.exponential($0 - most) }
    let total = parts.dropFirst().reduce(parts[0], +)
    guard isLog else { return parts.map { $0 / total } }
    let logarithm = Number.vectorLogarithm(total)
    return line.map { $0 - most - logarithm }
  }
}
