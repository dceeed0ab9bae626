extension Modules {
  /// Functions that read and write elements by their places.
  static let numpyPlaces: [BuiltinFunction] = [
    BuiltinFunction("take", "a indices axis= out= mode=") { (interpreter, arguments) throws(Stop) in
      let (source, axis) = try interpreter.along(try interpreter.asArray(arguments.required(0)), arguments[2])
      let indices = try interpreter.asArray(arguments.required(1))
      if indices.type.isFloat, indices.count > 0 {
        throw interpreter.fail(
          .typeError,
          "Cannot cast array data from dtype('\(indices.type.rawValue)') to dtype('int64') according to the rule 'safe'"
        )
      }
      var mode = "raise"
      if case .text(let text)? = arguments[4] { mode = text.string }
      let length = source.shape[axis]
      var places: [Int] = []
      for index in indices.integers {
        switch mode {
        case "wrap" where length > 0: places.append(((index % length) + length) % length)
        case "clip" where length > 0: places.append(min(max(index, 0), length - 1))
        default:
          let own = index < 0 ? index &+ length : index
          guard own >= 0, own < length else {
            throw interpreter.fail(
              .indexError, "index \(index) is out of bounds for axis \(axis) with size \(length)")
          }
          places.append(own)
        }
      }
      let made = try interpreter.taken(source, places, axis: axis)
      let shape = source.shape[..<axis] + indices.shape + source.shape[(axis + 1)...]
      return try interpreter.delivered(
        interpreter.wrapped(made.reshaped(Array(shape))), to: arguments[3], name: "take")
    },
    BuiltinFunction("put", "a ind v mode=") { (interpreter, arguments) throws(Stop) in
      guard case .array(let target) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError, "argument 1 must be numpy.ndarray, not \(interpreter.typeName(arguments.required(0)))")
      }
      let values = try interpreter.flat(
        try interpreter.converted(try interpreter.asArray(arguments.required(2)), to: target.type))
      var mode = "raise"
      if case .text(let text)? = arguments[3] { mode = text.string }
      let places = target.positions
      var chosen: [Int] = []
      for index in try interpreter.asArray(arguments.required(1)).integers {
        var own = index < 0 ? index &+ places.count : index
        if mode == "clip" { own = min(max(index, 0), places.count - 1) }
        if mode == "wrap", !places.isEmpty { own = ((index % places.count) + places.count) % places.count }
        guard own >= 0, own < places.count else {
          throw interpreter.fail(
            .indexError, "index \(index) is out of bounds for axis 0 with size \(places.count)")
        }
        chosen.append(places[own])
      }
      if values.count == 0 || chosen.isEmpty { return .none }
      let full = try interpreter.taken(values, chosen.indices.map { $0 % values.count }, axis: 0)
      try interpreter.write(full, to: chosen, of: target)
      return .none
    },
    BuiltinFunction("take_along_axis", "arr indices axis=") { (interpreter, arguments) throws(Stop) in
      let (source, axis) = try interpreter.along(
        try interpreter.asArray(arguments.required(0)), arguments[2] ?? .int(-1))
      let (places, shape) = try interpreter.places(
        source, axis, try interpreter.asArray(arguments.required(1)),
        isFlat: arguments[2]?.isIdentical(to: .none) == true)
      return .array(try interpreter.gather(source, places, shape: shape))
    },
    BuiltinFunction("put_along_axis", "arr indices values axis=") { (interpreter, arguments) throws(Stop) in
      guard case .array(let target) = arguments.required(0), let given = arguments[3],
        !given.isIdentical(to: .none)
      else { throw interpreter.refuse("np.put_along_axis", "np.put_along_axis needs an array and an axis") }
      let axis = try interpreter.axis(try interpreter.index(given), of: target.shape.count)
      let (places, shape) = try interpreter.places(
        target, axis, try interpreter.asArray(arguments.required(1)), isFlat: false)
      let values = try interpreter.asArray(arguments.required(2))
      guard (try? interpreter.broadcast([values.shape, shape])) == shape else {
        throw interpreter.fail(
          .valueError,
          "shape mismatch: value array of shape \(Interpreter.shapeText(values.shape)) could not be broadcast to "
            + "indexing result of shape \(Interpreter.shapeText(shape))")
      }
      try interpreter.write(interpreter.stretched(values, to: shape), to: places, of: target)
      return .none
    },
    BuiltinFunction("compress", "condition a axis= !out") { (interpreter, arguments) throws(Stop) in
      let (source, axis) = try interpreter.along(try interpreter.asArray(arguments.required(1)), arguments[2])
      let flags = try interpreter.asArray(arguments.required(0)).truths
      var kept: [Int] = []
      for (index, flag) in flags.enumerated() where flag != 0 {
        kept.append(try interpreter.inBounds(index, axis: axis, length: source.shape[axis]))
      }
      return .array(try interpreter.taken(source, kept, axis: axis))
    },
    BuiltinFunction("extract", "condition arr") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.flat(try interpreter.asArray(arguments.required(1)))
      let flags = try interpreter.asArray(arguments.required(0)).truths
      var kept: [Int] = []
      for (index, flag) in flags.enumerated() where flag != 0 {
        kept.append(try interpreter.inBounds(index, axis: 0, length: source.count))
      }
      return .array(try interpreter.taken(source, kept, axis: 0))
    },
    BuiltinFunction("place", "arr mask vals") { (interpreter, arguments) throws(Stop) in
      guard case .array(let target) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError,
          "argument 1 must be numpy.ndarray, not \(interpreter.typeName(arguments.required(0)))")
      }
      let flags = try interpreter.asArray(arguments.required(1)).truths
      guard flags.count == target.count else {
        throw interpreter.fail(.valueError, "place: mask and data must be the same size")
      }
      let places = zip(target.positions, flags).filter { $1 != 0 }.map(\.0)
      let values = try interpreter.flat(try interpreter.asArray(arguments.required(2)))
      if places.isEmpty { return .none }
      if values.count == 0 {
        throw interpreter.fail(.valueError, "Cannot insert from an empty array!")
      }
      try interpreter.write(
        try interpreter.taken(values, places.indices.map { $0 % values.count }, axis: 0), to: places,
        of: target)
      return .none
    },
    BuiltinFunction("putmask", "a mask values /") { (interpreter, arguments) throws(Stop) in
      guard case .array(let target) = arguments.required(0) else {
        throw interpreter.refuse("np.putmask", "np.putmask needs an array")
      }
      let flags = try interpreter.asArray(arguments.required(1)).truths
      guard flags.count == target.count else {
        throw interpreter.fail(.valueError, "putmask: mask and data must be the same size")
      }
      let values = try interpreter.flat(try interpreter.asArray(arguments.required(2)))
      let chosen = flags.indices.filter { flags[$0] != 0 }
      if chosen.isEmpty || values.count == 0 { return .none }
      let places = target.positions
      try interpreter.write(
        try interpreter.taken(values, chosen.map { $0 % values.count }, axis: 0),
        to: chosen.map { places[$0] },
        of: target)
      return .none
    },
    BuiltinFunction("copyto", "dst src casting= where=") { (interpreter, arguments) throws(Stop) in
      guard case .array(let target) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError,
          "copyto() argument 1 must be numpy.ndarray, not \(interpreter.typeName(arguments.required(0)))")
      }
      let source = try interpreter.operand(arguments.required(1))
      if !source.isWeak || (source.type.isFloat && !target.type.isFloat),
        !source.type.canCast(to: target.type, "same_kind")
      {
        throw interpreter.fail(
          .typeError,
          "Cannot cast array data from dtype('\(source.type.rawValue)') to dtype('\(target.type.rawValue)') according "
            + "to the rule 'same_kind'")
      }
      if let mask = arguments[3] {
        let flags = interpreter.stretched(try interpreter.asArray(mask), to: target.shape)
        let made = try interpreter.choose(flags, arguments.required(1), .array(target))
        try interpreter.store(made, into: target, isOperation: nil)
      } else {
        try interpreter.store(arguments.required(1), into: target, isOperation: nil)
      }
      return .none
    },
    BuiltinFunction("diagonal", "a offset= axis1= axis2=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let rank = source.shape.count
      if rank < 2 { throw interpreter.fail(.valueError, "diag requires an array of at least two dimensions") }
      let k = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      let first = try interpreter.axis(
        try arguments[2].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0, of: rank)
      let second = try interpreter.axis(
        try arguments[3].map { (value) throws(Stop) in try interpreter.index(value) } ?? 1, of: rank)
      if first == second { throw interpreter.fail(.valueError, "axis1 and axis2 cannot be the same") }
      let view = interpreter.diagonalView(source, min(max(k, -1 << 40), 1 << 40), first, second)
      view.isReadOnly = true
      return .array(view)
    },
    BuiltinFunction("fill_diagonal", "a val wrap=") { (interpreter, arguments) throws(Stop) in
      guard case .array(let target) = arguments.required(0), target.shape.count == 2, arguments[2] == nil
      else {
        throw interpreter.refuse("np.fill_diagonal", "np.fill_diagonal takes a matrix, without wrap=")
      }
      let view = interpreter.diagonalView(target, 0, 0, 1)
      let values = try interpreter.flat(try interpreter.asArray(arguments.required(1)))
      let places = view.positions
      if values.count == 0 || places.isEmpty { return .none }
      try interpreter.write(
        try interpreter.taken(values, places.indices.map { $0 % values.count }, axis: 0), to: places,
        of: target)
      return .none
    },
  ]
}

