extension Modules {
  /// `einsum` and `tensordot`.
  static let numpyContractions: [BuiltinFunction] = [
    BuiltinFunction("einsum", "subscripts *operands optimize= !out !dtype !order !casting") {
      (interpreter, arguments) throws(Stop) in
      guard let text = interpreter.word(arguments[0]) else {
        throw interpreter.refuse("np.einsum", "subscripts as lists are not supported")
      }
      var operands: [ArrayObject] = []
      for value in arguments.rest { operands.append(try interpreter.asArray(value)) }
      return try interpreter.einsum(text, operands)
    },
    BuiltinFunction("tensordot", "a b axes=") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      var (first, second): ([Int], [Int]) = ([], [])
      let axes = arguments[2] ?? .int(2)
      if let count = axes.smallInteger {
        guard count >= 0, count <= a.shape.count, count <= b.shape.count else {
          throw interpreter.fail(.valueError, "shape-mismatch for sum")
        }
        first = Array((a.shape.count - count)..<a.shape.count)
        second = Array(0..<count)
      } else {
        let pair = try interpreter.collect(axes)
        guard pair.count == 2 else { throw interpreter.fail(.valueError, "shape-mismatch for sum") }
        for part in pair[0].smallInteger == nil ? try interpreter.collect(pair[0]) : [pair[0]] {
          first.append(try interpreter.oneAxis(part, default: 0, rank: a.shape.count))
        }
        for part in pair[1].smallInteger == nil ? try interpreter.collect(pair[1]) : [pair[1]] {
          second.append(try interpreter.oneAxis(part, default: 0, rank: b.shape.count))
        }
      }
      guard first.map({ a.shape[$0] }) == second.map({ b.shape[$0] }) else {
        throw interpreter.fail(.valueError, "shape-mismatch for sum")
      }
      let (keptA, keptB) = (
        a.shape.indices.filter { !first.contains($0) }, b.shape.indices.filter { !second.contains($0) }
      )
      let inner = first.reduce(1) { $0 * a.shape[$1] }
      let (rows, columns) = (keptA.reduce(1) { $0 * a.shape[$1] }, keptB.reduce(1) { $0 * b.shape[$1] })
      let left = try interpreter.reshape(
        try interpreter.copy(interpreter.transposed(a, keptA + first)),
        to: try interpreter.shapeValue([rows, inner]))
      let right = try interpreter.reshape(
        try interpreter.copy(interpreter.transposed(b, second + keptB)),
        to: try interpreter.shapeValue([inner, columns]))
      let product = try interpreter.asArray(try interpreter.matrixProduct(left, right))
      let shape = keptA.map { a.shape[$0] } + keptB.map { b.shape[$0] }
      return .array(
        try interpreter.asArray(try interpreter.reshape(product, to: try interpreter.shapeValue(shape))))
    },
  ]
}

