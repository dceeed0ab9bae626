/// What the front matter of one kind of page is expected to say: its fields, and what each may be.
///
/// Data, so that linting, the reader of collapsed notes and the documentation agree on one list.
package struct Schema: Sendable, Hashable {
  /// What a field may be.
  package indirect enum Kind: Sendable, Hashable {
    /// Any scalar that is not null, taken as text.
    case string
    /// A calendar date, `2026-05-10`.
    case date
    /// An integer or float inside these bounds.
    case number(ClosedRange<Double>)
    /// A sequence of strings, perhaps empty.
    case listOfStrings
    /// One of these words, as written.
    case term([String])
    /// One of these words, or the `id` of a note.
    case reference(words: [String])
    /// One of these words, or the hexadecimal name of a commit, 7 to 40 digits.
    case commit(words: [String])
    /// A mapping with these fields, and perhaps others.
    case mapping([FieldRule])
  }

  /// One field of a schema.
  package struct FieldRule: Sendable, Hashable {
    /// The key.
    package let name: String
    /// What the value may be.
    package let kind: Kind
    /// Whether a page without it is incomplete.
    package let isRequired: Bool
    /// What the field says, in a few words for messages.
    package let meaning: String

    /// A field with everything that is expected of it.
    package init(_ name: String, _ kind: Kind, isRequired: Bool = false, meaning: String) {
      self.name = name
      self.kind = kind
      self.isRequired = isRequired
      self.meaning = meaning
    }
  }

  /// The name of the kind of page, for messages: "wiki entry".
  package let name: String
  /// The fields in the order in which a page writes them.
  package let fields: [FieldRule]

  /// A schema with these fields.
  package init(name: String, fields: [FieldRule]) {
    self.name = name
    self.fields = fields
  }

  /// The rule of the field with this key, at the top.
  package subscript(_ key: String) -> FieldRule? { fields.first { $0.name == key } }
}

extension Schema.Kind {
  /// The fields of a mapping; none for everything else.
  package var fields: [Schema.FieldRule] {
    if case .mapping(let fields) = self { fields } else { [] }
  }
}
