#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Draws that fill a buffer: the same numbers as one draw after the other.
extension NumPyRandom {
  /// Numbers of [0, 1).
  package mutating func fillUnits(_ target: UnsafeMutableBufferPointer<Double>) {
    switch bits.algorithm {
    case .mersenneTwister: bits.twister.fillUnits(target)
    case .permutedCongruential:
      var source = bits.congruential
      for index in target.indices { target[index] = source.nextUnit() }
      bits.congruential = source
    }
  }

  /// Numbers of [low, low + width).
  package mutating func fillUniforms(
    low: Double, width: Double, _ target: UnsafeMutableBufferPointer<Double>
  ) {
    fillUnits(target)
    for index in target.indices { target[index] = low + width * target[index] }
  }

  /// Numbers of the standard normal distribution.
  package mutating func fillNormals(_ target: UnsafeMutableBufferPointer<Double>) {
    if isLegacy { return fillPolarNormals(target) }
    Ziggurat.normal.withLayers { layers in
      switch bits.algorithm {
      case .mersenneTwister:
        for index in target.indices { target[index] = bits.twister.zigguratNormal(layers) }
      case .permutedCongruential:
        var source = bits.congruential
        for index in target.indices { target[index] = source.zigguratNormal(layers) }
        bits.congruential = source
      }
    }
  }

  private mutating func fillPolarNormals(_ target: UnsafeMutableBufferPointer<Double>) {
    var place = 0
    if !target.isEmpty, let spare = spareNormal {
      spareNormal = nil
      target[0] = spare
      place = 1
    }
    guard bits.algorithm == .mersenneTwister else {
      while place < target.count {
        target[place] = standardNormal()
        place += 1
      }
      return
    }
    while place + 1 < target.count {
      (target[place], target[place &+ 1]) = bits.twister.polarNormals()
      place &+= 2
    }
    if place < target.count { target[place] = standardNormal() }
  }

  /// Numbers of the normal distribution.
  package mutating func fillNormals(
    mean: Double, deviation: Double, _ target: UnsafeMutableBufferPointer<Double>
  ) {
    fillNormals(target)
    for index in target.indices { target[index] = mean + deviation * target[index] }
  }

  /// Numbers of the exponential distribution with mean 1.
  package mutating func fillExponentials(_ target: UnsafeMutableBufferPointer<Double>) {
    if isLegacy {
      fillUnits(target)
      for index in target.indices { target[index] = -log(1 - target[index]) }
      return
    }
    Ziggurat.exponential.withLayers { layers in
      switch bits.algorithm {
      case .mersenneTwister:
        for index in target.indices { target[index] = bits.twister.zigguratExponential(layers) }
      case .permutedCongruential:
        var source = bits.congruential
        for index in target.indices { target[index] = source.zigguratExponential(layers) }
        bits.congruential = source
      }
    }
  }

  /// Numbers of the exponential distribution.
  package mutating func fillExponentials(scale: Double, _ target: UnsafeMutableBufferPointer<Double>) {
    fillExponentials(target)
    for index in target.indices { target[index] = scale * target[index] }
  }

  /// The sums of `low` and whole numbers of 0…`most`, drawn in one call; `most` fits into `width`.
  package mutating func fillIntegers(
    from low: Int, below most: UInt64, width: Width, _ target: UnsafeMutableBufferPointer<Int>
  ) {
    if most > 0, width.rawValue < 32 {
      var shared = SharedWord(width: width)
      for index in target.indices {
        target[index] = low &+ Int(truncatingIfNeeded: narrow(below: most, &shared))
      }
      return
    }
    let isLegacy = isLegacy
    switch bits.algorithm {
    case .mersenneTwister: NumPyRandom.fill(&bits.twister, isLegacy, low, most, target)
    case .permutedCongruential:
      var source = bits.congruential
      NumPyRandom.fill(&source, isLegacy, low, most, target)
      bits.congruential = source
    }
  }

  @inline(__always)
  private static func fill<Source: BitSource>(
    _ source: inout Source, _ isLegacy: Bool, _ low: Int, _ most: UInt64,
    _ target: UnsafeMutableBufferPointer<Int>
  ) {
    if isLegacy {
      let mask = NumPyRandom.mask(of: most)
      for index in target.indices {
        target[index] = low &+ Int(truncatingIfNeeded: source.masked(below: most, mask))
      }
    } else if most > 0, most < 0xFFFF_FFFF {
      let count = most &+ 1
      let threshold = (0xFFFF_FFFF &- most) % count
      for index in target.indices {
        var product = UInt64(source.next32()) &* count
        while product & 0xFFFF_FFFF < threshold { product = UInt64(source.next32()) &* count }
        target[index] = low &+ Int(truncatingIfNeeded: product >> 32)
      }
    } else {
      for index in target.indices {
        target[index] = low &+ Int(truncatingIfNeeded: source.scaled(below: most))
      }
    }
  }
}
