/// Where everything comes from that differs from run to run: unseeded random numbers, clocks, process ids.
///
/// It is a fixed sequence, so that a run can be repeated; running a page with several of them shows what depends on chance.
struct Entropy: Sendable {
  private var state: UInt64
  /// Whether anything was taken since it was last reset.
  var isUsed = false

  /// The sequence of a seed.
  init(seed: UInt64) { state = seed }

  /// The next 64 bits (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
  mutating func next() -> UInt64 {
    isUsed = true
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
