import Markdown
import Notes

/// What an author says about running one snippet: `<!-- assay: words -->` before it, or the same words in the info
/// string of its fence (```` ```python session=coin ````).
package struct SnippetDirectives: Sendable, Hashable {
  /// `skip`: it is not run; the names it would bind have no value.
  package private(set) var isSkipped = false
  /// `new-session`: nothing from the blocks before it is known.
  package private(set) var startsSession = false
  /// `session=NAME`: it shares its names only with the blocks of that session.
  package private(set) var session: String?
  /// `non-deterministic`: what it shows differs from run to run; its numbers are not judged.
  package private(set) var isNondeterministic = false
  /// `expect-error`: that it raises is its point.
  package private(set) var expectsError = false
  /// `expect-false`: that its numbers are wrong is its point.
  package private(set) var expectsFalse = false

  /// What the words at `snippet` say; words that are no directives are left alone.
  init(of snippet: Snippet) {
    for directive in snippet.directives { for word in directive.words { take(word[...]) } }
    let info = snippet.fence.info.split { $0 == " " || $0 == "\t" || $0 == "," || $0 == "{" || $0 == "}" }
    for word in info.dropFirst() { take(word) }
  }

  private mutating func take(_ word: Substring) {
    switch word {
    case "skip": isSkipped = true
    case "new-session": startsSession = true
    case "non-deterministic": isNondeterministic = true
    case "expect-error": expectsError = true
    case "expect-false": expectsFalse = true
    default: if word.hasPrefix("session="), word.utf8.count > 8 { session = String(word.dropFirst(8)) }
    }
  }
}
