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

  /// The sum in the lanes of quantity `index`, and its rest.
  @inline(__always)
  func total(_ index: Int = 0, using kernels: KernelSet) -> (sum: Double, rest: Double) {
    // Behind the lanes of up to four sums.
    let folded = lanes + 64 + 16 * index
    kernels.foldLanes(lanes + 16 * index, folded)
    return (folded[12], folded[13])
  }

  /// The sum in the lanes of quantity `index`, rounded once.
  @inline(__always)
  func roundedTotal(_ index: Int = 0, using kernels: KernelSet) -> Double {
    let (sum, rest) = total(index, using: kernels)
    return sum + rest
  }
}
