/// The first entry that is no weight, if there is one: NaN, negative or infinite.
func fault(in values: UnsafePointer<Double>, count: Int) -> DivergenceError? {
  for index in 0..<count {
    let value = values[index]
    if value.isNaN { return .notANumber(index: index) }
    if value < 0 { return .negative(index: index, value: value) }
    if value.isInfinite { return .infinite(index: index) }
  }
  return nil
}

extension DivergenceError {
  /// The same reason where index 0 of the values it speaks of is index `offset` of the caller's.
  func shifted(by offset: Int) -> DivergenceError {
    switch self {
    case .notANumber(let index): .notANumber(index: index + offset)
    case .negative(let index, let value): .negative(index: index + offset, value: value)
    case .infinite(let index): .infinite(index: index + offset)
    default: self
    }
  }
}
