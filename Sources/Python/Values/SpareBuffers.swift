/// Large buffers of arrays that died, kept for the next arrays of exactly their length.
///
/// A fresh buffer of a megabyte costs a page fault for every four kilobytes; the temporaries of an expression have one
/// length, so that a few buffers serve all of them.
final class SpareBuffers {
  private var floats: [[Double]] = []
  private var integers: [[Int]] = []
  private var bytes = 0
  /// The most that is kept, in bytes.
  private let capacity: Int

  /// Fewer elements than this are not worth keeping.
  static let least = 4096

  /// Nothing is kept yet.
  init(capacity: Int) { self.capacity = capacity }

  /// Keeps the elements of a dying array, in place of the oldest ones.
  func keep(_ values: [Double]) {
    guard makeRoom(8 * values.count) else { return }
    floats.append(values)
  }

  /// Keeps the elements of a dying array, in place of the oldest ones.
  func keep(_ values: [Int]) {
    guard makeRoom(8 * values.count) else { return }
    integers.append(values)
  }

  private func makeRoom(_ more: Int) -> Bool {
    guard more <= capacity else { return false }
    while bytes + more > capacity {
      if floats.count >= integers.count {
        bytes -= 8 * floats.removeFirst().count
      } else {
        bytes -= 8 * integers.removeFirst().count
      }
    }
    bytes += more
    return true
  }

  /// A buffer of `count` elements that have any values.
  func takeFloats(_ count: Int) -> [Double]? {
    guard count >= SpareBuffers.least, let index = floats.lastIndex(where: { $0.count == count }) else {
      return nil
    }
    bytes -= 8 * count
    return floats.remove(at: index)
  }

  /// A buffer of `count` elements that have any values.
  func takeIntegers(_ count: Int) -> [Int]? {
    guard count >= SpareBuffers.least, let index = integers.lastIndex(where: { $0.count == count }) else {
      return nil
    }
    bytes -= 8 * count
    return integers.remove(at: index)
  }
}

extension Meter {
  /// `count` doubles that `fill` writes, all of them.
  @inline(__always)
  func floats(_ count: Int, _ fill: (UnsafeMutableBufferPointer<Double>) -> Void) -> [Double] {
    if var spare = spare.takeFloats(count) {
      spare.withUnsafeMutableBufferPointer { fill($0) }
      return spare
    }
    return [Double](unsafeUninitializedCapacity: count) { buffer, used in
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      used = count
    }
  }

  /// `count` integers that `fill` writes, all of them.
  @inline(__always)
  func integers(_ count: Int, _ fill: (UnsafeMutableBufferPointer<Int>) -> Void) -> [Int] {
    if var spare = spare.takeIntegers(count) {
      spare.withUnsafeMutableBufferPointer { fill($0) }
      return spare
    }
    return [Int](unsafeUninitializedCapacity: count) { buffer, used in
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      used = count
    }
  }
}
