extension TorchOperation {
  /// Functions that pick, sort, count and multiply.
  static let selections: [TorchOperation] = [
    TorchOperation("gather", "dim index * !sparse_grad !out") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.gathered(input, try call.axis(1, of: input) ?? 0, try call.tensor(2))
    },
    TorchOperation("take_along_dim", "indices dim=") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.gathered(input, try call.axis(2, of: input) ?? 0, try call.tensor(1))
    },
    TorchOperation("index_select", "dim index") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.indexSelected(input, call.axis(1, of: input) ?? 0, call.tensor(2).integers)
    },
    TorchOperation("take", "index") { (call) throws(Stop) in
      let (input, index) = (try call.input, try call.tensor(1))
      var places: [Int] = []
      for place in index.integers {
        guard place >= -input.count, place < input.count else {
          throw call.torch.interpreter.fail(
            .indexError,
            "out of range: tried to access index \(place) on a tensor of \(input.count) elements.")
        }
        places.append(place < 0 ? place + input.count : place)
      }
      return try call.torch.taken(input, places, index.shape, name: "TakeBackward0")
    },
    TorchOperation("masked_select", "mask") { (call) throws(Stop) in
      let (input, mask) = (try call.input, try call.tensor(1))
      let shape = try call.torch.broadcast(input.shape, mask.shape)
      let flags = try call.torch.integers(mask, as: .bool, stretchedTo: shape)
      let places = flags.indices.filter { flags[$0] != 0 }
      return try call.torch.taken(
        try call.torch.expanded(input, shape), places, [places.count], name: "MaskedSelectBackward0")
    },
    TorchOperation("masked_fill", "mask value") { (call) throws(Stop) in
      let value = try call.operand(2)
      let input = try call.input
      guard input.type.category >= value.type.category else {
        throw call.torch.fail(
          "value cannot be converted to type \(input.type.nativeName) without overflow")
      }
      return try call.torch.filled(input, where: try call.tensor(1), value.onlyFloat)
    },
    scatter("scatter", adds: false), scatter("scatter_add", adds: true),
    TorchOperation("index_add", "dim index source") { (call) throws(Stop) in
      let (input, source) = (try call.input, try call.tensor(3))
      let axis = try call.axis(1, of: input) ?? 0
      let own = input.shape
      let inner = own[(axis + 1)...].reduce(1, *)
      let outer = own[..<axis].reduce(1, *)
      var places: [Int] = []
      let indices = try call.tensor(2).integers
      for index in indices where index < 0 || index >= own[axis] {
        throw call.torch.interpreter.fail(.indexError, "index out of range in self")
      }
      for row in 0..<outer {
        for index in indices {
          places += (row * own[axis] + index) * inner..<(row * own[axis] + index + 1) * inner
        }
      }
      guard places.count == source.count else {
        throw call.torch.fail("index_add_(): Number of indices should be equal to source.size(dim)")
      }
      return try call.torch.add(input, try call.torch.scattered(source, places, own))
    },
    TorchOperation(
      "sort", "dim= descending= * stable=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axis = try call.torch.axis(try call.integer(1) ?? -1, input.rank)
        let (values, indices) = try call.torch.sorted(input, axis, descending: try call.flag(2))
        return try call.torch.named(
          "sort", [("values", try call.torch.value(values)), ("indices", try call.torch.value(indices))])
      }),
    TorchOperation("argsort", "dim= descending= stable=") { (call) throws(Stop) in
      let input = try call.input
      let axis = try call.torch.axis(try call.integer(1) ?? -1, input.rank)
      return try call.torch.sorted(input, axis, descending: try call.flag(2)).indices
    },
    TorchOperation(
      "topk", "k dim= largest= sorted=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axis = try call.torch.axis(try call.integer(2) ?? -1, input.rank)
        return try call.torch.top(input, try call.integer(1) ?? 1, axis, largest: try call.flag(3, true))
      }),
    middle("median"), middle("mode"),
    TorchOperation(
      "kthvalue", "k dim= keepdim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axis = try call.torch.axis(try call.integer(2) ?? -1, input.rank)
        let k = try call.integer(1) ?? 1
        guard k >= 1, k <= (input.shape.isEmpty ? 1 : input.shape[axis]) else {
          throw call.torch.fail("kthvalue(): selected number k out of range for dimension \(axis)")
        }
        let places = try call.torch.linesAlong(input, axis) { [Torch.selected($0, k - 1)] }
        return try call.torch.picked(
          input, axis, places, name: "kthvalue", node: "KthvalueBackward0", keeping: try call.flag(3))
      }),
    TorchOperation("quantile", "q dim= keepdim= * interpolation=") { (call) throws(Stop) in
      try call.torch.quantile(call)
    },
    TorchOperation(
      "unique", "sorted= return_inverse= return_counts= dim=",
      value: { (call) throws(Stop) in
        try call.torch.unique(call)
      }),
    TorchOperation("bincount", "weights= minlength=") { (call) throws(Stop) in
      let input = try call.input
      guard input.type.isInteger, input.rank == 1, input.integers.allSatisfy({ $0 >= 0 }) else {
        throw call.torch.fail("bincount only supports 1-d non-negative integral inputs.")
      }
      let least = try call.integer(2) ?? 0
      let most = input.integers.max() ?? -1
      guard most < Int.max else { throw .limit(.memory) }
      let length = try call.torch.count(of: [max(most + 1, least)])
      if let weights = try call.optionalTensor(1) {
        var sums = Array(repeating: 0.0, count: length)
        for (index, weight) in zip(input.integers, weights.floats) { sums[index] += weight }
        return try call.torch.real(sums, [length], weights.type == .float32 ? .float32 : .float64)
      }
      var counts = Array(repeating: 0, count: length)
      for index in input.integers { counts[index] += 1 }
      return try call.torch.whole(counts, [length])
    },
    TorchOperation("histc", "bins= min= max=") { (call) throws(Stop) in
      let input = try call.input
      let bins = try call.torch.count(of: [try call.integer(1) ?? 100])
      var (low, high) = (try call.real(2) ?? 0, try call.real(3) ?? 0)
      if low == high {
        low = input.floats.min() ?? 0
        high = input.floats.max() ?? 0
      }
      if low == high { (low, high) = (low - 1, high + 1) }
      guard bins > 0 else { throw call.torch.fail("torch.histc(): bins must be > 0") }
      guard low.isFinite, high.isFinite, low < high, (high - low).isFinite else {
        throw call.torch.fail(
          low > high
            ? "torch.histc(): max must be larger than min"
            : "torch.histc(): range of [\(low), \(high)] is not finite")
      }
      var counts = Array(repeating: 0.0, count: bins)
      for value in input.floats where value >= low && value <= high {
        counts[min(Int((value - low) / (high - low) * Double(bins)), bins - 1)] += 1
      }
      return try call.torch.real(counts, [bins], input.type)
    },
    TorchOperation(
      "nonzero", "* as_tuple=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let rows = try call.torch.nonzeroRows(input)
        if try call.flag(1) {
          let parts = try (0..<max(input.rank, 1)).map { (axis) throws(Stop) in
            try call.torch.value(try call.torch.whole(rows.map { $0.isEmpty ? 0 : $0[axis] }, [rows.count]))
          }
          return try call.torch.interpreter.tuple(parts)
        }
        return try call.torch.value(
          try call.torch.whole(rows.flatMap(\.self), [rows.count, input.rank]))
      }),
    TorchOperation("argwhere") { (call) throws(Stop) in
      let rows = try call.torch.nonzeroRows(try call.input)
      return try call.torch.whole(rows.flatMap(\.self), [rows.count, try call.input.rank])
    },
    TorchOperation("diff", "n= dim=") { (call) throws(Stop) in
      var input = try call.input
      let axis = try call.torch.axis(try call.integer(2) ?? -1, input.rank)
      for _ in 0..<max(0, min(try call.integer(1) ?? 1, input.shape[axis])) where input.shape[axis] > 0 {
        let length = input.shape[axis] - 1
        input = try call.torch.subtract(
          try call.torch.sliced(input, axis, start: 1, count: length),
          try call.torch.sliced(input, axis, start: 0, count: length))
      }
      return input
    },
    product("matmul") { (t, a, b) throws(Stop) in try t.matmul(a, b) },
    product("mm") { (t, a, b) throws(Stop) in try t.matrixProduct(a, b) },
    product("bmm") { (t, a, b) throws(Stop) in try t.batchProduct(a, b) },
    product("mv") { (t, a, b) throws(Stop) in try t.vectorProduct(a, b) },
    product("dot") { (t, a, b) throws(Stop) in try t.dot(a, b) },
    product("inner") { (t, a, b) throws(Stop) in
      a.rank == 0 || b.rank == 0
        ? try t.multiply(a, b)
        : b.rank == 1 ? try t.matmul(a, b) : try t.matmul(a, try t.transposed(b, b.rank - 2, b.rank - 1))
    },
    product("outer") { (t, a, b) throws(Stop) in
      guard a.rank == 1, b.rank == 1 else {
        throw t.fail("outer: Expected 1-D argument self, but got \(a.rank)-D")
      }
      return try t.multiply(try t.unsqueezed(a, 1), b)
    },
    TorchOperation("det") { (call) throws(Stop) in try call.torch.determinantTensor(try call.input) },
    TorchOperation("inverse") { (call) throws(Stop) in try call.torch.inverse(try call.input) },
    TorchOperation("logdet") { (call) throws(Stop) in
      let (sign, logarithm) = try call.torch.logDeterminant(try call.input, name: "LogBackward0")
      return sign < 0 ? try call.torch.full(.nan, [], logarithm.type) : logarithm
    },
    TorchOperation("addmm", "mat1 mat2 * beta= alpha=") { (call) throws(Stop) in
      let t = call.torch
      var product = try t.matrixProduct(try call.tensor(1), try call.tensor(2))
      if let alpha = try call.real(4), alpha != 1 { product = try t.scaled(product, alpha) }
      var input = try call.input
      if let beta = try call.real(3), beta != 1 { input = try t.scaled(input, beta) }
      return t.renamed(try t.add(input, product), "AddmmBackward0")
    },
    TorchOperation("softmax", "dim dtype=") { (call) throws(Stop) in
      try call.torch.softmax(try call.input, try call.integer(1), try call.type(2))
    },
    TorchOperation("log_softmax", "dim dtype=") { (call) throws(Stop) in
      try call.torch.logSoftmax(try call.input, try call.integer(1), try call.type(2))
    },
    TorchOperation("isclose", "other rtol= atol= equal_nan=") { (call) throws(Stop) in
      let (rtol, atol) = (try call.real(2) ?? 1e-5, try call.real(3) ?? 1e-8)
      let equal = try call.flag(4)
      return try call.torch.compare(try call.input, try call.tensor(1)) { x, y in
        if x == y || (equal && x.isNaN && y.isNaN) { return true }
        return x.isFinite && y.isFinite && (x - y).magnitude <= atol + rtol * y.magnitude
      }
    },
    TorchOperation(
      "allclose", "other rtol= atol= equal_nan=",
      value: { (call) throws(Stop) in
        let (rtol, atol) = (try call.real(2) ?? 1e-5, try call.real(3) ?? 1e-8)
        let equal = try call.flag(4)
        let (a, b) = (try call.input, try call.tensor(1))
        guard a.type == b.type else {
          throw call.torch.fail("\(a.type.scalarName) did not match \(b.type.scalarName)")
        }
        return .bool(
          try call.torch.compare(a, b) { x, y in
            if x == y || (equal && x.isNaN && y.isNaN) { return true }
            return x.isFinite && y.isFinite && (x - y).magnitude <= atol + rtol * y.magnitude
          }.integers.allSatisfy { $0 != 0 })
      }),
    TorchOperation(
      "equal", "other",
      value: { (call) throws(Stop) in
        let (a, b) = (try call.input, try call.tensor(1))
        return .bool(
          a.shape == b.shape
            && (a.type.isFloat || b.type.isFloat ? a.floats == b.floats : a.integers == b.integers))
      }),
    TorchOperation("numel", value: { (call) throws(Stop) in .int(try call.input.count) }),
    TorchOperation("is_floating_point", value: { (call) throws(Stop) in .bool(try call.input.type.isFloat) }),
    TorchOperation("clone", "* !memory_format") { (call) throws(Stop) in try call.torch.copied(try call.input)
    },
    TorchOperation("detach") { (call) throws(Stop) in try call.input.detached },
  ]

  /// A function whose second argument has no default.
  init(_ name: String, value body: @escaping @Sendable (TorchArguments) throws(Stop) -> Value) {
    self.init(name, "", value: body)
  }

  private static func product(
    _ name: String, _ body: @escaping @Sendable (Torch, Tensor, Tensor) throws(Stop) -> Tensor
  ) -> TorchOperation {
    let other = ["mm": "mat2", "bmm": "mat2", "mv": "vec", "outer": "vec2", "dot": "tensor"][name] ?? "other"
    return TorchOperation(name, other + " !out") { (call) throws(Stop) in
      try body(call.torch, try call.input, try call.tensor(1))
    }
  }

  private static func scatter(_ name: String, adds: Bool) -> TorchOperation {
    TorchOperation(name, "dim index src= * value= !reduce") { (call) throws(Stop) in
      let (input, index) = (try call.input, try call.tensor(2))
      let axis = try call.axis(1, of: input) ?? 0
      let places = try call.torch.gatherPlaces(input, axis, index, "scatter")
      let given = call[3] == nil ? try call.operand(4) : try call.operand(3)
      var source = given
      if given.rank == 0, index.rank > 0 {
        source = try call.torch.expanded(try call.torch.converted(given, to: input.type), index.shape)
      } else if given.shape != index.shape {
        for (place, length) in index.shape.enumerated() {
          source = try call.torch.sliced(source, place, start: 0, count: min(length, source.shape[place]))
        }
      }
      guard given.isNumber || given.type == input.type else {
        throw call.torch.fail("scatter(): Expected self.dtype to be equal to src.dtype")
      }
      if !input.type.isFloat {
        var values = input.integers
        for (place, value) in zip(places, source.integers) {
          values[place] = adds ? values[place] &+ value : value
        }
        return try call.torch.whole(values, input.shape, input.type)
      }
      let sums = try call.torch.scattered(source, places, input.shape)
      if adds { return call.torch.renamed(try call.torch.add(input, sums), "ScatterAddBackward0") }
      var kept = Array(repeating: 1.0, count: input.count)
      for place in places { kept[place] = 0 }
      if Set(places).count != places.count {
        var values = input.floats
        for (place, value) in zip(places, source.floats) { values[place] = value }
        return try call.torch.withoutDerivative(
          try call.torch.real(values, input.shape, input.type), [input, source], "scatter")
      }
      let mask = try call.torch.flags(kept.map { $0 != 0 }, input.shape)
      return try call.torch.chosen(mask, input, sums, name: "ScatterBackward0")
    }
  }

  private static func middle(_ name: String) -> TorchOperation {
    TorchOperation(
      name, "dim= keepdim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        func place(_ line: [Double]) -> Int {
          if name == "median" {
            if let nan = line.firstIndex(where: \.isNaN) { return nan }
            return Torch.order(line, descending: false)[max(line.count - 1, 0) / 2]
          }
          let order = Torch.order(line, descending: false)
          var (best, most, run) = (order.first ?? 0, 0, 0)
          for (position, index) in order.enumerated() {
            run = position > 0 && line[order[position - 1]] == line[index] ? run + 1 : 1
            if run > most { (best, most) = (index, run) }
          }
          return line.lastIndex(of: line[best]) ?? best
        }
        if call[1] == nil, name == "median" {
          let flat = try call.torch.reshaped(input, [input.count])
          if input.count == 0 { return try call.torch.value(try call.torch.full(.nan, [], input.type)) }
          let index = place(flat.floats)
          return try call.torch.value(try call.torch.taken(flat, [index], [], name: "MedianBackward0"))
        }
        let axis = try call.torch.axis(try call.integer(1) ?? -1, input.rank)
        let places = try call.torch.linesAlong(input, axis) { $0.isEmpty ? [] : [place($0)] }
        return try call.torch.picked(
          input, axis, places, name: name, node: name == "median" ? "MedianBackward1" : "ModeBackward0",
          keeping: try call.flag(2))
      })
  }
}

