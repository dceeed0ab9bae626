/// What a snippet may use up before it is stopped; every bound is charged inside the operations.
package struct Limits: Sendable, Hashable {
  /// Instructions in loops and calls, and elements handled by an operation.
  package var steps: Int
  /// Bytes in values that are alive at once, estimated when they are made.
  package var memory: Int
  /// Calls inside one another.
  package var recursion: Int
  /// Bytes written by `print`.
  package var output: Int
  /// Bits of one integer.
  package var integerBits: Int
  /// Events recorded for one program; further ones are dropped and `RunRecord.droppedEvents` says so.
  package var events: Int
  /// Seconds that a program may take; `nil` for as many as it wants.
  package var seconds: Double?

  /// Bounds of one's own.
  package init(
    steps: Int, memory: Int, recursion: Int, output: Int, integerBits: Int, events: Int,
    seconds: Double? = nil
  ) {
    self.seconds = seconds
    self.steps = steps
    self.memory = memory
    self.recursion = recursion
    self.output = output
    self.integerBits = integerBits
    self.events = events
  }

  /// Generous for the snippets of a page: about a second of scalar work.
  package static let page = Limits(
    steps: 20_000_000, memory: 256 << 20, recursion: 900, output: 1 << 20, integerBits: 1 << 18, events: 4096,
    seconds: 5)
}

/// Which bound was reached.
package enum LimitKind: String, Sendable, Hashable, CaseIterable {
  case steps
  case memory
  case recursion
  case output
  case integerBits = "integer-bits"
  case time
}
