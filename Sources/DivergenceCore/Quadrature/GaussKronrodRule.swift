/// The 31-point Gauss–Kronrod rule on [−1, 1], exact for polynomials of degree 46, with the 15-point Gauss rule that
/// shares every second of its nodes (Kronrod 1965).
///
/// Nodes and weights are good to 2^-106; `Tests/Oracles/gauss_kronrod_rule.py` computes them.
enum GaussKronrodRule {
  /// A node and its mirror image, with their weights in both rules.
  struct Node: Sendable {
    /// The place, not negative.
    let abscissa: DoubleDouble
    /// The weight in the 31-point rule.
    let weight: DoubleDouble
    /// The weight in the 15-point rule, 0 if the node is not in it.
    let lowerWeight: DoubleDouble

    fileprivate init(
      _ abscissa: (Double, Double), _ weight: (Double, Double), _ lowerWeight: (Double, Double)
    ) {
      self.abscissa = DoubleDouble(high: abscissa.0, low: abscissa.1)
      self.weight = DoubleDouble(high: weight.0, low: weight.1)
      self.lowerWeight = DoubleDouble(high: lowerWeight.0, low: lowerWeight.1)
    }
  }

  /// How many times a panel evaluates its integrand.
  static let evaluations = 31

  /// The nodes that are not negative, from the centre outwards; the first is 0 and has no mirror image.
  static let nodes = [
    Node(
      (0.0, 0.0), (0.10133000701479154, 6.309697995859148e-18),
      (0.2025782419255613, -1.36265978284512e-17)),
    Node(
      (0.1011420669187175, 5.365002115935119e-18), (0.10076984552387559, 2.581499158984791e-18),
      (0.0, 0.0)),
    Node(
      (0.20119409399743451, 7.913604507205427e-18), (0.09917359872179196, -1.897816548604454e-18),
      (0.19843148532711158, -2.153186516313571e-18)),
    Node(
      (0.29918000715316884, -2.43643851735454e-17), (0.09664272698362368, -2.242468258206518e-18),
      (0.0, 0.0)),
    Node(
      (0.3941513470775634, -1.5493212254783433e-17), (0.09312659817082532, 4.123180899198409e-18),
      (0.1861610000155622, -3.0256685282523727e-19)),
    Node(
      (0.4850818636402397, -1.5917533661432536e-17), (0.08856444305621176, 6.597974049996241e-18),
      (0.0, 0.0)),
    Node(
      (0.5709721726085388, 1.7063336834903418e-17), (0.08308050282313302, 4.426197405390319e-19),
      (0.16626920581699392, 1.3342622820894374e-17)),
    Node(
      (0.650996741297417, -5.479551684240652e-17), (0.07684968075772038, 2.7936050136615153e-18),
      (0.0, 0.0)),
    Node(
      (0.7244177313601701, -2.220487673927142e-17), (0.06985412131872826, 1.458979085436146e-18),
      (0.13957067792615432, -9.552247248209171e-18)),
    Node(
      (0.790418501442466, -1.5369097056015034e-17), (0.06200956780067064, -2.1605203218164122e-18),
      (0.0, 0.0)),
    Node(
      (0.8482065834104272, 1.0018456681246771e-17), (0.05348152469092809, -8.184757448339653e-19),
      (0.10715922046717194, -4.482963053162582e-18)),
    Node(
      (0.8972645323440819, 2.3236362706753718e-17), (0.04458975132476488, -1.9623561490628022e-18),
      (0.0, 0.0)),
    Node(
      (0.937273392400706, -4.708055882377859e-17), (0.03534636079137585, -8.548404096877809e-19),
      (0.07036604748810812, 3.345058292453826e-19)),
    Node(
      (0.9677390756791391, 5.1804186187875555e-17), (0.02546084732671532, 4.651723540929497e-19),
      (0.0, 0.0)),
    Node(
      (0.9879925180204854, 5.108381742345454e-17), (0.015007947329316122, 6.428487036714607e-19),
      (0.03075324199611727, -7.812069212644382e-19)),
    Node(
      (0.9980022986933971, -1.160851198416519e-17), (0.005377479872923349, -1.8118623946053598e-19),
      (0.0, 0.0)),
  ]
}
