/// The integral of a function in double between the first and the last of `breakpoints`, each of which is an end of a
/// panel: ∫ f(x) dx by adaptive 31-point Gauss–Kronrod quadrature with compensated sums.
///
/// - Arguments: at least two breakpoints, ascending. Between neighbours no peak may be narrower than a twentieth of
///   the gap, or it may be missed; a kink or a jump belongs on a breakpoint. The function is never asked for its value
///   at a breakpoint.
/// - Error bound: `relativeTolerance` of the integral, or 2^-46 of ∫ |f| where it cancels, by the distance of two rules
///   on each panel; the errors of the function itself are not in it. The same bits on every machine if the
///   function's are.
/// - Refuses fewer than two breakpoints, breakpoints that are not finite or not ascending, and a tolerance outside
///   2^-50…1; throws `notConverged` where the function is not finite or the tolerance is not met by 4096 panels.
/// - Source: Piessens, de Doncker-Kapenga, Überhuber and Kahaner, QUADPACK (1983); Kronrod (1965).
public func integral(
  over breakpoints: [Double], relativeTolerance: Double = 1e-13, of function: (Double) -> Double
) throws(DivergenceError) -> IntegralEstimate {
  guard breakpoints.count > 1 else { throw DivergenceError.empty }
  for (place, next) in zip(breakpoints, breakpoints.dropFirst() + [.infinity]) {
    guard place.isFinite, place < next else {
      throw DivergenceError.invalidParameter(
        name: "breakpoint", value: place, requirement: "finite and below the next one")
    }
  }
  guard relativeTolerance >= 0x1p-50, relativeTolerance < 1 else {
    throw DivergenceError.invalidParameter(
      name: "relative tolerance", value: relativeTolerance, requirement: "between 2^-50 and 1")
  }
  let tolerance = QuadratureTolerance(relative: relativeTolerance, absolute: 0x1p-46)
  return try AdaptiveQuadrature(over: breakpoints, tolerance: tolerance, method: "quadrature") { x in
    DoubleDouble(function(x.rounded))
  }.estimate
}
