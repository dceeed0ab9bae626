import SourceText

/// One event of the YAML parser, with its place in the text that was given to it.
struct YAMLEvent {
  /// What happened.
  enum Kind {
    case documentStart
    case alias(String)
    case scalar(text: String, style: YAMLValue.Style)
    /// The start of a sequence or mapping; `isFlow` if it is written with brackets.
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case sequenceEnd
    case mappingEnd
    case streamEnd
    /// What carries no content: the start of the stream, the end of a document.
    case other
  }

  /// What happened.
  let kind: Kind
  /// The resolved tag, if one was written.
  let tag: String?
  /// The anchor's name, if one was written.
  let anchor: String?
  /// The bytes of the event, anchor and tag included.
  let range: ByteRange
}

/// Why a text cannot be read as YAML, and where.
struct YAMLProblem: Error {
  /// What sort of problem it is.
  enum Kind {
    case syntax
    /// A bound of this program was reached, not a rule of YAML broken.
    case limit
  }

  /// What sort of problem it is.
  let kind: Kind
  /// The rule that is broken, in the parser's words.
  let message: String
  /// The offset of the place in the text that was given to the parser.
  let offset: Int
}
