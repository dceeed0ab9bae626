package import SourceText

/// Why edits cannot be made.
package enum PatchError: Error, Sendable, Hashable {
  /// Two edits replace the same bytes, or one inserts inside what the other replaces.
  case overlap(ByteRange, ByteRange)
  /// An edit reaches outside a file of `byteCount` bytes.
  case outside(ByteRange, byteCount: Int)
}

extension PatchError: CustomStringConvertible {
  /// The reason in a sentence without a full stop.
  package var description: String {
    switch self {
    case .overlap(let first, let second): "the edits at bytes \(first) and \(second) overlap"
    case .outside(let range, let byteCount):
      "the edit at bytes \(range) reaches outside the file of \(byteCount) bytes"
    }
  }
}
