/// A(b) − A(a) − (b − a)·∇A(a) for lists a and b of positive numbers and the logarithm A of the multivariate
/// beta function, A(x) = Σ log Γ(x_i) − log Γ(Σ x_i): how far A at b is above its tangent at a, never
/// negative.
///
/// It is Σ G(a_i, b_i) − G(Σ a_i, Σ b_i) with G of ``LogGammaExcess``. The parts of the sums that grow like x
/// log x nearly cancel for large arguments, so they are taken together: with the shifted A_i and B_i, their
/// sums A and B, Σ (B_i log(B_i/y_i) − B_i + y_i) with y_i = A_i B/A, all terms of one sign.
enum LogBetaExcess {
  /// The excess; `differences` are b − a to their own last bits.
  static func value(
    from a: [DoubleDouble], to b: [DoubleDouble], differences: [DoubleDouble]
  ) -> DoubleDouble {
    let components = a.indices.map { LogGammaExcess(from: a[$0], to: b[$0], difference: differences[$0]) }
    let shift = a.indices.reduce(0) { $0 + StirlingSeries.shift(of: min(a[$1].high, b[$1].high)) }
    let change = sum(differences)
    let total = LogGammaExcess(from: sum(a), to: sum(b), difference: change, shift: shift)
    var leading = DoubleDouble.zero
    for (index, part) in components.enumerated() {
      let (x, y) = (part.shiftedTo, part.shiftedFrom * total.shiftedTo / total.shiftedFrom)
      let proportional = part.shiftedFrom * change / total.shiftedFrom
      leading += x * DoubleDouble.excessOfRatio(from: x, to: y, difference: proportional - differences[index])
    }
    let ofShift = sum(components.map(\.ofShift)) - total.ofShift
    return leading + ofShift + (sum(components.map(\.ofCorrections)) - total.ofCorrections)
  }

  private static func sum(_ values: [DoubleDouble]) -> DoubleDouble { values.reduce(.zero) { $0 + $1 } }
}
