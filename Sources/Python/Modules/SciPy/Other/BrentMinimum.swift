/// Minima of functions of one variable by parabolas and golden sections (Brent, Algorithms for Minimization without
/// Derivatives, 1973, chapter 5), with the constants and the stopping rules that SciPy uses.
struct BrentMinimum {
  private let function: MinimizedFunction

  /// A search for a function.
  init(_ function: MinimizedFunction) { self.function = function }

  /// Three places: the best, the second best and the one before, with the values there.
  private struct Triple {
    var x: Double
    var w: Double
    var v: Double
    var fx: Double
    var fw: Double
    var fv: Double

    /// The step to the vertex of the parabola through the three, as a fraction.
    func parabola() -> (p: Double, q: Double) {
      let r = (x - w) * (fx - fv)
      let s = (x - v) * (fx - fw)
      var p = (x - v) * s - (x - w) * r
      let q = 2 * (s - r)
      if q > 0 { p = -p }
      return (p, q.magnitude)
    }
  }

  /// The minimum between two ends (Forsythe, Malcolm and Moler, Computer Methods for Mathematical Computations, 1977).
  func within(_ low: Double, _ high: Double) throws(Stop) -> Value {
    let most = 500
    let golden = 0.5 * (3 - 5.0.squareRoot())
    let small = (2.2e-16).squareRoot()
    var (a, b) = (low, high)
    let start = a + golden * (b - a)
    var (value, best) = try function(start, isPlain: true)
    var last = Double.infinity
    var t = Triple(x: start, w: start, v: start, fx: value, fw: value, fv: value)
    var (step, stepBefore) = (0.0, 0.0)
    var middle = 0.5 * (a + b)
    var tolerance = small * t.x.magnitude + 1e-5 / 3
    var isExhausted = false
    while (t.x - middle).magnitude > 2 * tolerance - 0.5 * (b - a) {
      var isGolden = true
      if stepBefore.magnitude > tolerance {
        let (p, q) = t.parabola()
        let old = stepBefore
        stepBefore = step
        if p.magnitude < (0.5 * q * old).magnitude, p > q * (a - t.x), p < q * (b - t.x) {
          isGolden = false
          step = p / q
          let u = t.x + step
          if u - a < 2 * tolerance || b - u < 2 * tolerance {
            step = middle - t.x >= 0 ? tolerance : -tolerance
          }
        }
      }
      if isGolden {
        stepBefore = t.x >= middle ? a - t.x : b - t.x
        step = golden * stepBefore
      }
      let u = t.x + (step >= 0 ? 1 : -1) * max(step.magnitude, tolerance)
      let made: Value
      (value, made) = try function(u)
      last = value
      if value <= t.fx {
        if u >= t.x { a = t.x } else { b = t.x }
        t = Triple(x: u, w: t.x, v: t.w, fx: value, fw: t.fx, fv: t.fw)
        best = made
      } else {
        if u < t.x { a = u } else { b = u }
        if value <= t.fw || t.w == t.x {
          (t.v, t.fv) = (t.w, t.fw)
          (t.w, t.fw) = (u, value)
        } else if value <= t.fv || t.v == t.x || t.v == t.w {
          (t.v, t.fv) = (u, value)
        }
      }
      middle = 0.5 * (a + b)
      tolerance = small * t.x.magnitude + 1e-5 / 3
      if function.calls >= most {
        isExhausted = true
        break
      }
    }
    if t.x.isNaN || t.fx.isNaN || last.isNaN {
      throw function.interpreter.refuse(
        "scipy.optimize.minimize_scalar", "values that are NaN are not supported")
    }
    return try function.result(
      t.x, best, steps: function.calls, status: isExhausted ? 1 : 0, isGood: !isExhausted,
      isExhausted ? "Maximum number of function calls reached." : "Solution found.")
  }

