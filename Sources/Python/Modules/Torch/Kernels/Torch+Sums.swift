extension Torch {
  /// The order in which torch adds the numbers of a group.
  enum Order {
    /// One after the other, in blocks of sixteen.
    case inTurn
    /// In chains, of lanes where the numbers lie side by side.
    case chained
    /// As the losses of labels are added: the first of each block joins the next level of partial sums.
    case ofLosses
  }

  /// The sums of a tensor over axes, in the order that torch takes where its elements lie in C order.
  func sums(_ tensor: Tensor, _ axes: [Int], _ type: TensorType, _ order: Order = .chained) throws(Stop)
    -> [Double]
  {
    let sorted = axes.sorted()
    let isOneRun = zip(sorted, sorted.dropFirst()).allSatisfy { $0 + 1 == $1 }
    let inner =
      isOneRun ? tensor.shape[((sorted.last ?? tensor.rank - 1) + 1)...].reduce(1, *) : 1
    let lanes = type == .float64 ? Double.lanes : Float.lanes
    // Columns that fill what is computed at once are added row by row.
    let block = inner < lanes ? 4 : 4 * lanes
    let inTurn = inner - inner % block
    var place = 0
    return try reduced(tensor, axes) { group in
      let column = place % max(inner, 1)
      place += 1
      if order == .ofLosses { return Torch.sumOfLosses(group, type) }
      if order == .inTurn || (inner > 1 && column < inTurn) { return Torch.sumInTurn(group, type) }
      return inner > 1 ? Torch.sumOfRows(group, type) : Torch.sum(group, type)
    }
  }

  /// The sum of numbers of a type that lie side by side.
  static func sum(_ values: ArraySlice<Double>, _ type: TensorType) -> Double {
    switch type {
    case .float32: CascadeSum<Float>.sum(values)
    case .float64: CascadeSum<Double>.sum(values)
    default: sum(values)
    }
  }

  private static func sumOfRows(_ values: ArraySlice<Double>, _ type: TensorType) -> Double {
    switch type {
    case .float32: CascadeSum<Float>.sumOfRows(values)
    case .float64: CascadeSum<Double>.sumOfRows(values)
    default: sum(values)
    }
  }

  private static func sumOfLosses(_ values: ArraySlice<Double>, _ type: TensorType) -> Double {
    switch type {
    case .float32: CascadeSum<Float>.sumOfLosses(values)
    case .float64: CascadeSum<Double>.sumOfLosses(values)
    default: sum(values)
    }
  }

  private static func sumInTurn(_ values: ArraySlice<Double>, _ type: TensorType) -> Double {
    switch type {
    case .float32: CascadeSum<Float>.sumInTurn(values)
    case .float64: CascadeSum<Double>.sumInTurn(values)
    default: sum(values)
    }
  }

  /// log Σ exp of some numbers, without overflow; each step is rounded to the type.
  static func logSumExp(_ values: ArraySlice<Double>, _ type: TensorType) -> Double {
    guard let most = values.max() else { return -.infinity }
    if values.contains(where: \.isNaN) { return .nan }
    if most.isInfinite { return most }
    let parts = values.map { type.rounded(RealMath.exp(type.rounded($0 - most))) }
    return type.rounded(RealMath.log(sum(parts[...], type))) + most
  }
}
