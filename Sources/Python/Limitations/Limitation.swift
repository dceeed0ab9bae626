/// Something of Python that this interpreter does not have: a row of `assay limits`.
package struct Limitation: Sendable, Hashable {
  /// What sort of thing it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case syntax
    case builtin
    case module
    case attribute
    case behavior
  }

  /// What it is called: `yield`, `open`, `torch`, `numpy.fft`.
  package let name: String
  /// What sort of thing it is.
  package let kind: Kind
  /// One sentence for people, without a full stop.
  package let sentence: String
}
