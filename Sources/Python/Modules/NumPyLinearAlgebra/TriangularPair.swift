/// The singular values and vectors of (f g; 0 h), nearly to the last digit (Demmel and Kahan 1990, appendix).
struct TriangularPair {
  /// With a sign that makes the vectors' signs come out.
  let largest: Double
  let smallest: Double
  let rightCosine: Double
  let rightSine: Double
  let leftCosine: Double
  let leftSine: Double

  private static func sign(_ size: Double, _ of: Double) -> Double {
    of.sign == .minus ? -size.magnitude : size.magnitude
  }

  /// Of the three elements.
  init(_ f: Double, _ g: Double, _ h: Double) {
    let isSwapped = h.magnitude > f.magnitude
    let (ft, ht) = isSwapped ? (h, f) : (f, h)
    let (fa, ha, ga) = (ft.magnitude, ht.magnitude, g.magnitude)
    var dominant = isSwapped ? h : f
    var (clt, slt, crt, srt) = (1.0, 0.0, 1.0, 0.0)
    var (small, large) = (ha, fa)
    var isDominatedByG = false
    if ga > 0 {
      if ga > fa {
        dominant = g
        isDominatedByG = true
      }
      if ga > fa, fa / ga < Double.ulpOfOne / 2 {
        large = ga
        small = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha
        (clt, slt, srt, crt) = (1, ht / g, 1, ft / g)
      } else {
        let difference = fa - ha
        var l = difference == fa ? 1 : difference / fa
        let m = g / ft
        var t = 2 - l
        let mm = m * m
        let s = (t * t + mm).squareRoot()
        let r = l == 0 ? m.magnitude : (l * l + mm).squareRoot()
        let a = 0.5 * (s + r)
        small = ha / a
        large = fa * a
        if mm == 0 {
          if l == 0 {
            t = TriangularPair.sign(2, ft) * TriangularPair.sign(1, g)
          } else {
            t = g / TriangularPair.sign(difference, ft) + m / t
          }
        } else {
          t = (m / (s + t) + m / (r + l)) * (1 + a)
        }
        l = (t * t + 4).squareRoot()
        crt = 2 / l
        srt = t / l
        clt = (crt + srt * m) / a
        slt = (ht / ft) * srt / a
      }
    }
    (leftCosine, leftSine, rightCosine, rightSine) = isSwapped ? (srt, crt, slt, clt) : (clt, slt, crt, srt)
    let one =
      isDominatedByG
      ? TriangularPair.sign(1, rightSine) * TriangularPair.sign(1, leftCosine)
      : isSwapped
        ? TriangularPair.sign(1, rightSine) * TriangularPair.sign(1, leftSine)
        : TriangularPair.sign(1, rightCosine) * TriangularPair.sign(1, leftCosine)
    let turn = one * TriangularPair.sign(1, dominant)
    largest = TriangularPair.sign(large, turn)
    smallest = TriangularPair.sign(small, turn * TriangularPair.sign(1, f) * TriangularPair.sign(1, h))
  }

  /// The smaller singular value alone.
  static func smallestValue(_ f: Double, _ g: Double, _ h: Double) -> Double {
    let (fa, ga, ha) = (f.magnitude, g.magnitude, h.magnitude)
    let (small, large) = (min(fa, ha), max(fa, ha))
    if small == 0 { return 0 }
    let sum = 1 + small / large
    let difference = (large - small) / large
    if ga < large {
      let square = (ga / large) * (ga / large)
      let c = 2 / ((sum * sum + square).squareRoot() + (difference * difference + square).squareRoot())
      return small * c
    }
    let ratio = large / ga
    if ratio == 0 { return (small * large) / ga }
    let (x, y) = (sum * ratio, difference * ratio)
    let c = 1 / ((1 + x * x).squareRoot() + (1 + y * y).squareRoot())
    return 2 * ((small * c) * ratio)
  }
}