extension Interpreter {
  /// `np.einsum`: products of all operands at every assignment of indices, added over those that the output lacks.
  func einsum(_ text: String, _ operands: [ArrayObject]) throws(Stop) -> Value {
    var inputs: [[Character]] = [[]]
    var output: [Character]?
    var isOutput = false
    let characters = text.filter { $0 != " " }
    var index = characters.startIndex
    while index < characters.endIndex {
      let character = characters[index]
      if character == "." {
        throw refuse("np.einsum('...')", "the ellipsis in np.einsum is not supported")
      } else if characters[index...].hasPrefix("->") {
        isOutput = true
        output = []
        index = characters.index(index, offsetBy: 2)
        continue
      } else if character == "," {
        inputs.append([])
      } else if character.isASCII, character.isLetter {
        if isOutput { output?.append(character) } else { inputs[inputs.count - 1].append(character) }
      } else {
        throw fail(
          .valueError,
          "invalid subscript '\(character)' in einstein sum subscripts string, subscripts must be letters")
      }
      index = characters.index(after: index)
    }
    guard inputs.count == operands.count else {
      throw fail(
        .valueError,
        inputs.count > operands.count
          ? "more operands provided to einstein sum function than specified in the subscripts string"
          : "fewer operands provided to einstein sum function than specified in the subscripts string")
    }
    var lengths: [Character: Int] = [:]
    for (labels, operand) in zip(inputs, operands) {
      guard labels.count == operand.shape.count else {
        throw refuse("np.einsum", "subscripts that do not fit the operand are not supported")
      }
      for (label, length) in zip(labels, operand.shape) {
        if let known = lengths[label], known != length, known != 1, length != 1 {
          throw refuse("np.einsum", "operands whose lengths do not agree are not supported")
        }
        if (lengths[label] ?? 1) == 1 { lengths[label] = length }
      }
    }
    let all = inputs.flatMap { $0 }
    let result = output ?? Set(all).filter { label in all.count { $0 == label } == 1 }.sorted()
    for label in result where lengths[label] == nil {
      throw fail(
        .valueError,
        "einstein sum subscripts string included output subscript '\(label)' which never appeared in an input"
      )
    }
    if Set(result).count < result.count {
      throw refuse("np.einsum", "an index twice in the output is not supported")
    }
    let summed = Array(Set(all)).filter { !result.contains($0) }.sorted {
      all.firstIndex(of: $0) ?? 0 < all.firstIndex(of: $1) ?? 0
    }
    let shape = result.map { lengths[$0] ?? 1 }
    let inner = summed.map { lengths[$0] ?? 1 }
    let total = try count(of: shape + inner)
    try charge(total / 2)
    func strides(_ operand: Int, _ labels: [Character]) -> [Int] {
      labels.map { label in
        zip(inputs[operand], operands[operand].shape.indices).reduce(0) { sum, pair in
          pair.0 == label && operands[operand].shape[pair.1] != 1
            ? sum + operands[operand].strides[pair.1] : sum
        }
      }
    }
    let outerPlaces = operands.indices.map {
      ArrayObject.positions(shape: shape, strides: strides($0, result), offset: operands[$0].offset)
    }
    let innerPlaces = operands.indices.map {
      ArrayObject.positions(shape: inner, strides: strides($0, summed), offset: 0)
    }
    if operands.isEmpty || operands.contains(where: { $0.count == 0 }) {
      throw refuse("np.einsum", "operands without elements are not supported")
    }
    let type = operands.dropFirst().reduce(operands.first?.type ?? .float64) { $0.promoted(with: $1.type) }
    let (outerCount, innerCount) = (shape.reduce(1, *), inner.reduce(1, *))
    if !type.isFloat {
      let sources = operands.map(\.buffer.integers)
      let values = (0..<outerCount).map { row -> Int in
        (0..<innerCount).reduce(0) { sum, place in
          sum
            &+ operands.indices.reduce(1) { $0 &* sources[$1][outerPlaces[$1][row] + innerPlaces[$1][place]] }
        }
      }
      if type == .bool { throw refuse("np.einsum", "truth values in np.einsum are not supported") }
      return wrapped(
        try array(type.itemSize < 8 ? values.map { type.wrapped($0) } : values, type, shape: shape))
    }
    guard type == .float64 else {
      throw refuse("np.einsum(\(type.rawValue))", "np.einsum of \(type.rawValue) elements is not supported")
    }
    let sources = operands.map { $0.type.isFloat ? $0.buffer.floats : $0.buffer.integers.map { Double($0) } }
    let values = (0..<outerCount).map { row -> Double in
      (0..<innerCount).reduce(0.0) { sum, place in
        var product = 1.0
        for operand in sources.indices {
          product *= sources[operand][outerPlaces[operand][row] + innerPlaces[operand][place]]
        }
        return sum + product
      }
    }
    return wrapped(try array(values, shape: shape))
  }
}
