import SourceText

extension Schema.Kind {
  /// Whether `value` is what the field may be.
  ///
  /// A value that could not be read as YAML is accepted: the YAML error has been said already. Of a mapping only
  /// the form is asked; its fields have rules of their own.
  package func accepts(_ value: YAMLValue) -> Bool {
    if value.isRecovered { return true }
    switch self {
    case .string: return value.isScalar && !value.isNull
    case .date: return value.isScalar && value.calendarDate != nil
    case .number(let bounds): return value.number.map(bounds.contains) ?? false
    case .listOfStrings: return value.items?.allSatisfy { $0.isScalar && !$0.isNull } ?? false
    case .term(let words): return value.isScalar && words.contains(value.text)
    case .reference: return value.isScalar && !value.isNull && !value.text.isEmpty
    case .commit(let words): return value.isScalar && (words.contains(value.text) || isCommit(value.text))
    case .mapping: return value.fields != nil
    }
  }

  /// Whether `text` can name a commit: 7 to 40 hexadecimal digits.
  private func isCommit(_ text: String) -> Bool {
    let digits = ByteSet("0123456789abcdefABCDEF")
    return (7...40).contains(text.utf8.count) && text.utf8.allSatisfy { digits.contains($0) }
  }
}
