extension DocumentedRecipe {
  /// Whether this recipe prints the literal `printed`, which has `decimals` digits after the point, for P and Q.
  ///
  /// The rounding interval of the literal, half a unit of its last place to either side, has to meet the replay and
  /// four ulp of the recipe's precision around it, the logarithms' allowance. Recipes for distributions only.
  public func prints(
    _ printed: Double, decimals: Int, of p: [Double], relativeTo q: [Double]
  ) throws(DivergenceError) -> Bool {
    guard arguments == .distributions, case .number(let value) = try replay(of: p, relativeTo: q) else {
      return false
    }
    guard value.isFinite, printed.isFinite else { return value == printed }
    let ulp = precision == .single ? Double(Float(value).ulp) : value.ulp
    // In units of the last printed place; the literal is a whole number of them wherever a double can say so.
    let unit = powerOfTen(decimals)
    let literal = DoubleDouble(printed) * unit
    let whole = literal.high.magnitude < 0x1p52 ? DoubleDouble(literal.high.rounded()) : literal
    let allowed = DoubleDouble(4 * ulp) * unit + 0.5
    return (DoubleDouble(value) * unit - whole).magnitude <= allowed
  }

  /// 10^`exponent` to twice the precision.
  private func powerOfTen(_ exponent: Int) -> DoubleDouble {
    let power = (0..<min(exponent.magnitude, 400)).reduce(DoubleDouble(1)) { power, _ in power * 10 }
    return exponent < 0 ? 1 / power : power
  }
}

/// The recipes of ``DocumentedRecipe/all`` that print the literal `printed`, which has `decimals` digits after the
/// point, for P and Q.
///
/// What they say is evidence, not a verdict and no accusation: a printed number of two digits is hit by many recipes,
/// one of ten digits by those whose arithmetic it was. Report all of them, or say nothing. Digits after the point of
/// 7.2e-3 are counted as in 0.0072: four.
///
/// - Refuses what ``DocumentedRecipe/replay(of:relativeTo:)`` refuses.
public func recipes(
  printing printed: Double, decimals: Int, of p: [Double], relativeTo q: [Double]
) throws(DivergenceError) -> [DocumentedRecipe] {
  var matches: [DocumentedRecipe] = []
  for recipe in DocumentedRecipe.all
  where try recipe.prints(printed, decimals: decimals, of: p, relativeTo: q) { matches.append(recipe) }
  return matches
}