extension Torch {
  /// `quantile` by linear interpolation.
  func quantile(_ call: TorchArguments) throws(Stop) -> Tensor {
    guard try call.text(4, "linear") == "linear" else {
      throw interpreter.refuse("quantile(interpolation=)", "only linear interpolation is supported")
    }
    var input = try call.input
    var asked = try call.operand(1)
    if asked.isNumber { asked = try converted(asked, to: input.type) }
    let isFlat = call[2] == nil
    if isFlat { input = try reshaped(input, [input.count]) }
    let axis = try call.axis(2, of: input) ?? 0
    let ranks = asked.floats
    guard input.count > 0 else { throw fail("quantile() input tensor must be non-empty") }
    guard ranks.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw fail("quantile() q values must be in the range [0, 1]")
    }
    let type = input.type
    var parts: [Tensor] = []
    let kept = shape(input, without: [axis], keeping: try call.flag(3))
    for rank in ranks {
      let values = try linesAlong(input, axis) { line in
        if line.contains(where: \.isNaN) { return [Double.nan] }
        let sorted = line.sorted()
        let place = type.rounded(rank * Double(sorted.count - 1))
        let low = Int(place.rounded(.down))
        let weight = place - Double(low)
        let high = min(low + 1, sorted.count - 1)
        return [sorted[low] + (sorted[high] - sorted[low]) * weight]
      }
      parts.append(try real(values, kept, type))
    }
    let all = try stacked(parts, 0)
    return try withoutDerivative(asked.rank == 0 ? try reshaped(all, kept) : all, [input], "quantile")
  }

  /// `unique` of all elements.
  func unique(_ call: TorchArguments) throws(Stop) -> Value {
    if call[4] != nil { throw interpreter.refuse("unique(dim=)", "unique along an axis is not supported") }
    let input = try call.torch.exact(try call.torch.defined(try call.input))
    let order = Torch.order(input.floats, descending: false)
    let values = input.floats
    var firsts: [Int] = []
    var counts: [Int] = []
    var inverse = Array(repeating: 0, count: values.count)
    for index in order {
      if let last = firsts.last, values[last] == values[index] {
        counts[counts.count - 1] += 1
      } else {
        firsts.append(index)
        counts.append(1)
      }
      inverse[index] = firsts.count - 1
    }
    var results = [try value(try taken(input.detached, firsts, [firsts.count], name: ""))]
    if try call.flag(2) { results.append(try value(try whole(inverse, input.shape))) }
    if try call.flag(3) { results.append(try value(try whole(counts, [counts.count]))) }
    return results.count == 1 ? results[0] : try interpreter.tuple(results)
  }
}
