internal import Mustache

/// A template, parsed once and rendered with values.
///
/// The one place that knows the template library. What is put in is not escaped here: escaping belongs to the
/// format that is being written.
package struct PageTemplate: Sendable {
  private let template: MustacheTemplate

  /// Parses `text`. Fails for a tag that is not closed or not known: a mistake in the program's own template.
  package init(_ text: String) throws(PageTemplateError) {
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      throw PageTemplateError(message: "\(error)")
    }
  }

  /// The template with its tags replaced by `values`; a name without a value gives nothing.
  package func render(_ values: [String: TemplateValue]) -> String {
    template.render(values.mapValues(\.untyped))
  }
}

/// Why a template could not be parsed.
package struct PageTemplateError: Error, Sendable, Hashable {
  /// What the template library says.
  package let message: String
}

/// What a template can be filled with.
package indirect enum TemplateValue: Sendable, Hashable {
  /// Text, put in as it is.
  case text(String)
  /// Whether a section is shown.
  case flag(Bool)
  /// A section repeated for each item.
  case list([[String: TemplateValue]])

  /// The value as the template library wants it.
  fileprivate var untyped: Any {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let items): items.map { $0.mapValues(\.untyped) }
    }
  }
}
