extension Torch {
  /// A number between 0 and 1 by chance.
  func chance() -> Double { Double(interpreter.entropy.next() >> 11) * 0x1p-53 }

  /// A number of the standard normal distribution by chance (Box and Muller, 1958).
  func normalChance() -> Double {
    let radius = (-2 * RealMath.log(1 - chance())).squareRoot()
    return radius * RealMath.cos(2 * .pi * chance())
  }

  /// A tensor filled by chance.
  func random(_ shape: [Int], _ type: TensorType, _ draw: () -> Double) throws(Stop) -> Tensor {
    let count = try count(of: shape)
    return try real((0..<count).map { _ in draw() }, shape, type)
  }

  /// Integers from `low` up to `high` by chance.
  func randomIntegers(_ low: Int, _ high: Int, _ shape: [Int], _ type: TensorType) throws(Stop) -> Tensor {
    guard low < high else {
      throw fail("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
    }
    let count = try count(of: shape)
    let span = Double(high) - Double(low)
    let values = (0..<count).map { _ in low &+ Torch.integer((chance() * span).rounded(.down)) }
    return type.isFloat ? try real(values.map { Double($0) }, shape, type) : try whole(values, shape, type)
  }

  /// The numbers below `count` in an order by chance.
  func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for place in order.indices.dropFirst().reversed() {
      order.swapAt(place, Int(chance() * Double(place + 1)))
    }
    return order
  }
}

extension Modules {
  private static func drawing(_ name: String, _ draw: @escaping @Sendable (Torch) -> Double)
    -> [BuiltinFunction]
  {
    [
      maker(name, "*size generator=") { (call, type) throws(Stop) in
        try call.torch.random(try call.torch.shape(call.rest), type ?? call.torch.state.defaultType) {
          draw(call.torch)
        }
      },
      maker(name + "_like", "input") { (call, type) throws(Stop) in
        let input = try call.input
        return try call.torch.random(input.shape, type ?? input.type) { draw(call.torch) }
      },
    ]
  }

  /// Functions that draw: `torch.manual_seed` does not make them repeatable here, so they are chance.
  static let torchRandom: [BuiltinFunction] =
    drawing("rand") { $0.chance() } + drawing("randn") { $0.normalChance() } + [
      maker("randint", "low high= size= generator=") { (call, type) throws(Stop) in
        var (low, high, size) = (0, try call.integer(0) ?? 0, call[2])
        if let second = call[1] {
          if let end = try call.torch.index(second) { (low, high) = (high, end) } else { size = second }
        }
        guard let size else {
          throw call.torch.interpreter.fail(
            .typeError, "randint() received an invalid combination of arguments")
        }
        return try call.torch.randomIntegers(low, high, try call.torch.integers(size), type ?? .int64)
      },
      maker("randperm", "n generator=") { (call, type) throws(Stop) in
        let count = try call.torch.count(of: [try call.integer(0) ?? 0])
        return try call.torch.whole(call.torch.shuffled(count), [count], type ?? .int64)
      },
      maker("normal", "mean std= size= generator=") { (call, type) throws(Stop) in
        let torch = call.torch
        let (mean, deviation) = (
          try call.operand(0), call[1] == nil ? try torch.number(1.0) : try call.operand(1)
        )
        var shape = try torch.broadcast(mean.shape, deviation.shape)
        if let size = call[2] { shape = try torch.integers(size) }
        let noise = try torch.random(shape, type ?? torch.state.defaultType) { torch.normalChance() }
        return try torch.add(mean, try torch.multiply(noise, deviation))
      },
      maker("bernoulli", "input generator=") { (call, _) throws(Stop) in
        let input = try call.input
        return try call.torch.real(
          input.floats.map { call.torch.chance() < $0 ? 1 : 0 }, input.shape, input.type)
      },
      maker("multinomial", "input num_samples replacement= generator=") { (call, _) throws(Stop) in
        let input = try call.input
        let samples = try call.integer(1) ?? 1
        let replaces = try call.flag(2)
        let torch = call.torch
        guard samples > 0, replaces || samples <= (input.shape.last ?? 0) else {
          throw torch.fail("cannot sample n_sample > prob_dist.size(-1) samples without replacement")
        }
        _ = try torch.count(of: [max(input.count / max(input.shape.last ?? 1, 1), 1), samples])
        let values = try torch.linesAlong(input, max(input.rank - 1, 0)) { line in
          var weights = line
          return (0..<samples).map { _ in
            var left = torch.chance() * weights.reduce(0, +)
            var picked = weights.count - 1
            for (index, weight) in weights.enumerated() {
              left -= weight
              if left < 0 {
                picked = index
                break
              }
            }
            if !replaces { weights[picked] = 0 }
            return picked
          }
        }
        return try torch.whole(values, Array(input.shape.dropLast()) + [samples])
      },
      BuiltinFunction("manual_seed", "seed") { (interpreter, _) throws(Stop) in
        interpreter.note(
          "torch.manual_seed does not make draws repeatable here; what depends on them is chance")
        return .none
      },
      BuiltinFunction("seed", "") { (_, _) throws(Stop) in .none },
    ]
}
