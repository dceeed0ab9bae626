import FrontMatter
import Markdown
package import SourceText

/// Reads a file into a note.
package enum NoteReader {
  /// The note that the bytes of `source` are. Never throws and never traps: whatever the bytes are, there is a
  /// note, and perhaps diagnostics.
  package static func read(_ source: SourceFile) -> Note {
    Note(
      source: source, frontMatter: FrontMatterReader.read(source), document: MarkdownReader.read(source),
      sections: [], formulas: [], snippets: [], tables: [], links: [], changelog: nil, directives: [],
      isCollapsed: false, diagnostics: [])
  }
}
