extension Modules {
  /// Polynomials as lists of coefficients, the highest power first.
  static let numpyPolynomials: [BuiltinFunction] = [
    BuiltinFunction("polyval", "p x") { (interpreter, arguments) throws(Stop) in
      let p = try interpreter.asArray(arguments.required(0))
      let x = try interpreter.numeric(arguments.required(1))
      guard p.shape.count == 1 else {
        throw interpreter.refuse("np.polyval", "other than one row of coefficients is not supported")
      }
      var result = try interpreter.binary(.multiply, x, .int(0))
      for index in 0..<p.count {
        let product = try interpreter.binary(.multiply, result, x)
        result = try interpreter.binary(.add, product, try interpreter.item(index, of: p))
      }
      return result
    },
    BuiltinFunction("polyder", "p m=") { (interpreter, arguments) throws(Stop) in
      var p = try interpreter.asArray(arguments.required(0))
      let order = try interpreter.whole(arguments[1], default: 1)
      if order < 0 {
        throw interpreter.fail(.valueError, "Order of derivative must be positive (see polyint)")
      }
      if p.shape.isEmpty { throw interpreter.fail(.typeError, "len() of unsized object") }
      if p.shape.count > 1 {
        throw interpreter.refuse("np.polyder", "derivatives of several polynomials at once are not supported")
      }
      for _ in 0..<min(order, p.count) where p.count > 0 {
        let degree = p.count - 1
        let powers = try interpreter.array((0..<degree).map { degree - $0 })
        let part = interpreter.slice(p, axis: 0, from: 0, count: degree)
        p = try interpreter.asArray(try interpreter.binary(.multiply, .array(part), .array(powers)))
      }
      return .array(p)
    },
    BuiltinFunction("polyint", "p m= !k") { (interpreter, arguments) throws(Stop) in
      var p = try interpreter.reals(arguments.required(0), "np.polyint").values
      let order = try interpreter.whole(arguments[1], default: 1)
      if order < 0 { throw interpreter.fail(.valueError, "Order of integral must be positive (see polyder)") }
      guard order <= 100 else {
        throw interpreter.refuse("np.polyint", "integrals of an order beyond 100 are not supported")
      }
      for _ in 0..<order {
        p = p.enumerated().map { $1 / Double(p.count - $0) } + [0]
      }
      return try interpreter.value(RealArray(p))
    },
    BuiltinFunction("polyfit", "x y deg !rcond !full !w !cov") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.reals(arguments.required(0), "np.polyfit")
      let y = try interpreter.reals(arguments.required(1), "np.polyfit")
      let degree = try interpreter.whole(arguments[2], default: 0)
      if degree < 0 { throw interpreter.fail(.valueError, "expected deg >= 0") }
      guard x.shape.count == 1 else { throw interpreter.fail(.typeError, "expected 1D vector for x") }
      if x.values.isEmpty { throw interpreter.fail(.typeError, "expected non-empty vector for x") }
      guard y.shape.count == 1 else {
        throw interpreter.refuse("np.polyfit", "several right sides are not supported")
      }
      guard x.values.count == y.values.count else {
        throw interpreter.fail(.typeError, "expected x and y to have same length")
      }
      let columns = degree + 1
      _ = try interpreter.count(of: [x.values.count, columns])
      var matrix = DenseMatrix(x.values.count, columns)
      for row in x.values.indices {
        var power = 1.0
        for column in (0..<columns).reversed() {
          matrix[row, column] = power
          power *= x.values[row]
        }
      }
      // Columns of length 1 make the system better conditioned.
      var scales: [Double] = []
      for column in 0..<columns {
        let squares = matrix.column(column).map { $0 * $0 }
        let scale = squares.reduce(0, +).squareRoot()
        scales.append(scale)
        for row in 0..<matrix.rows { matrix[row, column] /= scale }
      }
      let left = try interpreter.value(RealArray(matrix.values, shape: [matrix.rows, columns]))
      let bound = Double(x.values.count) * Double.ulpOfOne
      let solved = try interpreter.leastSquares(left, try interpreter.value(y), rcond: .float(bound))
      let c = try interpreter.reals(try interpreter.element(.int(0), of: solved), "").values
      if try interpreter.element(.int(2), of: solved).smallInteger != columns {
        interpreter.note("RankWarning: Polyfit may be poorly conditioned")
      }
      return try interpreter.value(RealArray(zip(c, scales).map { $0 / $1 }))
    },
    BuiltinFunction("polyadd", "a1 a2") { (interpreter, arguments) throws(Stop) in
      var a = try interpreter.asArray(arguments.required(0))
      var b = try interpreter.asArray(arguments.required(1))
      func padded(_ array: ArrayObject, _ count: Int) throws(Stop) -> ArrayObject {
        if array.count >= count { return array }
        let zeros = try interpreter.array(
          Array(repeating: 0, count: count - array.count), array.type.isFloat ? .int64 : array.type)
        return try interpreter.concatenated([zeros, array], axis: 0)
      }
      guard a.shape.count == 1, b.shape.count == 1 else {
        throw interpreter.refuse("np.polyadd", "other than rows of coefficients are not supported")
      }
      let count = max(a.count, b.count)
      (a, b) = (try padded(a, count), try padded(b, count))
      return try interpreter.binary(.add, .array(a), .array(b))
    },
    BuiltinFunction("roots", "p") { (interpreter, arguments) throws(Stop) in
      var p = try interpreter.reals(arguments.required(0), "np.roots").values
      while let first = p.first, first == 0 { p.removeFirst() }
      var zeros = 0
      while let last = p.last, last == 0 {
        p.removeLast()
        zeros += 1
      }
      let size = p.count - 1
      if size < 1 { return try interpreter.value(RealArray(Array(repeating: 0, count: zeros))) }
      _ = try interpreter.count(of: [size, size, size])
      var companion = DenseMatrix(size, size)
      for column in 0..<size { companion[0, column] = -p[column + 1] / p[0] }
      for row in 1..<max(size, 1) { companion[row, row - 1] = 1 }
      guard let found = GeneralEigenvalues(companion) else {
        throw interpreter.refuse("np.roots", "roots that are complex numbers are not supported")
      }
      return try interpreter.value(RealArray(found.values + Array(repeating: 0, count: zeros)))
    },
  ]
}
