package import Diagnostics
import SourceText

/// Edits of one file that do not get in each other's way.
///
/// Every byte outside their ranges stays as it is: line ends, a byte order mark, invalid bytes.
package struct Patch: Sendable, Hashable {
  /// The edits in order of their places; insertions at one place in the order in which they were given.
  package let edits: [Edit]

  /// The patch of these edits, in any order. Refuses edits that overlap.
  ///
  /// An insertion may touch a replaced range at either edge and then stands before or after its replacement.
  package init(_ edits: [Edit]) throws(PatchError) {
    let sorted = edits.enumerated().sorted { left, right in
      (left.element.range, left.offset) < (right.element.range, right.offset)
    }.map(\.element)
    for (first, second) in zip(sorted, sorted.dropFirst())
    where second.range.lowerBound < first.range.upperBound {
      throw PatchError.overlap(first.range, second.range)
    }
    self.edits = sorted
  }

  /// `bytes` with every edit made. Refuses an edit that reaches outside them. Linear in bytes and replacements.
  package func applied(to bytes: [UInt8]) throws(PatchError) -> [UInt8] {
    if let last = edits.last, last.range.upperBound > bytes.count {
      throw PatchError.outside(last.range, byteCount: bytes.count)
    }
    if let first = edits.first, first.range.lowerBound < 0 {
      throw PatchError.outside(first.range, byteCount: bytes.count)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var position = 0
    for edit in edits {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    result += bytes[position...]
    return result
  }
}
