package import SourceText

/// A YAML node with its place: scalars resolved by the core schema of YAML 1.2, dates kept as text.
package struct YAMLValue: Sendable, Hashable {
  /// What the node is.
  package indirect enum Content: Sendable, Hashable {
    /// `null`, `~`, or nothing at all.
    case null
    case boolean(Bool)
    /// An integer that fits; larger ones are `string` with their digits.
    case integer(Int)
    /// A float of the core schema, `.inf` and `.nan` included.
    case real(Double)
    case string(String)
    case sequence([YAMLValue])
    case mapping([Field])
  }

  /// How a scalar was written.
  package enum Style: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The resolved node.
  package let content: Content
  /// The scalar's text before resolution, escapes undone; empty for collections. `0.950` stays `0.950`.
  package let text: String
  /// How the scalar was written; `plain` for collections.
  package let style: Style
  /// The tag as written or resolved by the parser, `!!str` as `tag:yaml.org,2002:str`; `nil` if none was written.
  package let tag: String?
  /// The anchor name, without `&`.
  package let anchor: String?
  /// Where the node stands: a quoted scalar's quotes and a flow collection's brackets are inside. Where nothing
  /// is written (an empty value), the place where it would stand.
  package let range: ByteRange
  /// Whether the YAML here is broken and the value is the text as written, so that nobody may say of it that it
  /// has the wrong type.
  package let isRecovered: Bool

  /// A node with everything known about it.
  package init(
    content: Content, text: String = "", style: Style = .plain, tag: String? = nil, anchor: String? = nil,
    range: ByteRange, isRecovered: Bool = false
  ) {
    self.content = content
    self.text = text
    self.style = style
    self.tag = tag
    self.anchor = anchor
    self.range = range
    self.isRecovered = isRecovered
  }
}

extension YAMLValue {
  /// The string, if it is one.
  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  /// The items, if it is a sequence.
  package var items: [YAMLValue]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The fields, if it is a mapping.
  package var fields: [Field]? {
    if case .mapping(let fields) = content { fields } else { nil }
  }

  /// The number, if it is an integer or a float.
  package var number: Double? {
    switch content {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  /// Whether it is neither a sequence nor a mapping.
  package var isScalar: Bool {
    switch content {
    case .sequence, .mapping: false
    case .null, .boolean, .integer, .real, .string: true
    }
  }

  /// Whether nothing is said: `null`, `~`, or an empty value.
  package var isNull: Bool { content == .null }

  /// The calendar date that a scalar's text begins with, if it is an ISO date or timestamp (`2026-05-10`).
  package var calendarDate: CalendarDate? { CalendarDate(parsing: text) }
}
