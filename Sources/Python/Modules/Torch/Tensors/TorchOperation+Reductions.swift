extension TorchOperation {
  /// Functions that make fewer elements of many.
  static let reductions: [TorchOperation] = [
    TorchOperation("sum", "dim= keepdim= * dtype= !out") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.sum(
        input, try call.axes(1, of: input), keeping: try call.flag(2), as: try call.type(3))
    },
    TorchOperation("nansum", "dim= keepdim= * dtype=") { (call) throws(Stop) in
      let input = try call.input
      let mask = try call.torch.flags(input.floats.map(\.isNaN), input.shape)
      let result = try call.torch.sum(
        try call.torch.filled(input, where: mask, 0), try call.axes(1, of: input), keeping: try call.flag(2))
      return call.torch.renamed(result, "NansumBackward0")
    },
    TorchOperation("mean", "dim= keepdim= * dtype= !out") { (call) throws(Stop) in
      var input = try call.input
      if let type = try call.type(3) { input = try call.torch.converted(input, to: type) }
      return try call.torch.mean(input, try call.axes(1, of: input), keeping: try call.flag(2))
    },
    TorchOperation("nanmean", "dim= keepdim= * dtype=") { (call) throws(Stop) in
      let input = try call.input
      let axes = try call.axes(1, of: input)
      let mask = try call.torch.flags(input.floats.map(\.isNaN), input.shape)
      let sum = try call.torch.sum(
        try call.torch.filled(input, where: mask, 0), axes, keeping: try call.flag(2))
      let counts = try call.torch.sum(
        try call.torch.converted(try call.torch.inverted(mask), to: input.type), axes,
        keeping: try call.flag(2))
      return try call.torch.divide(sum, counts)
    },
    TorchOperation("prod", "dim= keepdim= * dtype=") { (call) throws(Stop) in
      var input = try call.input
      if let type = try call.type(3) { input = try call.torch.converted(input, to: type) }
      return try call.torch.product(input, try call.axes(1, of: input), keeping: try call.flag(2))
    },
    spread("var", isRoot: false), spread("std", isRoot: true),
    TorchOperation(
      "var_mean", "dim= * correction= keepdim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axes = try call.axes(1, of: input)
        let keeping = try call.flag(3)
        let torch = call.torch
        return try torch.interpreter.tuple([
          try torch.value(try torch.variance(input, axes, try call.real(2) ?? 1, keeping: keeping)),
          try torch.value(try torch.mean(input, axes, keeping: keeping)),
        ])
      }),
    TorchOperation(
      "std_mean", "dim= * correction= keepdim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axes = try call.axes(1, of: input)
        let keeping = try call.flag(3)
        let torch = call.torch
        return try torch.interpreter.tuple([
          try torch.value(try torch.deviation(input, axes, try call.real(2) ?? 1, keeping: keeping)),
          try torch.value(try torch.mean(input, axes, keeping: keeping)),
        ])
      }),
    TorchOperation("logsumexp", "dim keepdim= !out") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.logSumExp(input, try call.axes(1, of: input), keeping: try call.flag(2))
    },
    TorchOperation("amax", "dim= keepdim= !out") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.extreme(
        input, try call.axes(1, of: input), isMaximum: true, keeping: try call.flag(2), name: "AmaxBackward0")
    },
    TorchOperation("amin", "dim= keepdim= !out") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.extreme(
        input, try call.axes(1, of: input), isMaximum: false, keeping: try call.flag(2), name: "AminBackward0"
      )
    },
    most("max", isMaximum: true), most("min", isMaximum: false), place("argmax", isMaximum: true),
    place("argmin", isMaximum: false),
    TorchOperation("norm", "p= dim= keepdim= dtype= !out") { (call) throws(Stop) in
      let input = try call.input
      if case .text? = call[1], try call.text(1, "") != "fro" {
        throw call.torch.interpreter.refuse("norm(p=)", "the nuclear norm is not supported")
      }
      var p = 2.0
      if case .text? = call[1] {} else { p = try call.real(1) ?? 2 }
      return try call.torch.norm(
        input, p, try call.axes(2, of: input), keeping: try call.flag(3), name: "LinalgVectorNormBackward0")
    },
    quantified("all", isAll: true), quantified("any", isAll: false),
    TorchOperation("count_nonzero", "dim=") { (call) throws(Stop) in
      let input = try call.input
      let mask = try call.torch.flags(input.floats.map { $0 != 0 }, input.shape)
      return try call.torch.sum(mask, try call.axes(1, of: input), keeping: false)
    },
    TorchOperation("cumsum", "dim * dtype= !out") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.cumulativeSum(input, try call.axis(1, of: input) ?? 0, try call.type(2))
    },
    TorchOperation("cumprod", "dim * dtype= !out") { (call) throws(Stop) in
      let input = try call.input
      let axis = try call.axis(1, of: input) ?? 0
      if !input.type.isFloat {
        return try call.torch.scannedIntegers(input, axis) { $0 &* $1 }
      }
      return try call.torch.cumulativeProduct(input, axis)
    },
    TorchOperation("logcumsumexp", "dim") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.withoutDerivative(
        try call.torch.scanned(input, try call.axis(1, of: input) ?? 0) { a, b in
          max(a, b) + RealMath.log1p(RealMath.exp(-(a - b).magnitude))
        }, [input], "logcumsumexp")
    },
    running("cummax", isMaximum: true), running("cummin", isMaximum: false),
    TorchOperation("dist", "other p=") { (call) throws(Stop) in
      let difference = try call.torch.subtract(try call.input, try call.tensor(1))
      return try call.torch.norm(
        difference, try call.real(2) ?? 2, call.torch.allAxes(difference), keeping: false,
        name: "DistBackward0")
    },
  ]

  private static func spread(_ name: String, isRoot: Bool) -> TorchOperation {
    TorchOperation(name, "dim= unbiased= keepdim= correction= !out") { (call) throws(Stop) in
      let input = try call.input
      var correction = try call.real(4) ?? 1
      var axes: [Int]
      if case .bool(let isUnbiased)? = call[1] {
        correction = isUnbiased ? 1 : 0
        axes = call.torch.allAxes(input)
      } else {
        axes = try call.axes(1, of: input)
      }
      if call[2] != nil { correction = try call.flag(2) ? 1 : 0 }
      let keeping = try call.flag(3)
      return isRoot
        ? try call.torch.deviation(input, axes, correction, keeping: keeping)
        : try call.torch.variance(input, axes, correction, keeping: keeping)
    }
  }

  private static func most(_ name: String, isMaximum: Bool) -> TorchOperation {
    TorchOperation(
      name, "dim= keepdim= !out",
      value: { (call) throws(Stop) in
        let input = try call.input
        let torch = call.torch
        if let other = try call[1].map({ (value) throws(Stop) in value.payload(Tensor.self) }) ?? nil {
          return try torch.value(try torch.extreme(input, other, isMaximum: isMaximum))
        }
        guard let axis = try call.axis(1, of: input) else {
          if input.count == 0 {
            throw torch.fail(
              "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with "
                + "the 'dim' argument.")
          }
          return try torch.value(
            try torch.extreme(
              input, torch.allAxes(input), isMaximum: isMaximum, keeping: false,
              name: isMaximum ? "MaxBackward1" : "MinBackward1"))
        }
        let places = try torch.extremePlaces(input, axis, isMaximum: isMaximum)
        return try torch.picked(
          input, axis, places, name: name, node: isMaximum ? "MaxBackward0" : "MinBackward0",
          keeping: try call.flag(2))
      })
  }

  private static func place(_ name: String, isMaximum: Bool) -> TorchOperation {
    TorchOperation(name, "dim= keepdim= !out") { (call) throws(Stop) in
      let input = try call.input
      guard let axis = try call.axis(1, of: input) else {
        if input.count == 0 {
          throw call.torch.interpreter.fail(
            .indexError,
            "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with "
              + "the 'dim' argument.")
        }
        let flat = try call.torch.reshaped(input.detached, [input.count])
        return try call.torch.whole(try call.torch.extremePlaces(flat, 0, isMaximum: isMaximum), [])
      }
      let places = try call.torch.extremePlaces(input, axis, isMaximum: isMaximum)
      return try call.torch.whole(
        places, call.torch.shape(input, without: input.rank == 0 ? [] : [axis], keeping: try call.flag(2)))
    }
  }

  private static func quantified(_ name: String, isAll: Bool) -> TorchOperation {
    TorchOperation(name, "dim= keepdim= !out") { (call) throws(Stop) in
      let input = try call.input
      let axes = try call.axes(1, of: input)
      let values = try call.torch.reduced(input, axes) { group in
        (isAll ? group.allSatisfy { $0 != 0 } : group.contains { $0 != 0 }) ? 1 : 0
      }
      return try call.torch.flags(
        values.map { $0 != 0 }, call.torch.shape(input, without: axes, keeping: try call.flag(2)))
    }
  }

  private static func running(_ name: String, isMaximum: Bool) -> TorchOperation {
    TorchOperation(
      name, "dim",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axis = try call.axis(1, of: input) ?? 0
        let shape = input.shape
        let places = try call.torch.linesAlong(input, axis) { line in
          var best = 0
          return line.indices.map { index in
            if isMaximum ? line[index] >= line[best] : line[index] <= line[best] { best = index }
            return best
          }
        }
        let index = try call.torch.whole(places, shape)
        let values = call.torch.renamed(
          try call.torch.gathered(input, axis, index), isMaximum ? "CummaxBackward0" : "CumminBackward0")
        return try call.torch.named(
          name, [("values", try call.torch.value(values)), ("indices", try call.torch.value(index))])
      })
  }
}
