/// Two distributions on the real line, brought to one list of positions in ascending order.
///
/// Transport needs equal masses, so the masses count in proportion to their sums. They are kept in units of P's: what
/// P has at a position as given, what Q has there times Σp/Σq, to twice the precision.
struct MassesOnLine {
  /// What both have at one position.
  struct Place {
    let position: Double
    /// P's mass.
    fileprivate(set) var p: ScaledNumber = .zero
    /// Q's mass, in proportion.
    fileprivate(set) var q: ScaledNumber = .zero
    /// What P has more than Q here and at all places before, F − G; its terms are exact where p and q are near.
    fileprivate(set) var excess: ScaledNumber = .zero
  }

  /// The places in ascending order, no two at the same position.
  let places: [Place]
  /// Σp.
  let total: ScaledNumber

  /// Checks the lengths, then the distributions, then the positions, P before Q each time.
  init(
    _ p: some DiscreteDistribution, at positionsOfP: [Double], _ q: some DiscreteDistribution,
    at positionsOfQ: [Double]
  ) throws(DivergenceError) {
    guard p.count == positionsOfP.count else {
      throw DivergenceError.unequalLengths(first: p.count, second: positionsOfP.count)
    }
    guard q.count == positionsOfQ.count else {
      throw DivergenceError.unequalLengths(first: q.count, second: positionsOfQ.count)
    }
    let (p, q) = (try p.checked(), try q.checked())
    try Requirement.finite(positionsOfP)
    try Requirement.finite(positionsOfQ)
    var places =
      zip(p.values, positionsOfP).map { Place(position: $1, p: ScaledNumber($0)) }
      + zip(q.values, positionsOfQ).map { Place(position: $1, q: ScaledNumber($0)) }
    places.sort { $0.position < $1.position }
    places = Self.merged(places)
    total = places.reduce(.zero) { $0 + $1.p }
    let missing = places.reduce(.zero) { $0 + ($1.p - $1.q) } / places.reduce(.zero) { $0 + $1.q }
    var excess = ScaledNumber.zero
    for index in places.indices {
      let change = places[index].q * missing
      excess += places[index].p - places[index].q - change
      places[index].q += change
      places[index].excess = excess
    }
    self.places = places
  }

  /// One place for each position of an ascending list.
  private static func merged(_ places: [Place]) -> [Place] {
    var merged: [Place] = []
    for place in places {
      if let last = merged.last, last.position == place.position {
        merged[merged.count - 1].p += place.p
        merged[merged.count - 1].q += place.q
      } else {
        merged.append(place)
      }
    }
    return merged
  }

  /// Each F − G but the last with the length over which it holds.
  var steps: [(excess: ScaledNumber, length: ScaledNumber)] {
    zip(places, places.dropFirst()).map { ($0.excess, Self.distance($0, $1)) }
  }

  /// How far apart two places are, exactly.
  static func distance(_ left: Place, _ right: Place) -> ScaledNumber {
    (ScaledNumber(right.position) - ScaledNumber(left.position)).magnitude
  }
}
