/// A distribution of `scipy.stats`, with all its parameters or with none.
final class DistributionObject {
  let family: DistributionFamily
  /// The shape parameters, location and scale, if they are fixed.
  let parameters: [Value]?

  /// A family, or one of its distributions.
  init(_ family: DistributionFamily, _ parameters: [Value]? = nil) {
    self.family = family
    self.parameters = parameters
  }
}

extension Modules {
  /// The class of all distributions of `scipy.stats`.
  static let scipyDistribution = NativeClass(
    module: "scipy.stats", name: "rv_frozen",
    methods: [
      BuiltinFunction("__call__", "self *args **kwds") { (interpreter, arguments) throws(Stop) in
        let (object, values) = try interpreter.parameters(arguments, from: 0)
        return try interpreter.instance(
          of: "scipy.stats.rv_frozen", DistributionObject(object.family, values))
      },
      method("pdf", .density, false), method("logpdf", .logDensity, false), method("pmf", .density, true),
      method("logpmf", .logDensity, true), method("cdf", .lower), method("logcdf", .logLower),
      method("sf", .upper),
      method("logsf", .logUpper), method("ppf", .quantile), method("isf", .upperQuantile),
      statistic("mean") { family, shapes, location, scale in family.moments(shapes).0 * scale + location },
      statistic("var") { family, shapes, _, scale in family.moments(shapes).1 * scale * scale },
      statistic("std") { family, shapes, _, scale in (family.moments(shapes).1 * scale * scale).squareRoot()
      },
      statistic("median") { family, shapes, location, scale in
        family.value(.quantile, 0.5, shapes, location, scale)
      },
      BuiltinFunction("entropy", "self *args **kwds") { (interpreter, arguments) throws(Stop) in
        let (object, values) = try interpreter.parameters(arguments, from: 0)
        guard let entropy = object.family.entropy else {
          throw interpreter.refuse(
            "scipy.stats.\(object.family.name).entropy", "this entropy is not supported")
        }
        return try interpreter.evaluate(object.family, [], values) { _, shapes, _, scale in
          entropy(shapes) + (object.family.isDiscrete ? 0 : SpecialMath.log(scale))
        }
      },
      BuiltinFunction("support", "self *args **kwds") { (interpreter, arguments) throws(Stop) in
        let (object, values) = try interpreter.parameters(arguments, from: 0)
        if object.family.isDiscrete {
          throw interpreter.refuse(
            "scipy.stats.\(object.family.name).support",
            "supports of discrete distributions are not supported")
        }
        let ends = try [true, false].map { (isLow) throws(Stop) in
          try interpreter.evaluate(object.family, [], values) { _, shapes, location, scale in
            let (low, high) = object.family.support(shapes)
            return (isLow ? low : high) * scale + location
          }
        }
        // Parameters that are not allowed give plain numbers.
        if ends.allSatisfy({ if case .npFloat(let end) = $0 { end.isNaN } else { false } }) {
          return try interpreter.tuple([.float(.nan), .float(.nan)])
        }
        return try interpreter.tuple(ends)
      },
      BuiltinFunction("interval", "self confidence *args **kwds") { (interpreter, arguments) throws(Stop) in
        let (object, values) = try interpreter.parameters(arguments, from: 1)
        let level = try interpreter.makeFloat(arguments.required(1))
        guard level >= 0, level <= 1 else {
          throw interpreter.fail(.valueError, "alpha must be between 0 and 1 inclusive")
        }
        let ends = try [(1 - level) / 2, (1 + level) / 2].map { (p) throws(Stop) in
          try interpreter.evaluate(object.family, [.float(p)], values) { x, shapes, location, scale in
            object.family.value(.quantile, x[0], shapes, location, scale)
          }
        }
        return try interpreter.tuple(ends)
      },
      BuiltinFunction("stats", "self *args moments= **kwds") { (interpreter, arguments) throws(Stop) in
        let (object, values) = try interpreter.parameters(arguments, from: 0)
        let wanted = interpreter.word(arguments[1]) ?? "mv"
        var results: [Value] = []
        for letter in "mvsk" where wanted.contains(letter) {
          results.append(
            try interpreter.evaluate(object.family, [], values) { _, shapes, location, scale in
              let moments = object.family.moments(shapes)
              switch letter {
              case "m": return moments.0 * scale + location
              case "v": return moments.1 * scale * scale
              case "s": return moments.2 ?? .nan
              default: return moments.3 ?? .nan
              }
            })
        }
        if wanted.contains("s") || wanted.contains("k"), object.family.name == "f" {
          throw interpreter.refuse("scipy.stats.f.stats", "these moments are not supported")
        }
        return results.count == 1 ? results[0] : try interpreter.tuple(results)
      },
      BuiltinFunction("rvs", "self *args size= random_state= **kwds") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.draws(arguments)
      },
      refused("fit", "fitting distributions is not supported"),
      refused("expect", "expectations of functions are not supported"),
      refused("moment", "moments of any order are not supported"),
    ])

  private static func refused(_ name: String, _ sentence: String) -> BuiltinFunction {
    BuiltinFunction(name, "self *args **kwds") { (interpreter, arguments) throws(Stop) in
      if name == "fit", arguments.rest.count == 1, arguments.keywords.isEmpty,
        let object = arguments.required(0).payload(DistributionObject.self), object.family.name == "norm"
      {
        let data = try interpreter.reals(arguments.rest[0], "scipy.stats.norm.fit").values
        guard !data.isEmpty else { throw interpreter.fail(.valueError, "The data contains no elements.") }
        let mean = Interpreter.pairwiseSum(data, 0, data.count, 1) / Double(data.count)
        return try interpreter.tuple([.npFloat(mean), .npFloat(interpreter.deviation(data))])
      }
      throw interpreter.refuse("scipy.stats." + name, sentence)
    }
  }

  private static func method(
    _ name: String, _ method: DistributionFamily.Method, _ forDiscrete: Bool? = nil
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self x *args **kwds") { (interpreter, arguments) throws(Stop) in
      let (object, values) = try interpreter.parameters(arguments, from: 1)
      if let forDiscrete, forDiscrete != object.family.isDiscrete {
        throw interpreter.fail(
          .attributeError, "'\(object.family.name)_gen' object has no attribute '\(name)'")
      }
      // Beyond the support SciPy answers before it looks at the parameters here.
      let answersFirst = method == .logLower && object.family.isDiscrete
      return try interpreter.evaluate(object.family, [arguments.required(1)], values, checks: !answersFirst) {
        x, shapes, location, scale in
        if answersFirst, !object.family.isValid(shapes) {
          return x[0] - location >= object.family.support(shapes).1 ? 0 : .nan
        }
        return object.family.value(method, x[0], shapes, location, scale)
      }
    }
  }

  private static func statistic(
    _ name: String, _ compute: @escaping @Sendable (DistributionFamily, [Double], Double, Double) -> Double
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self *args **kwds") { (interpreter, arguments) throws(Stop) in
      let (object, values) = try interpreter.parameters(arguments, from: 0)
      return try interpreter.evaluate(object.family, [], values) { _, shapes, location, scale in
        compute(object.family, shapes, location, scale)
      }
    }
  }

  /// The families as members of `scipy.stats`.
  static let scipyDistributions: [String: ModuleMember] = DistributionFamily.all.mapValues { family in
    .made { (interpreter) throws(Stop) in
      try interpreter.instance(of: "scipy.stats.rv_frozen", DistributionObject(family))
    }
  }
}