  /// The minimum that a search from two places downhill comes to.
  func from(_ first: Double, _ second: Double) throws(Stop) -> Value {
    let (xa, xb, xc, fb) = try bracket(first, second)
    let golden = 0.3819660
    var best = fb.1
    var t = Triple(x: xb, w: xb, v: xb, fx: fb.0, fw: fb.0, fv: fb.0)
    var (a, b) = xa < xc ? (xa, xc) : (xc, xa)
    var (step, stepBefore) = (0.0, 0.0)
    var steps = 0
    while steps < 500 {
      let tolerance = 1.48e-8 * t.x.magnitude + 1e-11
      let middle = 0.5 * (a + b)
      if (t.x - middle).magnitude < 2 * tolerance - 0.5 * (b - a) { break }
      var isGolden = true
      if stepBefore.magnitude > tolerance {
        let (p, q) = t.parabola()
        let old = stepBefore
        stepBefore = step
        if p > q * (a - t.x), p < q * (b - t.x), p.magnitude < (0.5 * q * old).magnitude {
          isGolden = false
          step = p / q
          let u = t.x + step
          if u - a < 2 * tolerance || b - u < 2 * tolerance {
            step = middle - t.x >= 0 ? tolerance : -tolerance
          }
        }
      }
      if isGolden {
        stepBefore = t.x >= middle ? a - t.x : b - t.x
        step = golden * stepBefore
      }
      let u = step.magnitude < tolerance ? (step >= 0 ? t.x + tolerance : t.x - tolerance) : t.x + step
      let (value, made) = try function(u)
      if value > t.fx {
        if u < t.x { a = u } else { b = u }
        if value <= t.fw || t.w == t.x {
          (t.v, t.fv) = (t.w, t.fw)
          (t.w, t.fw) = (u, value)
        } else if value <= t.fv || t.v == t.x || t.v == t.w {
          (t.v, t.fv) = (u, value)
        }
      } else {
        if u >= t.x { a = t.x } else { b = t.x }
        t = Triple(x: u, w: t.x, v: t.w, fx: value, fw: t.fx, fv: t.fw)
        best = made
      }
      steps += 1
    }
    if t.x.isNaN || t.fx.isNaN {
      throw function.interpreter.refuse(
        "scipy.optimize.minimize_scalar", "values that are NaN are not supported")
    }
    let isGood = steps < 500
    return try function.result(
      t.x, best, steps: steps, status: nil, isGood: isGood,
      isGood
        ? "\nOptimization terminated successfully;\nThe returned value satisfies the termination criteria\n(using xtol = 1.48e-08 )"
        : "\nMaximum number of iterations exceeded")
  }

  /// Three places the middle one of which is lowest, found downhill (Press and others, Numerical Recipes, 10.1).
  private func bracket(_ first: Double, _ second: Double) throws(Stop) -> (
    Double, Double, Double, (Double, Value)
  ) {
    let golden = 1.618034
    var (xa, xb) = (first, second)
    var (fa, fb) = (try function(xa), try function(xb))
    if fa.0 < fb.0 {
      swap(&xa, &xb)
      swap(&fa, &fb)
    }
    var xc = xb + golden * (xb - xa)
    var fc = try function(xc)
    var steps = 0
    while fc.0 < fb.0 {
      let r = (xb - xa) * (fb.0 - fc.0)
      let q = (xb - xc) * (fb.0 - fa.0)
      let difference = q - r
      let divisor = difference.magnitude < 1e-21 ? 2e-21 : 2 * difference
      var w = xb - ((xb - xc) * q - (xb - xa) * r) / divisor
      let limit = xb + 110 * (xc - xb)
      if steps > 1000 {
        throw function.interpreter.fail(
          .runtimeError,
          "No valid bracket was found before the iteration limit was reached. Consider trying different initial points or increasing `maxiter`."
        )
      }
      steps += 1
      var fw: (Double, Value)
      if (w - xc) * (xb - w) > 0 {
        fw = try function(w)
        if fw.0 < fc.0 {
          (xa, fa) = (xb, fb)
          (xb, fb) = (w, fw)
          break
        }
        if fw.0 > fb.0 {
          (xc, fc) = (w, fw)
          break
        }
        w = xc + golden * (xc - xb)
        fw = try function(w)
      } else if (w - limit) * (limit - xc) >= 0 {
        w = limit
        fw = try function(w)
      } else if (w - limit) * (xc - w) > 0 {
        fw = try function(w)
        if fw.0 < fc.0 {
          (xb, fb) = (xc, fc)
          (xc, fc) = (w, fw)
          w = xc + golden * (xc - xb)
          fw = try function(w)
        }
      } else {
        w = xc + golden * (xc - xb)
        fw = try function(w)
      }
      (xa, fa) = (xb, fb)
      (xb, fb) = (xc, fc)
      (xc, fc) = (w, fw)
    }
    let isLow = (fb.0 < fc.0 && fb.0 <= fa.0) || (fb.0 < fa.0 && fb.0 <= fc.0)
    guard isLow, (xa < xb && xb < xc) || (xc < xb && xb < xa), xa.isFinite, xb.isFinite, xc.isFinite else {
      throw function.interpreter.refuse(
        "scipy.optimize.minimize_scalar",
        "functions without a minimum that is found downhill are not supported")
    }
    return (xa, xb, xc, fb)
  }
}
