/// One thing that the snippet language does not have, as `assay limits` prints it.
struct LimitRow: Sendable {
  /// What sort of thing: `syntax`, `builtin`, `module`, `attribute`.
  let kind: String
  /// What it is called.
  let name: String
  /// One sentence for people.
  let sentence: String

  /// Everything the Python room lists.
  static var all: [LimitRow] { [] }
}
