extension Torch {
  /// `F.scaled_dot_product_attention` (Vaswani et al., "Attention is all you need", 2017).
  func attention(
    _ query: Tensor, _ key: Tensor, _ value: Tensor, mask: Tensor?, isCausal: Bool, scale: Double?
  ) throws(Stop) -> Tensor {
    guard query.rank >= 2, key.rank >= 2, value.rank >= 2, let width = query.shape.last else {
      throw fail(
        "scaled_dot_product_attention: Expected query, key, and value to all be at least 2 dimensional")
    }
    let factor = scale ?? 1 / Double(width).squareRoot()
    var scores = try scaled(
      try matmul(query, try transposed(key, key.rank - 2, key.rank - 1)), factor)
    let (rows, columns) = (scores.shape[scores.rank - 2], scores.shape[scores.rank - 1])
    if isCausal {
      if mask != nil {
        throw fail("_scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True")
      }
      let hidden = try flags((0..<rows * columns).map { $0 % columns > $0 / columns }, [rows, columns])
      scores = try filled(scores, where: hidden, -.infinity)
    } else if let mask {
      scores =
        mask.type == .bool
        ? try filled(scores, where: try inverted(mask), -.infinity) : try add(scores, mask)
    }
    let hasEmptyRow = try reduced(scores.detached, [scores.rank - 1]) { row in
      row.allSatisfy { $0 == -.infinity } ? 1 : 0
    }.contains(1)
    if hasEmptyRow {
      throw interpreter.refuse(
        "scaled_dot_product_attention(attn_mask=)", "a row that masks everything is not supported")
    }
    return try matmul(try softmax(scores, scores.rank - 1), value)
  }

  /// `F.gumbel_softmax` (Jang, Gu and Poole, 2017): a softmax of logits moved by chance.
  func gumbelSoftmax(_ logits: Tensor, _ temperature: Double, isHard: Bool, _ axis: Int) throws(Stop)
    -> Tensor
  {
    let axis = try self.axis(axis, logits.rank)
    let noise = try random(logits.shape, logits.type) { -RealMath.log(-RealMath.log1p(-chance())) }
    let soft = try softmax(try divided(try add(logits, noise), temperature), axis)
    guard isHard else { return soft }
    let places = try extremePlaces(soft, axis, isMaximum: true)
    let index = try whole(places, shape(soft, without: [axis], keeping: true))
    let best = try scattered(
      try full(1, index.shape, soft.type), try gatherPlaces(soft, axis, index, "scatter"), soft.shape)
    return try add(try subtract(best, soft.detached), soft)
  }
}