extension Interpreter {
  /// The places in the buffer that indices along one axis select, for each place of the other axes.
  func places(_ source: ArrayObject, _ axis: Int, _ indices: ArrayObject, isFlat: Bool) throws(Stop) -> (
    places: [Int], shape: [Int]
  ) {
    if !indices.type.isInteger { throw fail(.indexError, "`indices` must be an integer array") }
    if indices.shape.count != source.shape.count {
      throw fail(
        .valueError,
        isFlat
          ? "when axis=None, `indices` must have a single dimension."
          : "`indices` and `arr` must have the same number of dimensions")
    }
    var model = source.shape
    model[axis] = 1
    var own = indices.shape
    own[axis] = 1
    var shape = try broadcast([model, own])
    shape[axis] = indices.shape[axis]
    _ = try count(of: shape)
    var strides = source.strides(stretchedTo: source.shape)
    for other in source.shape.indices where source.shape[other] == 1 { strides[other] = 0 }
    let step = source.strides[axis]
    strides[axis] = 0
    let starts = ArrayObject.positions(shape: shape, strides: strides, offset: source.offset)
    var places: [Int] = []
    places.reserveCapacity(starts.count)
    for (start, index) in zip(starts, stretched(indices, to: shape).integers) {
      places.append(start + (try inBounds(index, axis: axis, length: source.shape[axis])) * step)
    }
    return (places, shape)
  }
}
