package import SourceText

/// One key and its value in a YAML mapping.
package struct Field: Sendable, Hashable {
  /// The key as text; a key that is not a scalar is written as its source.
  package let key: String
  /// Where the key stands, quotes included.
  package let keyRange: ByteRange
  /// What it maps to.
  package let value: YAMLValue

  /// A key with its value.
  package init(key: String, keyRange: ByteRange, value: YAMLValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
