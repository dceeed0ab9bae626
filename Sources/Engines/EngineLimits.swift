/// What the process of one page may use up.
package struct EngineLimits: Sendable, Hashable {
  /// Seconds from its start to its end.
  package var seconds: Int
  /// Bytes of memory.
  package var memory: Int
  /// Bytes that it may send.
  package var output: Int

  /// Bounds of one's own.
  package init(seconds: Int, memory: Int, output: Int) {
    self.seconds = seconds
    self.memory = memory
    self.output = output
  }

  /// Generous for a page that imports a large library.
  package static let page = EngineLimits(seconds: 60, memory: 4 << 30, output: 16 << 20)
}

/// Why an engine could not be used at all.
package struct EngineProblem: Error, Sendable, Hashable {
  /// One sentence, without a full stop.
  package let sentence: String
}
