/// Text as the words that are compared.
enum Words {
  /// The words of `text` in lower case; everything but letters, digits and marks separates them.
  static func of(_ text: String) -> [String] {
    text.lowercased().unicodeScalars
      .split { scalar in
        let properties = scalar.properties
        return !(properties.isAlphabetic || properties.numericType != nil || properties.isDiacritic)
      }
      .map { String($0) }
  }
}
