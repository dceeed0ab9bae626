import RandomNumbers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DistributionFamily {
  /// How a family draws: the function of `numpy.random` that SciPy calls for it, and what that is called with.
  struct Draw: Sendable {
    let function: String
    /// The arguments, of the shape parameters.
    let arguments: @Sendable ([Double]) -> [Double]
    /// What is done to each number.
    var after: (@Sendable (Double, [Double]) -> Double)?
  }

  /// SciPy's own choice of functions (`_rvs` of each class); `nil` where the digits would not be the same (cauchy).
  var draw: Draw? {
    switch name {
    case "norm": Draw(function: "standard_normal") { _ in [] }
    case "uniform": Draw(function: "uniform") { _ in [0, 1] }
    case "expon": Draw(function: "standard_exponential") { _ in [] }
    case "laplace": Draw(function: "laplace") { _ in [0, 1] }
    case "logistic": Draw(function: "logistic") { _ in [0, 1] }
    case "gamma": Draw(function: "standard_gamma") { $0 }
    case "chi2": Draw(function: "chisquare") { $0 }
    case "t": Draw(function: "standard_t") { $0 }
    case "beta", "f": Draw(function: name) { $0 }
    case "lognorm":
      Draw(
        function: "standard_normal", arguments: { _ in [] }, after: { SpecialMath.exponential($1[0] * $0) })
    case "bernoulli": Draw(function: "binomial") { [1] + $0 }
    case "binom": Draw(function: "binomial") { $0 }
    case "poisson": Draw(function: "poisson") { $0 }
    case "geom": Draw(function: "geometric") { $0 }
    case "randint": Draw(function: "randint") { $0 }
    default: nil
    }
  }
}

extension Interpreter {
  /// `rvs`: numbers of a distribution, drawn with NumPy's generator of `random_state` or of the module.
  func draws(_ arguments: Arguments) throws(Stop) -> Value {
    guard let object = arguments.required(0).payload(DistributionObject.self) else {
      throw fail(.typeError, "descriptor requires a distribution")
    }
    let family = object.family
    let name = "scipy.stats.\(family.name).rvs"
    var own = arguments
    // The shape parameters, location and scale come first, then the size.
    var (size, state): (Value?, Value?) = (arguments.values[1], arguments.values[2])
    let names = object.parameters == nil ? family.shapes.count + (family.isDiscrete ? 1 : 2) : 0
    if own.rest.count > names {
      guard own.rest.count - names <= (object.parameters == nil ? 1 : 2), size == nil else {
        throw refuse(name, "these arguments are not supported")
      }
      if own.rest.count - names == 2 { state = own.rest.removeLast() }
      size = own.rest.removeLast()
    }
    own.values = [arguments.values[0]]
    let (_, values) = try parameters(own, from: 0)
    let (columns, shape) = try stretchedReals(values, name)
    guard shape.isEmpty else {
      throw refuse(name, "arrays of parameters are not supported")
    }
    let parameters = columns.map { $0.first ?? .nan }
    let shapes = Array(parameters.prefix(family.shapes.count))
    let (location, scale) = (parameters[shapes.count], parameters[shapes.count + 1])
    guard family.isValid(shapes), scale >= 0 else {
      throw fail(
        .valueError,
        "Domain error in arguments. The `scale` parameter must be positive for all distributions, and many distributions have restrictions on shape parameters. Please see the `scipy.stats.\(family.name)` documentation for details."
      )
    }
    guard let draw = family.draw, scale > 0, location.isFinite, scale.isFinite,
      shapes.allSatisfy({ $0.isFinite && $0.magnitude < 1e15 })
    else { throw refuse(name, "these parameters are not supported") }
    let drawn = try numbers(draw, family, shapes, size: given(size), state: state, name)
    try charge(elements: 4 * drawn.values.count)
    let numbers = drawn.values.map { number -> Double in
      (draw.after.map { $0(number, shapes) } ?? number) * scale + location
    }
    if family.isDiscrete {
      guard numbers.allSatisfy({ $0.magnitude < 0x1p53 }) else {
        throw refuse(name, "numbers beyond 2**53 are not supported")
      }
      let whole = numbers.map { Int($0) }
      if drawn.shape.isEmpty { return .int(whole.first ?? 0) }
      return .array(try array(whole, shape: drawn.shape))
    }
    return try value(RealArray(numbers, shape: drawn.shape))
  }

  /// What the function of `numpy.random` gives.
  private func numbers(
    _ draw: DistributionFamily.Draw, _ family: DistributionFamily, _ shapes: [Double], size: Value?,
    state: Value?, _ name: String
  ) throws(Stop) -> RealArray {
    let receiver: Value
    var function = draw.function
    if let state = given(state) {
      if state.smallInteger != nil {
        receiver = try instance(of: "numpy.random.RandomState", RandomSource(try legacyRandom(state)))
      } else if let source = state.payload(RandomSource.self) {
        receiver = state
        if !source.isLegacy, function == "randint" { function = "integers" }
      } else {
        throw refuse(name + "(random_state=)", "only numbers and generators are supported")
      }
    } else {
      receiver = module("numpy.random")
    }
    let isWhole = family.name == "randint"
    if isWhole || ["binom", "bernoulli"].contains(family.name) {
      guard draw.arguments(shapes).allSatisfy({ $0.magnitude < 0x1p53 }) else {
        throw refuse(name, "numbers beyond 2**53 are not supported")
      }
    }
    var parts: [Value] = draw.arguments(shapes).map { isWhole ? .int(Int($0)) : .float($0) }
    if ["binom", "bernoulli"].contains(family.name) { parts[0] = .int(Int(draw.arguments(shapes)[0])) }
    let result = try call(
      try attribute(function, of: receiver), parts, size.map { [(name: "size", value: $0)] } ?? [])
    return try reals(result, name)
  }
}

extension SpecialMath {
  fileprivate static func exponential(_ x: Double) -> Double { exp(x) }
}
