extension NativeClass {
  private static let halfLogTwoPi = 0.9189385332046727

  private static func two(
    _ formulas: DistributionFormulas, _ signature: String,
    _ positive: Set<String>
  ) -> NativeClass {
    distribution(formulas, signature) { (torch, object, call) throws(Stop) in
      let parts = try torch.together(call, Array(1...formulas.parameters.count))
      for (name, tensor) in zip(formulas.parameters, parts) {
        if positive.contains(name) {
          try torch.check(
            tensor, name, shown(formulas, parts), "GreaterThan(lower_bound=0.0)"
          ) { $0 > 0 }
        }
        try object.set(name, try torch.value(tensor))
      }
    }
  }

  private static func shown(_ formulas: DistributionFormulas, _ parts: [Tensor]) -> String {
    "\(formulas.name)("
      + zip(formulas.parameters, parts).map { name, tensor in
        name + ": "
          + (tensor.count == 1
            ? FloatText.repr(tensor.onlyFloat) : "torch.Size(\(TensorText.size(tensor.shape)))")
      }.joined(separator: ", ") + ")"
  }

  /// Distributions of real numbers.
  static let realDistributions: [NativeClass] = [
    two(
      DistributionFormulas(
        name: "Normal", parameters: ["loc", "scale"],
        logProbability: { (d, x) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          let square = try t.power(try t.subtract(x, m), 2)
          let quotient = try t.divide(try t.negated(square), try t.scaled(try t.power(s, 2), 2))
          return try t.shifted(try t.subtract(quotient, try t.unary(.log, s)), -halfLogTwoPi)
        },
        mean: { (d) throws(Stop) in try d.parameter("loc") },
        variance: { (d) throws(Stop) in try d.torch.power(try d.parameter("scale"), 2) },
        entropy: { (d) throws(Stop) in
          try d.torch.shifted(try d.torch.unary(.log, try d.parameter("scale")), 0.5 + halfLogTwoPi)
        },
        mode: { (d) throws(Stop) in try d.parameter("loc") },
        cumulative: { (d, x) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          let erf = UnaryOperation.all.first { $0.name == "erf" } ?? .exp
          let z = try t.divided(
            try t.multiply(try t.subtract(x, m), try t.power(s, -1)), 1.4142135623730951)
          return try t.scaled(try t.shifted(try t.unary(erf, z), 1), 0.5)
        },
        inverse: { (d, p) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          let inverse = UnaryOperation.all.first { $0.name == "erfinv" } ?? .exp
          let z = try t.unary(inverse, try t.shifted(try t.scaled(p, 2), -1))
          return try t.add(m, try t.scaled(try t.multiply(s, z), 1.4142135623730951))
        },
        sample: { (d, shape) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          return try t.add(m, try t.multiply(try t.random(shape, m.type) { t.normalChance() }, s))
        }, isReparameterized: true),
      "loc scale", ["scale"]),
    two(
      DistributionFormulas(
        name: "Laplace", parameters: ["loc", "scale"],
        logProbability: { (d, x) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          let first = try t.negated(try t.unary(.log, try t.scaled(s, 2)))
          return try t.subtract(first, try t.divide(try t.unary(.abs, try t.subtract(x, m)), s))
        },
        mean: { (d) throws(Stop) in try d.parameter("loc") },
        variance: { (d) throws(Stop) in try d.torch.scaled(try d.torch.power(try d.parameter("scale"), 2), 2)
        },
        entropy: { (d) throws(Stop) in
          try d.torch.shifted(try d.torch.unary(.log, try d.torch.scaled(try d.parameter("scale"), 2)), 1)
        },
        mode: { (d) throws(Stop) in try d.parameter("loc") },
        cumulative: { (d, x) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          return try t.withoutDerivative(
            try t.zipped(try t.subtract(x, m), s, m.type) { y, s in
              y < 0 ? 0.5 * RealMath.exp(y / s) : 1 - 0.5 * RealMath.exp(-y / s)
            }, [x, m, s], "Laplace.cdf")
        },
        sample: { (d, shape) throws(Stop) in
          let (t, m, s) = (d.torch, try d.parameter("loc"), try d.parameter("scale"))
          let noise = try t.random(shape, m.type) {
            let u = t.chance() - 0.5
            return -(u < 0 ? -1 : 1) * RealMath.log1p(-2 * u.magnitude)
          }
          return try t.add(m, try t.multiply(noise, s))
        }, isReparameterized: true),
      "loc scale", ["scale"]),
    distribution(
      DistributionFormulas(
        name: "Uniform", parameters: ["low", "high"],
        logProbability: { (d, x) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("low"), try d.parameter("high"))
          for (value, pair) in zip(
            try t.expanded(x, try t.broadcast(x.shape, a.shape)).floats,
            zip(
              try t.expanded(a, try t.broadcast(x.shape, a.shape)).floats,
              try t.expanded(b, try t.broadcast(x.shape, b.shape)).floats))
          where value < pair.0 || value > pair.1 {
            throw t.interpreter.refuse("Uniform.log_prob", "values outside the support are not supported")
          }
          let inside = try t.zipped(
            try t.compare(a, x) { $0 <= $1 }, try t.compare(b, x) { $0 > $1 }, a.type
          ) { $0 * $1 }
          return try t.subtract(try t.unary(.log, inside), try t.unary(.log, try t.subtract(b, a)))
        },
        mean: { (d) throws(Stop) in
          try d.torch.divided(try d.torch.add(try d.parameter("high"), try d.parameter("low")), 2)
        },
        variance: { (d) throws(Stop) in
          let width = try d.torch.subtract(try d.parameter("high"), try d.parameter("low"))
          return try d.torch.divided(try d.torch.power(width, 2), 12)
        },
        entropy: { (d) throws(Stop) in
          try d.torch.unary(.log, try d.torch.subtract(try d.parameter("high"), try d.parameter("low")))
        },
        cumulative: { (d, x) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("low"), try d.parameter("high"))
          return try t.clamped(
            try t.divide(try t.subtract(x, a), try t.subtract(b, a)), try t.number(0), try t.number(1))
        },
        sample: { (d, shape) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("low"), try d.parameter("high"))
          return try t.add(
            a, try t.multiply(try t.random(shape, a.type) { t.chance() }, try t.subtract(b, a)))
        }, isReparameterized: true), "low high"
    ) { (torch, object, call) throws(Stop) in
      let parts = try torch.together(call, [1, 2])
      guard zip(parts[0].floats, parts[1].floats).allSatisfy({ $0 < $1 }) else {
        throw torch.interpreter.fail(.valueError, "Uniform is not defined when low>= high")
      }
      try object.set("low", try torch.value(parts[0]))
      try object.set("high", try torch.value(parts[1]))
    },
    two(
      DistributionFormulas(
        name: "Exponential", parameters: ["rate"],
        logProbability: { (d, x) throws(Stop) in
          let (t, r) = (d.torch, try d.parameter("rate"))
          return try t.subtract(try t.unary(.log, r), try t.multiply(r, x))
        },
        mean: { (d) throws(Stop) in try d.torch.power(try d.parameter("rate"), -1) },
        variance: { (d) throws(Stop) in try d.torch.power(try d.parameter("rate"), -2) },
        entropy: { (d) throws(Stop) in
          try d.torch.reflected(1, try d.torch.unary(.log, try d.parameter("rate")))
        },
        cumulative: { (d, x) throws(Stop) in
          let (t, r) = (d.torch, try d.parameter("rate"))
          return try t.reflected(1, try t.unary(.exp, try t.multiply(try t.negated(r), x)))
        },
        sample: { (d, shape) throws(Stop) in
          let (t, r) = (d.torch, try d.parameter("rate"))
          return try t.divide(try t.random(shape, r.type) { -RealMath.log(1 - t.chance()) }, r)
        }, isReparameterized: true),
      "rate", ["rate"]),
    two(
      DistributionFormulas(
        name: "Gamma", parameters: ["concentration", "rate"],
        logProbability: { (d, x) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration"), try d.parameter("rate"))
          let first = try t.xLogY(a, b)
          let second = try t.xLogY(try t.shifted(a, -1), x)
          return try t.subtract(
            try t.subtract(try t.add(first, second), try t.multiply(b, x)), try t.unary(.lgamma, a))
        },
        mean: { (d) throws(Stop) in
          try d.torch.divide(try d.parameter("concentration"), try d.parameter("rate"))
        },
        variance: { (d) throws(Stop) in
          try d.torch.divide(try d.parameter("concentration"), try d.torch.power(try d.parameter("rate"), 2))
        },
        entropy: { (d) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration"), try d.parameter("rate"))
          let first = try t.add(try t.subtract(a, try t.unary(.log, b)), try t.unary(.lgamma, a))
          return try t.add(first, try t.multiply(try t.reflected(1, a), try t.unary(.digamma, a)))
        },
        cumulative: { (d, x) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration"), try d.parameter("rate"))
          return try t.withoutDerivative(
            try t.zipped(a, try t.multiply(b, x), a.type) { TorchSpecial.regularizedGamma($0, $1) },
            [a, b, x],
            "Gamma.cdf")
        }),
      "concentration rate", ["concentration", "rate"]),
    two(
      DistributionFormulas(
        name: "Beta", parameters: ["concentration1", "concentration0"],
        logProbability: { (d, x) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration1"), try d.parameter("concentration0"))
          let first = try t.xLogY(try t.shifted(a, -1), x)
          let second = try t.xLogY(try t.shifted(b, -1), try t.reflected(1, x))
          return try t.subtract(try t.add(first, second), try t.logBeta(a, b))
        },
        mean: { (d) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration1"), try d.parameter("concentration0"))
          return try t.divide(a, try t.add(a, b))
        },
        variance: { (d) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration1"), try d.parameter("concentration0"))
          let total = try t.add(a, b)
          return try t.divide(
            try t.multiply(a, b), try t.multiply(try t.power(total, 2), try t.shifted(total, 1)))
        },
        entropy: { (d) throws(Stop) in
          let (t, a, b) = (d.torch, try d.parameter("concentration1"), try d.parameter("concentration0"))
          let total = try t.add(a, b)
          let parts = try t.add(
            try t.multiply(try t.shifted(a, -1), try t.unary(.digamma, a)),
            try t.multiply(try t.shifted(b, -1), try t.unary(.digamma, b)))
          return try t.add(
            try t.subtract(try t.logBeta(a, b), parts),
            try t.multiply(try t.shifted(total, -2), try t.unary(.digamma, total)))
        }),
      "concentration1 concentration0", ["concentration1", "concentration0"]),
  ]
}

extension Torch {
  /// log B(a, b)
  func logBeta(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    try subtract(
      try add(try unary(.lgamma, a), try unary(.lgamma, b)), try unary(.lgamma, try add(a, b)))
  }
}
