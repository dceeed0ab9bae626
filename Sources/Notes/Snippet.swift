package import Markdown
package import SourceText

/// A block of code and where it stands in the note.
package struct Snippet: Sendable, Hashable {
  /// The code, indentation removed, with the way back to the file.
  package let fence: CodeFence
  /// The whole block, fences included.
  package let range: ByteRange
  /// The index of the innermost section it stands in.
  package let section: Int?
  /// The directives that stand directly before it, in order.
  package let directives: [Directive]

  /// A snippet in its surroundings.
  package init(fence: CodeFence, range: ByteRange, section: Int?, directives: [Directive]) {
    self.fence = fence
    self.range = range
    self.section = section
    self.directives = directives
  }

  /// The language, lowercased.
  package var language: String? { fence.language }

  /// Whether it is Python by its language: `python`, `py`, `python3`, `ipython`, `pycon`.
  package var isPython: Bool {
    switch language {
    case "python", "py", "python3", "py3", "ipython", "ipython3", "pycon", "python-repl": true
    default: false
    }
  }
}
