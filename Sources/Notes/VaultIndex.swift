import Diagnostics
import FrontMatter
package import Markdown
import SourceText

/// The vault as a graph: which note a link leads to. Notes are named by their index in the list it was made from.
package struct VaultIndex: Sendable {
  /// Where a link leads.
  package enum Resolution: Sendable, Hashable {
    case found(Int)
    /// To any of these, in order of the list; nothing tells which.
    case ambiguous([Int])
    /// Nowhere; a name that is a letter or two off, as its author writes it.
    case missing(suggestion: String?)
  }

  private var paths: [NotePath] = []
  private var byName = NameTable()
  private var byId = NameTable()
  private var byAlias = NameTable()
  private var byTitle = NameTable()
  private let spellings: SpellingList
  private var anchors: [NoteAnchors] = []

  /// An index of `notes`.
  package init(_ notes: [Note]) {
    for (index, note) in notes.enumerated() {
      let path = NotePath(note.path)
      paths.append(path)
      anchors.append(NoteAnchors(note))
      let file = note.path.split(separator: "/").last.map(String.init) ?? note.path
      byName.insert(NotePath.withoutEnding(file), for: index)
      if let id = note.id { byId.insert(id, for: index) }
      if let title = note.title { byTitle.insert(title, for: index) }
      for alias in note.aliases { byAlias.insert(alias, for: index) }
    }
    spellings = SpellingList([byName, byAlias, byTitle, byId].flatMap(\.names))
  }

  /// Where `link`, which stands in the note `source`, leads; a link to a heading alone stays in its note.
  /// Whether the heading is there is asked by `heading(_:in:)`.
  package func resolve(_ link: WikiLink, from source: Int) -> Resolution {
    link.target.isEmpty ? .found(source) : resolve(target: link.target, from: source)
  }

  /// Where a wikilink's target leads: by path or file name, then by `id`, then by alias, then by title.
  ///
  /// Of several notes of one name the one in the folder of `source` is meant, else the one nearest the root; if
  /// that is not one note, the link is ambiguous.
  package func resolve(target: String, from source: Int) -> Resolution {
    let found = notes(for: target, from: source)
    if found.count > 1 { return .ambiguous(found) }
    return found.first.map { .found($0) } ?? .missing(suggestion: suggestion(for: target))
  }

  /// The notes that a wikilink's target can mean, as `resolve(target:from:)` explains; several if nothing tells
  /// which, none if it leads nowhere.
  package func notes(for target: String, from source: Int) -> [Int] {
    let isRelative = target.hasPrefix("./") || target.hasPrefix("../")
    let wanted = isRelative ? NotePath(target, from: paths[source]) : NotePath(target)
    let candidates = byName[wanted.name].filter { paths[$0].ends(with: wanted) }
    if !candidates.isEmpty { return choose(among: candidates, wanted, from: source) }
    if isRelative { return [] }
    let key = NotePath.folded(target)
    return [byId, byAlias, byTitle].lazy.map { $0[key] }.first { !$0.isEmpty } ?? []
  }

  /// The name that was probably meant by a target that leads nowhere, as its author writes it. Each answer costs a walk
  /// over the names of like length.
  package func suggestion(for target: String) -> String? {
    let name = target.split(separator: "/").last.map(String.init) ?? target
    return spellings.nearest(to: NotePath.withoutEnding(name))
  }

  /// The notes with this `id`, in order of the list.
  package func notes(withId id: String) -> [Int] { byId[NotePath.folded(id)] }

  /// The notes that have `name` as file name, title or alias, in order of the list.
  package func notes(named name: String) -> [Int] {
    let key = NotePath.folded(name)
    return Set(byName[key]).union(byTitle[key]).union(byAlias[key]).sorted()
  }

  /// Whether `target`, wherever it is written, can mean one of the notes: its last part is the file name, id, alias or
  /// title of one.
  package func knows(_ target: String) -> Bool {
    let name = target.split(separator: "/").last.map { NotePath.withoutEnding(String($0)) } ?? target
    return [name, target].map(NotePath.folded).contains { key in
      [byName, byId, byAlias, byTitle].contains { !$0[key].isEmpty }
    }
  }

  /// Whether a heading is in a note: `.found` with the section's index.
  ///
  /// `heading` may be a path of headings joined by `#`; case, blanks and punctuation do not count.
  package func heading(_ heading: String, in note: Int) -> Resolution {
    anchors[note].resolve(heading: heading)
  }

  /// Whether a block named `^identifier` is in a note.
  package func hasBlock(_ identifier: String, in note: Int) -> Bool {
    anchors[note].blocks.contains(identifier.lowercased())
  }

  /// The one of `candidates` that a link from `source` means; all of them if nothing tells which.
  private func choose(among candidates: [Int], _ wanted: NotePath, from source: Int) -> [Int] {
    if candidates.count == 1 { return candidates }
    if let exact = candidates.first(where: { paths[$0] == wanted && wanted.parts.count > 1 }) {
      return [exact]
    }
    let beside = candidates.filter { paths[$0].isBeside(paths[source]) }
    if beside.count == 1 { return beside }
    let depth = candidates.map { paths[$0].parts.count }.min() ?? 0
    let nearest = candidates.filter { paths[$0].parts.count == depth }
    return nearest.count == 1 ? nearest : candidates
  }
}
