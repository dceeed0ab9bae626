/// A real interpreter on the user's machine, and how its language's blocks are run in one process.
package struct Engine: Sendable {
  /// How the command line names it: `python3`.
  package let name: String
  /// The fences it is for, as `CodeFence.language` has them.
  package let languages: Set<String>
  /// The names of its program, the preferred one first; looked for along `PATH`.
  package let programs: [String]
  /// The arguments before the text of its harness, which is what runs the blocks.
  let arguments: [String]
  /// The harness in the engine's own language.
  let harness: [UInt8]
  /// What its environment holds beside `PATH`.
  let environment: [String: String]
  /// Whether the memory of its process can be bounded by bounding its addresses; engines that reserve far more than they
  /// use bound themselves by an argument.
  let boundsAddresses: Bool

  /// Whether its blocks are those the embedded interpreter runs too.
  package var isPython: Bool { languages.contains("python") }

  /// Every engine, by name. A new one is a file in `Engines/`, its harness in `Harnesses/`, and a word here.
  package static let all: [Engine] = [.julia, .node, .python3, .rscript]

  /// The engine of a name; `nil` if there is none.
  package static func named(_ name: String) -> Engine? { all.first { $0.name == name } }
}
