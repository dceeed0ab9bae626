/// The index, from 0, of the greatest value; of the first one where several are the greatest.
///
/// It is the class that a model with these logits or probabilities predicts, and the limit of
/// ``softmax(of:temperature:)`` for T → 0 where the greatest value is unique.
///
/// - Conventions: ±∞ are values like others; −0 and 0 are the same.
/// - Refuses an empty list and NaN (numpy and torch return the place of the first NaN).
/// - Source: the tie rule is that of numpy's `argmax`.
public func argmax(_ values: [Double]) throws(DivergenceError) -> Int {
  guard let position = try greatest(values) else { throw DivergenceError.empty }
  return position
}

/// The index, from 0, of the least value; of the first one where several are the least.
///
/// Conventions, refusals and source are those of ``argmax(_:)``.
public func argmin(_ values: [Double]) throws(DivergenceError) -> Int {
  try argmax(values.map { -$0 })
}

/// The place of the first greatest value; `nil` if there is none. Refuses NaN.
func greatest(_ values: [Double]) throws(DivergenceError) -> Int? {
  var position: Int?
  for (index, value) in values.enumerated() {
    if value.isNaN { throw DivergenceError.notANumber(index: index) }
    if let best = position, value <= values[best] { continue }
    position = index
  }
  return position
}
