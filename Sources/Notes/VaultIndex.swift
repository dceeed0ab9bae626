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
    /// Nowhere; a name that is at most two letters off, as its author writes it.
    case missing(suggestion: String?)
  }

  /// A name that more than one note claims.
  package struct Collision: Sendable, Hashable {
    /// The name, as the first of them writes it.
    package let name: String
    /// The notes, in order of the list.
    package let notes: [Int]

    /// A name and the notes that claim it.
    package init(name: String, notes: [Int]) {
      self.name = name
      self.notes = notes
    }
  }

  private var paths: [NotePath] = []
  private var byName = NameTable()
  private var byId = NameTable()
  private var byAlias = NameTable()
  private var byTitle = NameTable()
  private var nearNames: [Int: [NearName]] = [:]
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
    var seen: Set<String> = []
    for table in [byName, byAlias, byTitle, byId] {
      for (key, name) in table.names where seen.insert(key).inserted {
        let near = NearName(name, key: key)
        nearNames[near.count, default: []].append(near)
      }
    }
    for count in nearNames.keys { nearNames[count]?.sort { $0.name < $1.name } }
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
    let isRelative = target.hasPrefix("./") || target.hasPrefix("../")
    let wanted = isRelative ? NotePath(target, from: paths[source]) : NotePath(target)
    let candidates = byName[wanted.name].filter { paths[$0].ends(with: wanted) }
    if !candidates.isEmpty { return choose(among: candidates, wanted, from: source) }
    if isRelative { return missing(target) }
    for table in [byId, byAlias, byTitle] {
      let found = table[NotePath.folded(target)]
      if found.count == 1 { return .found(found[0]) }
      if found.count > 1 { return .ambiguous(found) }
    }
    return missing(target)
  }

  /// The ids that more than one note has.
  package var duplicateIds: [Collision] { byId.collisions }

  /// The aliases that are also the alias or the file name of another note.
  package var aliasCollisions: [Collision] {
    byAlias.entries.compactMap { key, name, notes in
      let all = Set(notes).union(byName[key]).sorted()
      return all.count > 1 ? Collision(name: name, notes: all) : nil
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

  /// The one of `candidates` that a link from `source` means.
  private func choose(among candidates: [Int], _ wanted: NotePath, from source: Int) -> Resolution {
    if candidates.count == 1 { return .found(candidates[0]) }
    if let exact = candidates.first(where: { paths[$0] == wanted && wanted.parts.count > 1 }) {
      return .found(exact)
    }
    let beside = candidates.filter { paths[$0].isBeside(paths[source]) }
    if beside.count == 1 { return .found(beside[0]) }
    let depth = candidates.map { paths[$0].parts.count }.min() ?? 0
    let nearest = candidates.filter { paths[$0].parts.count == depth }
    return nearest.count == 1 ? .found(nearest[0]) : .ambiguous(candidates)
  }

  /// The answer for a target that leads nowhere, with the nearest name: at most two letters off, one for a name of
  /// up to four letters.
  private func missing(_ target: String) -> Resolution {
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let wanted = NearName(name, key: NotePath.folded(NotePath.withoutEnding(name)))
    guard wanted.count > 2 else { return .missing(suggestion: nil) }
    let limit = wanted.count <= 4 ? 1 : 2
    var best: (distance: Int, name: String)?
    for count in (wanted.count - limit)...(wanted.count + limit) {
      for candidate in nearNames[count] ?? [] {
        guard let distance = wanted.distance(to: candidate, limit: limit) else { continue }
        if best.map({ (distance, candidate.name) < $0 }) ?? true { best = (distance, candidate.name) }
      }
    }
    return .missing(suggestion: best?.name)
  }
}
