/// The ends of the first panels of a quadrature over mixtures, so that every peak is found however narrow it is.
struct Breakpoints: Sendable {
  /// Ascending, at least two.
  let places: [Double]

  /// How many standard deviations from its mean a component is followed: beyond, it is below e^-72 = 5e-32 of its peak.
  static let reach = 12.0
  /// Panels of four standard deviations: the 31-point rule is then good to about 1e-25 for one component.
  static let fineSteps = [-reach, -8, -4, 0, 4, 8, reach]
  /// Around each peak only, for integrands that fall off by another factor and bend at the changes alone.
  static let coarseSteps = [-4.0, 0, 4]

  /// How many widths of a narrow bend its panels end from it: beyond 40 it is below e^-40.
  private static let bendSteps = [-40.0, -12, -4, 4, 12, 40]

  /// For integrands that are made of these components and bend at `changes`. Places between that of one component
  /// and a quarter of its standard deviation further are left out.
  init(
    around components: [MixtureDensity.Component], changes: [MixtureDensity.Change],
    steps: [Double] = fineSteps
  ) {
    var candidates: [(place: Double, gap: Double)] = []
    for component in components {
      for step in steps {
        let place = component.mean.high + step * component.deviation
        candidates.append((place, component.deviation / 4))
      }
    }
    let lowest = candidates.map(\.place).min() ?? 0
    let highest = candidates.map(\.place).max() ?? 0
    for change in changes where change.place > lowest && change.place < highest {
      candidates.append((change.place, 0))
      // A bend that is narrow beside its panel could hide between two nodes.
      guard change.width < change.deviation / 16 else { continue }
      for step in Self.bendSteps {
        let place = change.place + step * change.width
        if place > lowest, place < highest { candidates.append((place, change.width)) }
      }
    }
    candidates.sort { ($0.place, $0.gap) < ($1.place, $1.gap) }
    var kept: [(place: Double, gap: Double)] = []
    for candidate in candidates {
      guard let last = kept.last else {
        kept.append(candidate)
        continue
      }
      // A bend or a narrower component replaces its coarser neighbour; the lowest place stays.
      if candidate.place - last.place > min(candidate.gap, last.gap) {
        kept.append(candidate)
      } else if candidate.gap < last.gap, kept.count > 1 {
        kept[kept.count - 1] = candidate
      }
    }
    var places = kept.map(\.place)
    if let last = places.last, last < highest { places.append(highest) }
    self.places = places
  }
}
