#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Functions that call a function of the snippet, and some of single numbers.
  static let numpyCallables: [BuiltinFunction] = [
    BuiltinFunction("apply_along_axis", "func1d axis arr *args **kwargs") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(2))
      let axis = try interpreter.oneAxis(arguments[1], default: 0, rank: source.shape.count)
      let others = source.shape.indices.filter { $0 != axis }
      let rest = others.map { source.shape[$0] }
      let starts = ArrayObject.positions(
        shape: rest, strides: others.map { source.strides[$0] }, offset: source.offset)
      guard !starts.isEmpty else {
        throw interpreter.fail(.valueError, "Cannot apply_along_axis when any iteration dimensions are 0")
      }
      var results: [Value] = []
      for start in starts {
        let row = source.view(shape: [source.shape[axis]], strides: [source.strides[axis]], offset: start)
        results.append(
          try interpreter.call(arguments.required(0), [.array(row)] + arguments.rest, arguments.keywords))
      }
      let first = try interpreter.asArray(results[0])
      let all = try interpreter.asArray(try interpreter.list(results))
      if first.shape.isEmpty { return try interpreter.reshape(all, to: try interpreter.shapeValue(rest)) }
      let stacked = try interpreter.asArray(
        try interpreter.reshape(all, to: try interpreter.shapeValue(rest + first.shape)))
      let inner = Array(rest.count..<rest.count + first.shape.count)
      let outer = Array(0..<rest.count)
      let order = outer[..<axis] + inner + outer[axis...]
      return .array(try interpreter.copy(interpreter.transposed(stacked, Array(order))))
    },
    BuiltinFunction("sinc", "x") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np.sinc")
      return try interpreter.value(
        RealArray(
          source.values.map { x in
            let y = Double.pi * (x == 0 ? 1.0e-20 : x)
            return sin(y) / y
          }, shape: source.shape))
    },
    BuiltinFunction("unwrap", "p discont= axis= * period=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np.unwrap")
      let axis = try interpreter.oneAxis(arguments[2], default: -1, rank: source.shape.count)
      let period = try interpreter.real(arguments[3], default: 2 * .pi)
      let jump = try interpreter.real(arguments[1], default: period / 2)
      let (rows, rest) = source.rows(along: axis)
      let smooth = rows.map { row -> [Double] in
        var result = row
        var correction = 0.0
        for index in row.indices.dropFirst() {
          let difference = row[index] - row[index - 1]
          var wrapped = fmod(difference + period / 2, period)
          if wrapped < 0 { wrapped += period }
          wrapped -= period / 2
          if wrapped == -period / 2, difference > 0 { wrapped = period / 2 }
          if difference.magnitude >= jump { correction += wrapped - difference }
          result[index] = row[index] + correction
        }
        return result
      }
      return try interpreter.value(
        RealArray(rows: smooth, along: axis, rest: rest, length: source.shape[axis]))
    },
    BuiltinFunction("cross", "a b axisa= axisb= axisc= axis=") { (interpreter, arguments) throws(Stop) in
      guard arguments.values[2...].allSatisfy({ $0 == nil }) else {
        throw interpreter.refuse("np.cross(axis=)", "np.cross along given axes is not supported")
      }
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      guard let m = a.shape.last, let n = b.shape.last else {
        throw interpreter.fail(.valueError, "At least one array has zero dimension")
      }
      guard [2, 3].contains(m), [2, 3].contains(n) else {
        throw interpreter.fail(
          .valueError,
          "incompatible dimensions for cross product\n(dimension must be 2 or 3)")
      }
      func part(_ array: ArrayObject, _ index: Int) -> Value {
        let axis = array.shape.count - 1
        let one = interpreter.slice(array, axis: axis, from: index, count: 1)
        return .array(
          one.view(
            shape: Array(one.shape.dropLast()), strides: Array(one.strides.dropLast()), offset: one.offset))
      }
      func product(_ i: Int, _ j: Int) throws(Stop) -> Value {
        try interpreter.binary(.multiply, part(a, i), part(b, j))
      }
      func component(_ i: Int, _ j: Int) throws(Stop) -> Value {
        try interpreter.binary(.subtract, try product(i, j), try product(j, i))
      }
      if m == 2 && n == 2 { return .array(try interpreter.asArray(try component(0, 1))) }
      guard m == 3, n == 3 else {
        throw interpreter.refuse("np.cross", "np.cross of vectors of two and three elements is not supported")
      }
      let parts = [try component(1, 2), try component(2, 0), try component(0, 1)]
      var arrays: [ArrayObject] = []
      for part in parts {
        let array = try interpreter.asArray(part)
        arrays.append(try interpreter.expanded(array, at: array.shape.count))
      }
      return .array(try interpreter.concatenated(arrays, axis: arrays[0].shape.count - 1))
    },
    BuiltinFunction("kron", "a b") { (interpreter, arguments) throws(Stop) in
      var a = try interpreter.asArray(arguments.required(0))
      var b = try interpreter.asArray(arguments.required(1))
      let rank = max(a.shape.count, b.shape.count)
      a = try interpreter.atLeast(rank, a)
      b = try interpreter.atLeast(rank, b)
      if rank == 0 {
        return try interpreter.binary(.multiply, interpreter.wrapped(a), interpreter.wrapped(b))
      }
      func spread(_ array: ArrayObject, _ offset: Int) -> ArrayObject {
        var shape: [Int] = []
        var strides: [Int] = []
        for axis in 0..<rank {
          let pair = [(array.shape[axis], array.strides[axis]), (1, 0)]
          for (length, stride) in offset == 0 ? pair : pair.reversed() {
            shape.append(length)
            strides.append(stride)
          }
        }
        return array.view(shape: shape, strides: strides, offset: array.offset)
      }
      let product = try interpreter.binary(.multiply, .array(spread(a, 0)), .array(spread(b, 1)))
      return try interpreter.reshape(
        try interpreter.asArray(product),
        to: try interpreter.shapeValue((0..<rank).map { a.shape[$0] * b.shape[$0] }))
    },
    BuiltinFunction("trace", "a offset= axis1= axis2= !dtype !out") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let rank = source.shape.count
      guard rank >= 2 else {
        throw interpreter.fail(.valueError, "diag requires an array of at least two dimensions")
      }
      let offset = try interpreter.whole(arguments[1], default: 0)
      let first = try interpreter.oneAxis(arguments[2], default: 0, rank: rank)
      let second = try interpreter.oneAxis(arguments[3], default: 1, rank: rank)
      guard first != second else { throw interpreter.fail(.valueError, "axis1 and axis2 cannot be the same") }
      let rows = source.shape[first] - (offset < 0 ? min(-max(offset, -Int.max), source.shape[first]) : 0)
      let columns = source.shape[second] - (offset > 0 ? min(offset, source.shape[second]) : 0)
      let length = max(min(rows, columns), 0)
      let start =
        length == 0 ? 0 : offset < 0 ? -offset * source.strides[first] : offset * source.strides[second]
      let others = source.shape.indices.filter { $0 != first && $0 != second }
      let diagonal = source.view(
        shape: others.map { source.shape[$0] } + [length],
        strides: others.map { source.strides[$0] } + [source.strides[first] + source.strides[second]],
        offset: source.offset + start)
      return try interpreter.sum(diagonal, .int(-1), nil, keepdims: nil)
    },
  ]
}

extension Interpreter {
  /// A shape as a tuple.
  func shapeValue(_ shape: [Int]) throws(Stop) -> Value { try tuple(shape.map { .int($0) }) }
}
