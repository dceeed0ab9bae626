package import SourceText

/// Finds the chains of a mathematical text. Reading never fails: what has no meaning is a member without
/// an expression, with the place and the reason.
package enum ChainReader {
  /// The chains of a formula: rows of aligned environments joined where they go on, lists taken apart.
  package static func chains(inLaTeX text: MappedText) -> [Chain] { [] }

  /// The worked calculations in one or more lines of plain text; words before a calculation are a member
  /// without expression, remarks after its last number are left out. Strict: prose and code give nothing.
  package static func chains(inPlain text: MappedText, range: ByteRange) -> [Chain] { [] }
}
