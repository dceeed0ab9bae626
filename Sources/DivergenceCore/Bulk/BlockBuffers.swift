/// What the kernels write while they work on one block: on the stack, nothing is allocated.
struct BlockBuffers {
  let first: UnsafeMutablePointer<Double>
  let second: UnsafeMutablePointer<Double>
  let third: UnsafeMutablePointer<Double>
  let fourth: UnsafeMutablePointer<Double>
  /// The terms of the block.
  let terms: UnsafeMutablePointer<Double>
  /// The inputs with harmless numbers in the place of those that the kernels do not take.
  let cleanFirst: UnsafeMutablePointer<Double>
  let cleanSecond: UnsafeMutablePointer<Double>
  /// The lanes of the sums.
  let lanes: UnsafeMutablePointer<Double>

  /// Runs `body` with buffers that live as long as it runs. Each has 1024 bytes, which is what Swift puts on the
  /// stack without asking.
  @inline(__always)
  static func with<Value>(_ body: (BlockBuffers) -> Value) -> Value {
    temporary { a in
      temporary { b in
        temporary { c in
          temporary { d in
            temporary { e in
              temporary { f in
                temporary { g in
                  temporary { h in
                    body(
                      BlockBuffers(
                        first: a, second: b, third: c, fourth: d, terms: e, cleanFirst: f, cleanSecond: g,
                        lanes: h))
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func temporary<Value>(_ body: (UnsafeMutablePointer<Double>) -> Value) -> Value {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: blockCapacity) { buffer in
      // A buffer with a capacity has an address.
      body(buffer.baseAddress.unsafelyUnwrapped)
    }
  }

  /// Empties the lanes of `sums` sums.
  @inline(__always)
  func clearLanes(sums: Int) {
    lanes.update(repeating: 0, count: 16 * sums)
  }

  /// The sum in the lanes of quantity `index`: a tree of exact sums, the rests apart.
  @inline(__always)
  func total(_ index: Int = 0) -> DoubleDouble {
    let sums = lanes + 16 * index
    let rests = sums + 8
    let a = DoubleDouble(sumOf: sums[0], sums[1])
    let b = DoubleDouble(sumOf: sums[2], sums[3])
    let c = DoubleDouble(sumOf: sums[4], sums[5])
    let d = DoubleDouble(sumOf: sums[6], sums[7])
    let e = DoubleDouble(sumOf: a.high, b.high)
    let f = DoubleDouble(sumOf: c.high, d.high)
    let g = DoubleDouble(sumOf: e.high, f.high)
    let roundings = ((a.low + b.low) + (c.low + d.low)) + ((e.low + f.low) + g.low)
    let left = (rests[0] + rests[1]) + (rests[2] + rests[3])
    let right = (rests[4] + rests[5]) + (rests[6] + rests[7])
    return DoubleDouble(sumOf: g.high, roundings + (left + right))
  }
}
