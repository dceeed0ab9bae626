/// A natural number of any size; numbers of one limb need no memory of their own.
///
/// Arithmetic is schoolbook: the room works with hundreds of limbs at most.
struct Magnitude: Sendable, Hashable {
  /// The number if it fits one limb; 0 otherwise.
  let small: UInt64
  /// The limbs from the least significant one if there are two or more, the last not 0; empty otherwise.
  let large: [UInt64]

  private init(small: UInt64, large: [UInt64]) {
    self.small = small
    self.large = large
  }

  /// A number of one limb.
  init(_ value: UInt64) { self.init(small: value, large: []) }

  /// The number with these limbs, the least significant first; leading zeros are dropped.
  init(limbs: [UInt64]) {
    var count = limbs.count
    while count > 0, limbs[count - 1] == 0 { count -= 1 }
    if count <= 1 {
      self.init(count == 0 ? 0 : limbs[0])
    } else {
      self.init(small: 0, large: count == limbs.count ? limbs : Array(limbs[..<count]))
    }
  }

  static let zero = Magnitude(0)
  static let one = Magnitude(1)

  /// The limbs from the least significant one, the last not 0; none for 0.
  var limbs: [UInt64] { large.isEmpty ? (small == 0 ? [] : [small]) : large }

  /// The value if it fits one limb.
  var singleLimb: UInt64? { large.isEmpty ? small : nil }

  /// The number of limbs; 0 for 0.
  var limbCount: Int { large.isEmpty ? (small == 0 ? 0 : 1) : large.count }

  /// The limb at `index` from the least significant one; 0 beyond the number.
  subscript(index: Int) -> UInt64 {
    if large.isEmpty { return index == 0 ? small : 0 }
    return index < large.count ? large[index] : 0
  }

  var isZero: Bool { small == 0 && large.isEmpty }
  var isOne: Bool { small == 1 }
  var isOdd: Bool { self[0] & 1 == 1 }

  /// How many bits the number has; 0 for 0.
  var bitWidth: Int {
    if let last = large.last { return large.count * 64 - last.leadingZeroBitCount }
    return 64 - small.leadingZeroBitCount
  }

  /// How often 2 divides the number; 0 for 0.
  var trailingZeroBitCount: Int {
    if isZero { return 0 }
    if large.isEmpty { return small.trailingZeroBitCount }
    var index = 0
    while large[index] == 0 { index += 1 }
    return index * 64 + large[index].trailingZeroBitCount
  }

  /// The 64 most significant bits, the first of which is 1, and how far they stand from the units; not for 0.
  /// What is below them is cut off. Short numbers have a negative distance.
  var leadingBits: (bits: UInt64, shift: Int) {
    let width = bitWidth
    if large.isEmpty { return (small << UInt64(64 - width), width - 64) }
    let top = large[large.count - 1]
    let zeros = UInt64(top.leadingZeroBitCount)
    let below = zeros == 0 ? 0 : large[large.count - 2] >> (64 - zeros)
    return (top << zeros | below, width - 64)
  }
}

extension Magnitude: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.large.isEmpty, right.large.isEmpty { return left.small < right.small }
    if left.large.count != right.large.count { return left.large.count < right.large.count }
    var index = left.large.count - 1
    while index >= 0 {
      if left.large[index] != right.large[index] { return left.large[index] < right.large[index] }
      index -= 1
    }
    return false
  }
}
