extension Torch {
  /// Einstein's summation: each operand is stretched over all letters, multiplied and summed over those that are gone.
  ///
  /// Two operands at a time, so that sums are taken as early as they can be.
  func einsum(_ equation: String, _ operands: [Tensor]) throws(Stop) -> Tensor {
    let text = equation.filter { $0 != " " }
    if text.contains(".") { throw interpreter.refuse("einsum(...)", "dots in einsum are not supported") }
    var sides = text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
    if sides.count == 2 { sides[0].removeLast() }
    let inputs = (sides.first ?? "").split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    guard inputs.count == operands.count, !operands.isEmpty else {
      throw fail(
        "einsum(): " + (inputs.count > operands.count ? "fewer" : "more")
          + " operands were provided than specified in the equation")
    }
    var lengths: [Character: Int] = [:]
    var uses: [Character: Int] = [:]
    for (letters, operand) in zip(inputs, operands) {
      guard letters.count == operand.rank else {
        throw fail(
          "einsum(): the number of subscripts in the equation (\(letters.count)) does not match the number of "
            + "dimensions (\(operand.rank)) for operand 0 and no ellipsis was given")
      }
      for (letter, length) in zip(letters, operand.shape) {
        uses[letter, default: 0] += 1
        if let known = lengths[letter], known != length, known != 1, length != 1 {
          throw fail(
            "einsum(): operands do not broadcast with remapped shapes [original->remapped]: \(letter)")
        }
        lengths[letter] = max(lengths[letter] ?? 1, length)
      }
    }
    let output: [Character] =
      sides.count == 2 ? Array(sides[1]) : uses.filter { $0.value == 1 }.keys.sorted()
    for letter in output where lengths[letter] == nil {
      throw fail("einsum(): output subscript \(letter) does not appear in the equation for any input operand")
    }
    var current = try withoutRepeats(operands[0], inputs[0])
    for place in operands.indices.dropFirst() {
      let next = try withoutRepeats(operands[place], inputs[place])
      let later = Set(inputs[(place + 1)...].joined()).union(output)
      current = try combined(current, next, keeping: later)
    }
    let gone = current.letters.indices.filter { !output.contains(current.letters[$0]) }
    var result = gone.isEmpty ? current.tensor : try sum(current.tensor, gone, keeping: false)
    let left = current.letters.filter { output.contains($0) }
    let order = output.compactMap { left.firstIndex(of: $0) }
    if order != Array(order.indices) { result = try permuted(result, order) }
    return result
  }

  /// An operand in which no letter stands twice: diagonals are taken.
  private func withoutRepeats(_ tensor: Tensor, _ letters: [Character]) throws(Stop) -> (
    tensor: Tensor, letters: [Character]
  ) {
    var (tensor, letters) = (tensor, letters)
    while let (first, second) = repeated(letters) {
      let places = (0..<tensor.count)
      let strides = ArrayObject.strides(for: tensor.shape)
      let shape = tensor.shape
      let kept = places.filter {
        $0 / strides[first] % shape[first] == $0 / strides[second] % shape[second]
      }
      var smaller = shape
      smaller.remove(at: second)
      tensor = try taken(tensor, Array(kept), smaller, name: "DiagonalBackward0")
      letters.remove(at: second)
    }
    return (tensor, letters)
  }

  private func repeated(_ letters: [Character]) -> (Int, Int)? {
    for (index, letter) in letters.enumerated() {
      if let second = letters[(index + 1)...].firstIndex(of: letter) { return (index, second) }
    }
    return nil
  }

  /// Two operands as one product of matrices: shared letters that stay, those that are summed, and the rest.
  private func combined(
    _ a: (tensor: Tensor, letters: [Character]), _ b: (tensor: Tensor, letters: [Character]),
    keeping: Set<Character>
  ) throws(Stop) -> (tensor: Tensor, letters: [Character]) {
    func early(_ own: (tensor: Tensor, letters: [Character]), _ other: [Character]) throws(Stop) -> (
      tensor: Tensor, letters: [Character]
    ) {
      let gone = own.letters.indices.filter {
        !keeping.contains(own.letters[$0]) && !other.contains(own.letters[$0])
      }
      if gone.isEmpty { return own }
      return (
        try sum(own.tensor, gone, keeping: false),
        own.letters.filter { keeping.contains($0) || other.contains($0) }
      )
    }
    let (x, y) = (try early(a, b.letters), try early(b, a.letters))
    let shared = x.letters.filter { y.letters.contains($0) }
    let batch = shared.filter { keeping.contains($0) }
    let summed = shared.filter { !keeping.contains($0) }
    let left = x.letters.filter { !shared.contains($0) }
    let right = y.letters.filter { !shared.contains($0) }
    func arranged(_ own: (tensor: Tensor, letters: [Character]), _ groups: [[Character]]) throws(Stop)
      -> Tensor
    {
      let order = groups.joined().compactMap { own.letters.firstIndex(of: $0) }
      let moved = try permuted(own.tensor, order)
      var lengths: [Int] = []
      var start = 0
      for group in groups {
        lengths.append(moved.shape[start..<start + group.count].reduce(1, *))
        start += group.count
      }
      return try reshaped(moved, lengths)
    }
    let product = try batchProduct(
      try arranged(x, [batch, left, summed]), try arranged(y, [batch, summed, right]))
    func length(_ letter: Character) -> Int {
      if let place = x.letters.firstIndex(of: letter) { return x.tensor.shape[place] }
      return y.letters.firstIndex(of: letter).map { y.tensor.shape[$0] } ?? 1
    }
    let letters = batch + left + right
    return (try reshaped(product, letters.map(length)), letters)
  }
}
