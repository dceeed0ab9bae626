import FrontMatter
import Notes
import SourceText

/// The names by which notes can be linked to, and which note each means.
///
/// Names are compared as Obsidian does and a little more generously: case does not count, `_` is a blank, composed and
/// decomposed characters are equal.
struct VaultNames: Sendable {
  /// The notes by the last component of their path, without `.md`.
  private var byFileName: [String: [Int]] = [:]
  private var byAlias: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byID: [String: [Int]] = [:]
  /// The folded components of each note's path.
  private var paths: [[String]] = []
  /// Every name, for suggestions.
  private let spellings: SpellingList

  /// The names of `notes`: file name, aliases, title, id.
  init(_ notes: [Note]) {
    var words: [String] = []
    for (index, note) in notes.enumerated() {
      let components = Self.components(of: note.path)
      paths.append(components.map(Self.folded))
      if let name = components.last {
        byFileName[Self.folded(name), default: []].append(index)
        words.append(name)
      }
      for alias in Self.aliases(of: note) {
        Self.append(index, to: &byAlias[Self.folded(alias.text), default: []])
        words.append(alias.text)
      }
      if let title = note.metadata?["title"]?.value, title.isScalar, !title.text.isEmpty {
        byTitle[Self.folded(title.text), default: []].append(index)
        words.append(title.text)
      }
      if let id = note.id { byID[Self.folded(id), default: []].append(index) }
    }
    spellings = SpellingList(words)
  }

  /// The notes that `target`, written in the note with index `origin`, can mean; empty if there is none. A file name
  /// or path goes before an alias, that before a title, that before an id.
  func notes(for target: String, from origin: Int) -> [Int] {
    let components = Self.components(of: target)
    guard let name = components.last else { return [] }
    let isRelative = target.hasPrefix("./") || target.hasPrefix("../")
    let wanted =
      isRelative ? resolved(components, from: paths[origin].dropLast()) : components.map(Self.folded)
    let files = (byFileName[Self.folded(name)] ?? []).filter {
      isRelative ? paths[$0] == wanted : paths[$0].reversed().starts(with: wanted.reversed())
    }
    if !files.isEmpty {
      // A whole path names one file even if others end in it.
      return files.filter { paths[$0] == wanted }.first.map { [$0] } ?? files
    }
    let key = Self.folded(target)
    return byAlias[key] ?? byTitle[key] ?? byID[key] ?? []
  }

  /// The notes with this `id`.
  func notes(withID id: String) -> [Int] { byID[Self.folded(id)] ?? [] }

  /// The notes other than `index` that `name` can mean, as file name, title or alias, in order.
  func others(named name: String, than index: Int) -> [Int] {
    let key = Self.folded(name)
    let all = (byFileName[key] ?? []) + (byTitle[key] ?? []) + (byAlias[key] ?? [])
    return Array(Set(all).subtracting([index])).sorted()
  }

  /// The name that was probably meant by `target`.
  func suggestion(for target: String) -> String? { spellings.nearest(to: target) }

  /// The aliases of `note` with their places.
  static func aliases(of note: Note) -> [YAMLValue] {
    guard let value = note.metadata?["aliases"]?.value else { return [] }
    return (value.items ?? (value.isScalar ? [value] : [])).filter {
      $0.isScalar && !$0.isNull && !$0.text.isEmpty
    }
  }

  /// A name as it is compared.
  static func folded(_ name: String) -> String {
    String(String.UnicodeScalarView(name.lowercased().unicodeScalars.map { $0 == "_" ? " " : $0 }))
  }

  /// The components of a path, `.` and a final `.md` or `.markdown` left out.
  private static func components(of path: String) -> [String] {
    var components = path.split { $0 == "/" || $0 == "\\" }.map(String.init).filter { $0 != "." }
    for suffix in [".md", ".markdown"] {
      if let last = components.last, last.lowercased().hasSuffix(suffix), last.utf8.count > suffix.utf8.count
      {
        components[components.count - 1] = String(last.dropLast(suffix.count))
        break
      }
    }
    return components
  }

  /// `components` with `..` steps taken from `folder`, folded.
  private func resolved(_ components: [String], from folder: ArraySlice<String>) -> [String] {
    var path = Array(folder)
    for component in components {
      if component == ".." {
        if !path.isEmpty { path.removeLast() }
      } else {
        path.append(Self.folded(component))
      }
    }
    return path
  }

  private static func append(_ index: Int, to list: inout [Int]) {
    if list.last != index { list.append(index) }
  }
}
