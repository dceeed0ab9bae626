/// One way in which pages state numbers, and how to find it.
package struct ClaimDetector: Sendable {
  /// What it finds, in a few words: "comment behind a statement".
  package let name: String
  /// Finds it. A pure function of the page; findings in order of their places.
  package let find: @Sendable (PageContext) -> [Finding]

  /// A detector with its name.
  init(name: String, find: @escaping @Sendable (PageContext) -> [Finding]) {
    self.name = name
    self.find = find
  }
}