extension Interpreter {
  /// The distribution a method is called on, and its parameters: the shapes, the location, the scale.
  func parameters(_ arguments: Arguments, from first: Int) throws(Stop) -> (DistributionObject, [Value]) {
    guard let object = arguments.required(0).payload(DistributionObject.self) else {
      throw fail(.typeError, "descriptor requires a distribution")
    }
    if let fixed = object.parameters {
      guard arguments.rest.isEmpty, arguments.keywords.isEmpty else {
        throw fail(.typeError, "got parameters of a frozen distribution twice")
      }
      return (object, fixed)
    }
    let family = object.family
    let names = family.shapes + (family.isDiscrete ? ["loc"] : ["loc", "scale"])
    guard arguments.rest.count <= names.count else {
      throw fail(
        .typeError,
        "_parse_args() takes from \(family.shapes.count + 1) to \(names.count + 1) positional arguments but \(arguments.rest.count + 1) were given"
      )
    }
    var values: [Value?] = arguments.rest
    while values.count < names.count { values.append(nil) }
    for (name, value) in arguments.keywords {
      guard let index = names.firstIndex(of: name) else {
        if name == "size" || name == "random_state" { continue }
        throw fail(.typeError, "_parse_args() got an unexpected keyword argument '\(name)'")
      }
      if values[index] != nil {
        throw fail(.typeError, "_parse_args() got multiple values for argument '\(name)'")
      }
      values[index] = value
    }
    let missing = family.shapes.indices.filter { values[$0] == nil }
    if let last = missing.last {
      let list = missing.map { "'\(family.shapes[$0])'" }
      let text =
        list.count == 1 ? list[0] : list.dropLast().joined(separator: ", ") + " and '\(family.shapes[last])'"
      throw fail(
        .typeError,
        "_parse_args() missing \(missing.count) required positional argument\(missing.count == 1 ? "" : "s"): \(text)"
      )
    }
    var result: [Value] = []
    for (index, value) in values.enumerated() {
      result.append(value ?? .float(index == family.shapes.count ? 0 : 1))
    }
    if family.isDiscrete { result.append(.float(1)) }
    return (object, result)
  }

  /// A function of places and parameters, element by element.
  func evaluate(
    _ family: DistributionFamily, _ places: [Value], _ parameters: [Value], checks: Bool = true,
    _ function: ([Double], [Double], Double, Double) -> Double
  ) throws(Stop) -> Value {
    let (columns, shape) = try stretchedReals(places + parameters, "scipy.stats." + family.name)
    let count = columns.first?.count ?? 0
    try charge(20 * count)
    let firstShape = places.count
    let location = firstShape + family.shapes.count
    let results = (0..<count).map { index -> Double in
      let shapes = columns[firstShape..<location].map { $0[index] }
      let scale = columns[location + 1][index]
      guard !checks || (family.isValid(shapes) && scale > 0) else { return .nan }
      return function(places.indices.map { columns[$0][index] }, shapes, columns[location][index], scale)
    }
    return try value(RealArray(results, shape: shape))
  }
}
