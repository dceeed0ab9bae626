package import SourceText

/// What became of one program in a session.
package struct RunRecord: Sendable, Hashable {
  /// How it ended.
  package enum Status: Sendable, Hashable {
    case ran
    /// An exception reached the top level.
    case failed(ExceptionReport)
    /// It uses what is not supported; nothing ran unless that could only be seen while running.
    case unsupported([Unsupported])
    /// It reads names without a value; nothing ran.
    case freeNames([FreeName])
    /// A bound was reached in the statement at this place.
    case limit(LimitKind, ByteRange)
    /// It is not Python; nothing ran.
    case syntaxError(SyntaxError)
  }

  /// How it ended.
  package let status: Status
  /// What it printed.
  package let standardOutput: String
  /// What its statements printed, yielded and bound, in order of execution.
  package let events: [Event]
  /// Whether more happened than was recorded.
  package let droppedEvents: Bool
  /// Whether something of the session so far came from chance: an unseeded generator, a clock.
  package let dependsOnEntropy: Bool
  /// Whether something of the session so far was computed with floats of 32 or 16 bits: a tensor, an array of such.
  package let usesSmallFloats: Bool
  /// The steps it took, of those that `Limits.steps` allows.
  package let steps: Int
  /// What a person should know although nothing went wrong.
  package let notes: [RunNote]

  /// A record with all of its parts.
  package init(
    status: Status, standardOutput: String = "", events: [Event] = [], droppedEvents: Bool = false,
    dependsOnEntropy: Bool = false, usesSmallFloats: Bool = false, steps: Int = 0, notes: [RunNote] = []
  ) {
    self.steps = steps
    self.dependsOnEntropy = dependsOnEntropy
    self.usesSmallFloats = usesSmallFloats
    self.notes = notes
    self.status = status
    self.standardOutput = standardOutput
    self.events = events
    self.droppedEvents = droppedEvents
  }
}
