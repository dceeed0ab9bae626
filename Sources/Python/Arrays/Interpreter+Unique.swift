extension Interpreter {
  /// `np.unique`.
  func unique(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try asArray(arguments.required(0))
    func flag(_ index: Int) throws(Stop) -> Bool {
      try arguments[index].map { (value) throws(Stop) in try truth(value) } ?? false
    }
    let (wantsIndex, wantsInverse, wantsCounts) = (try flag(1), try flag(2), try flag(3))
    var rows = try flat(source)
    var axis: Int?
    if let given = arguments[4], !given.isIdentical(to: .none) {
      let own = try self.axis(try index(given), of: source.shape.count)
      axis = own
      rows = try copy(try movedAxes(source, [own], [0]))
    } else {
      rows = rows.isContiguous && rows.offset == 0 ? rows : try copy(rows)
    }
    let count = rows.shape[0]
    let width = rows.shape.dropFirst().reduce(1, *)
    try charge((count + 1) * 4)
    let (floats, integers) = (rows.floats, rows.type.isFloat ? [] : rows.integers)
    // -1, 0 or 1; NaN stands last and is equal to itself.
    func compared(_ a: Int, _ b: Int) -> Int {
      for column in 0..<width {
        if integers.isEmpty {
          let (x, y) = (floats[a * width + column], floats[b * width + column])
          if x < y || (y.isNaN && !x.isNaN) { return -1 }
          if y < x || (x.isNaN && !y.isNaN) { return 1 }
        } else {
          let (x, y) = (integers[a * width + column], integers[b * width + column])
          if x != y { return x < y ? -1 : 1 }
        }
      }
      return 0
    }
    let order: [Int]
    if width == 1 {
      order = rows.type.isFloat ? Sorting.order(floats) : Sorting.order(integers)
    } else {
      order = (0..<count).sorted { a, b in
        let sign = compared(a, b)
        return sign == 0 ? a < b : sign < 0
      }
    }
    var kept: [Int] = []
    var counts: [Int] = []
    var inverse = Array(repeating: 0, count: count)
    for index in order {
      if let last = kept.last, compared(last, index) == 0 {
        counts[counts.count - 1] += 1
      } else {
        kept.append(index)
        counts.append(1)
      }
      inverse[index] = kept.count - 1
    }
    var values = try taken(rows, kept, axis: 0)
    if let axis { values = try copy(try movedAxes(values, [0], [axis])) }
    var results: [Value] = [.array(values)]
    if wantsIndex { results.append(.array(try array(kept))) }
    if wantsInverse {
      results.append(.array(try array(inverse, shape: axis == nil ? source.shape : [count])))
    }
    if wantsCounts { results.append(.array(try array(counts))) }
    return results.count == 1 ? results[0] : try tuple(results)
  }

  /// `np.searchsorted`.
  func searchSorted(_ arguments: Arguments) throws(Stop) -> Value {
    var sorted = try asArray(arguments.required(0))
    if sorted.shape.count != 1 {
      throw fail(.valueError, "object too deep for desired array")
    }
    let wanted = try asArray(arguments.required(1))
    var isRight = false
    if case .text(let text)? = arguments[2] {
      guard text.string == "left" || text.string == "right" else {
        throw fail(.valueError, "search side must be one of 'left' or 'right' (got '\(text.string)')")
      }
      isRight = text.string == "right"
    }
    if let sorter = arguments[3], !sorter.isIdentical(to: .none) {
      var places: [Int] = []
      for index in try asArray(sorter).integers {
        places.append(try inBounds(index, axis: 0, length: sorted.count))
      }
      sorted = try taken(sorted, places, axis: 0)
    }
    try charge(wanted.count * 4)
    func search<T>(_ values: [T], _ value: T, _ isLess: (T, T) -> Bool) -> Int {
      var (low, high) = (0, values.count)
      while low < high {
        let middle = (low + high) / 2
        if isRight ? !isLess(value, values[middle]) : isLess(values[middle], value) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let places: [Int]
    if sorted.type.isFloat || wanted.type.isFloat {
      let values = sorted.floats
      places = wanted.floats.map { search(values, $0) { $0 < $1 || ($1.isNaN && !$0.isNaN) } }
    } else {
      let values = sorted.integers
      places = wanted.integers.map { search(values, $0, <) }
    }
    return wrapped(try array(places, shape: wanted.shape))
  }

  /// `np.lexsort`: the last key counts first.
  func lexicographicOrder(_ arguments: Arguments) throws(Stop) -> Value {
    var keys: [ArrayObject] = []
    for key in try collect(arguments.required(0)) { keys.append(try asArray(key)) }
    guard let first = keys.first else {
      throw fail(.typeError, "need sequence of keys with len > 0 in lexsort")
    }
    guard keys.allSatisfy({ $0.shape == first.shape }) else {
      throw fail(.valueError, "all keys need to be the same shape")
    }
    if first.shape.count > 1 {
      throw refuse("np.lexsort", "np.lexsort of keys with several axes is not supported")
    }
    let columns = keys.reversed().map(\.floats)
    try charge(first.count * keys.count * 4)
    let order = (0..<first.count).sorted { i, j in
      for column in columns {
        let (a, b) = (column[i], column[j])
        if a < b || (b.isNaN && !a.isNaN) { return true }
        if b < a || (a.isNaN && !b.isNaN) { return false }
      }
      return i < j
    }
    return .array(try array(order))
  }
}
