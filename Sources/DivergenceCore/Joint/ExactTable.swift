/// A two-way table of exact weights with its sums: what mutual information is computed of.
struct ExactTable {
  /// The cells row by row.
  private(set) var cells: [Mass]
  /// The sum of each row.
  private(set) var rowSums: [Mass]
  /// The sum of each column.
  let columnSums: [Mass]
  /// The sum of all.
  let total: Mass

  /// The table with so many columns, row by row.
  init(columns: Int, cells: some Collection<ExactSum>) {
    self.cells = cells.map { Mass($0) }
    var rowSums = Array(repeating: ExactSum(), count: cells.count / columns)
    var columnSums = Array(repeating: ExactSum(), count: columns)
    for (index, cell) in cells.enumerated() {
      rowSums[index / columns].add(cell)
      columnSums[index % columns].add(cell)
    }
    self.rowSums = rowSums.map { Mass($0) }
    self.columnSums = columnSums.map { Mass($0) }
    total = Mass(rowSums.exactSum)
  }

  /// Multiplies the cells of one row and its sum, but not the sums of the columns: ratios to independence
  /// stay.
  mutating func scale(row: Int, byPowerOfTwo exponent: Int) {
    let columns = columnSums.count
    for index in row * columns..<(row + 1) * columns {
      cells[index] = cells[index].scaled(byPowerOfTwo: exponent)
    }
    rowSums[row] = rowSums[row].scaled(byPowerOfTwo: exponent)
  }

  /// r log(r/e) − r + e for the cell r and e = row sum · column sum/total, at least 0.
  func excess(at index: Int) -> DoubleDouble {
    let (row, column) = index.quotientAndRemainder(dividingBy: columnSums.count)
    return ProductRatio.excess(rowSums[row], columnSums[column], over: cells[index], total)
  }

  /// (r − e)²/row sum for the cell r and e = row sum · column sum/total; 0 in a row without weight.
  func squaredDeviation(at index: Int) -> DoubleDouble {
    let (row, column) = index.quotientAndRemainder(dividingBy: columnSums.count)
    guard !rowSums[row].isZero, !columnSums[column].isZero else { return .zero }
    var difference = ExactSum(productOf: cells[index].sum, total.sum)
    difference.subtract(ExactSum(productOf: rowSums[row].sum, columnSums[column].sum))
    let deviation = difference.value / total.value
    return deviation / rowSums[row].value * deviation
  }

  /// Σ r log(r/e): the corrections −r + e add up to 0 exactly, because e has the sums of r.
  var mutualInformation: DoubleDouble {
    var sum = CompensatedSum()
    for index in cells.indices { sum.add(excess(at: index)) }
    return sum.value
  }
}

extension Collection<Mass> {
  /// Σ r log(total/r) over parts r of a total, each term at least 0; relative error below 2^-70.
  func entropyValue(total: Mass) -> DoubleDouble {
    var sum = CompensatedSum()
    for part in self where !part.isZero {
      sum.add(ProductRatio(total, .one, over: part, .one).weightedLogarithm)
    }
    return sum.value
  }
}
