/// One output format of a report.
///
/// A value with a name and a closure, so that a format is one file in `Renderers/` and one line in
/// `AllRenderers.swift`.
package struct ReportRenderer: Sendable {
  /// How a report is to look, where a format leaves a choice.
  package struct Options: Sendable, Hashable {
    /// Whether to colour with ANSI sequences; formats for machines never do.
    package var usesColor: Bool
    /// Whether every unverifiable claim is shown with its place instead of counted by reason.
    package var isVerbose: Bool

    /// No colours and the short form, unless asked for.
    package init(usesColor: Bool = false, isVerbose: Bool = false) {
      self.usesColor = usesColor
      self.isVerbose = isVerbose
    }
  }

  /// What `--format` calls it.
  package let name: String
  /// What it is for, in a few words.
  package let purpose: String
  /// The report in this format, ending with a line end. Pure: the same report gives the same bytes.
  package let render: @Sendable (Report, Options) throws(RenderingError) -> String

  /// A format with its name and purpose.
  package init(
    name: String, purpose: String,
    render: @escaping @Sendable (Report, Options) throws(RenderingError) -> String
  ) {
    self.name = name
    self.purpose = purpose
    self.render = render
  }

  /// The renderer called `name`, or an error that lists what there is.
  package static func named(_ name: String) throws(RenderingError) -> ReportRenderer {
    guard let renderer = all.first(where: { $0.name == name }) else {
      throw RenderingError.unknownFormat(name: name, known: all.map(\.name))
    }
    return renderer
  }
}

/// Why a report could not be rendered.
package enum RenderingError: Error, Sendable, Hashable {
  /// No renderer has this name.
  case unknownFormat(name: String, known: [String])
  /// A template of the program itself is broken.
  case brokenTemplate(name: String, message: String)

  /// The error in one line, without a full stop.
  package var message: String {
    switch self {
    case .unknownFormat(let name, let known):
      "there is no format '\(TerminalText.escaped(name))'; the formats are \(known.joined(separator: ", "))"
    case .brokenTemplate(let name, let message):
      "internal error: the template '\(name)' is broken: \(message); please report it"
    }
  }
}
