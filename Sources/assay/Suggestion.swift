import Diagnostics

/// "Did you mean …?" for what is typed on the command line.
enum Suggestion {
  /// The words to put after "unknown X": the one of `names` that was probably meant, else a pointer to `orElse`.
  static func words(for text: String, among names: [String], orElse: String) -> String {
    let meant = Spelling.nearest(to: text, among: names) ?? Spelling.completion(of: text, among: names)
    return meant.map { "; did you mean '\($0)'?" } ?? "; see assay \(orElse)"
  }
}
