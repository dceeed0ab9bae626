import Diagnostics
import FrontMatter
import Markdown
package import SourceText

/// Reads a file into a note.
package enum NoteReader {
  /// The note that the bytes of `source` are. Never throws and never traps: whatever the bytes are, there is a
  /// note, and perhaps diagnostics.
  ///
  /// Of a collapsed note only the front matter, the links and the directives are read: what its blocks were is not
  /// certain, and so it has none.
  package static func read(_ source: SourceFile) -> Note {
    let frontMatter = FrontMatterReader.read(source)
    let bodyStart = frontMatter?.range.upperBound ?? source.contentStart
    let document = MarkdownReader.read(source, from: bodyStart)
    var diagnostics = Encoding.diagnostics(for: source) + (frontMatter?.diagnostics ?? [])
    if let collapse = CollapsedShape(source, frontMatter: frontMatter, bodyStart: bodyStart) {
      diagnostics.append(collapse.diagnostic)
      return collapsed(source, frontMatter, document, diagnostics)
    }
    diagnostics += document.diagnostics
    let sections = Sections(document.blocks, end: source.bytes.count)
    let directives = Directive.all(in: document)
    let parts = NoteParts(document, sections: sections, directives: directives, source: source)
    return Note(
      source: source, frontMatter: frontMatter, document: document, sections: sections.all,
      formulas: parts.formulas, snippets: parts.snippets, tables: parts.tables, links: parts.links,
      changelog: Changelog(sections: sections.all, tables: parts.tables), directives: directives,
      isCollapsed: false, diagnostics: diagnostics.sorted())
  }

  /// The note of which nothing but the front matter and what marks itself inside a line is certain.
  private static func collapsed(
    _ source: SourceFile, _ frontMatter: FrontMatterBlock?, _ document: MarkdownDocument,
    _ diagnostics: [Diagnostic]
  ) -> Note {
    let links = document.wikiLinks.map {
      Link(destination: .wiki($0.link), range: $0.range, label: $0.link.label)
    }
    return Note(
      source: source, frontMatter: frontMatter,
      document: MarkdownDocument(blocks: [], wikiLinks: document.wikiLinks, comments: document.comments),
      sections: [], formulas: [], snippets: [], tables: [], links: links.sorted { $0.range < $1.range },
      changelog: nil, directives: Directive.all(in: document), isCollapsed: true,
      diagnostics: diagnostics.sorted())
  }
}
