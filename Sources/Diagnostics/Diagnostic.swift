public import SourceText

/// Something to say about a place in a note.
///
/// Diagnostics are values about the wiki; they accumulate and nothing is thrown for bad input. What went wrong
/// with us or the machine is an error, not a diagnostic.
public struct Diagnostic: Sendable, Hashable {
  /// `group/name`, stable: it suppresses, it is looked up by `assay explain`.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// One line, the specific thing first, no full stop: "Tag 'entropy' is listed twice".
  public let summary: String
  /// A paragraph more, where one line is not enough; never the only place of a fact.
  public let explanation: String?
  /// What to do about it, in a sentence.
  public let help: String?
  /// The place.
  public let primary: Annotation
  /// Other places that matter: "first stated here".
  public let secondary: [Annotation]
  /// How it can be mended mechanically, if it can.
  public let fix: Fix?

  /// A finding; everything after `primary` may be left out.
  public init(
    rule: String, severity: Severity, summary: String, at primary: Annotation, explanation: String? = nil,
    help: String? = nil, secondary: [Annotation] = [], fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.help = help
    self.primary = primary
    self.secondary = secondary
    self.fix = fix
  }

  /// A finding about `range`, without a label.
  public init(
    rule: String, severity: Severity, summary: String, at range: ByteRange, explanation: String? = nil,
    help: String? = nil, secondary: [Annotation] = [], fix: Fix? = nil
  ) {
    self.init(
      rule: rule, severity: severity, summary: summary, at: Annotation(range), explanation: explanation,
      help: help, secondary: secondary, fix: fix)
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by rule and words: the order of every report.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.primary.range, left.rule, left.summary) < (right.primary.range, right.rule, right.summary)
  }
}
