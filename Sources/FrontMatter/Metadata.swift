package import SourceText

/// The metadata of a note: the fields of its front matter in the order in which they are written.
package struct Metadata: Sendable, Hashable {
  /// Every field, duplicates included.
  package let fields: [Field]
  /// The bytes between the fences.
  package let range: ByteRange

  /// The metadata with these fields.
  package init(fields: [Field], range: ByteRange) {
    self.fields = fields
    self.range = range
  }

  /// The first field with this key.
  package subscript(_ key: String) -> Field? { fields.first { $0.key == key } }

  /// The field at a path of keys: `field(at: "tech_stack", "language")`.
  package func field(at path: String...) -> Field? {
    var fields = self.fields
    var found: Field?
    for key in path {
      found = fields.first { $0.key == key }
      fields = found?.value.fields ?? []
    }
    return found
  }
}
