package import Diagnostics
package import FrontMatter
package import Markdown
package import SourceText

/// A note: everything its bytes say, nothing judged yet.
package struct Note: Sendable, Hashable {
  /// The bytes and their path.
  package let source: SourceFile
  /// The front matter, if it has one.
  package let frontMatter: FrontMatterBlock?
  /// The body as blocks.
  package let document: MarkdownDocument
  /// The sections, in order of their headings; text before the first heading belongs to none.
  package let sections: [Section]
  /// Every formula, in order.
  package let formulas: [Formula]
  /// Every block of code, in order.
  package let snippets: [Snippet]
  /// Every table, in order.
  package let tables: [PlacedTable]
  /// Every link, wikilink and embed of the body, in order.
  package let links: [Link]
  /// The changelog, if there is one.
  package let changelog: Changelog?
  /// Every `<!-- assay: … -->`, in order.
  package let directives: [Directive]
  /// Whether the note's line ends were lost: everything stands on one line.
  package let isCollapsed: Bool
  /// What reading found: invalid bytes, YAML errors, unclosed formulas and fences, a collapsed note.
  package let diagnostics: [Diagnostic]

  /// A note with all of its parts; `NoteReader` makes them.
  package init(
    source: SourceFile, frontMatter: FrontMatterBlock?, document: MarkdownDocument, sections: [Section],
    formulas: [Formula], snippets: [Snippet], tables: [PlacedTable], links: [Link], changelog: Changelog?,
    directives: [Directive], isCollapsed: Bool, diagnostics: [Diagnostic]
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.document = document
    self.sections = sections
    self.formulas = formulas
    self.snippets = snippets
    self.tables = tables
    self.links = links
    self.changelog = changelog
    self.directives = directives
    self.isCollapsed = isCollapsed
    self.diagnostics = diagnostics
  }
}

extension Note {
  /// The path as the user gave it.
  package var path: String { source.path }
  /// The fields of the front matter, if it has one.
  package var metadata: Metadata? { frontMatter?.metadata }
  /// The `id` of the metadata.
  package var id: String? { metadata?["id"]?.value.text.nonEmpty }
  /// The title: the metadata's, else the first level-one heading's.
  package var title: String? {
    metadata?["title"]?.value.text.nonEmpty ?? sections.first { $0.level == 1 }?.title
  }
  /// Its other names: the items of `aliases`, or its one value; of `alias` if there is no `aliases`.
  package var aliases: [String] { aliasValues.map(\.text) }
  /// Its other names with their places.
  package var aliasValues: [YAMLValue] {
    guard let value = (metadata?["aliases"] ?? metadata?["alias"])?.value, !value.isRecovered else {
      return []
    }
    return (value.items ?? [value]).filter { $0.isScalar && !$0.isNull && !$0.text.isEmpty }
  }
  /// The offset at which the body starts.
  package var bodyStart: Int { frontMatter?.range.upperBound ?? source.contentStart }
}

extension String {
  /// The string, or `nil` if it is empty.
  package var nonEmpty: String? { isEmpty ? nil : self }
}
