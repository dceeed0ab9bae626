package import SourceText

/// Finds the chains of a mathematical text. Reading never fails: what has no meaning is a member without
/// an expression, with the place and the reason.
package enum ChainReader {
  /// The chains of a formula: rows of aligned environments joined where they go on, lists taken apart.
  package static func chains(inLaTeX text: MappedText) -> [Chain] {
    let range = ByteRange(0, text.bytes.count)
    let nodes = MathTree.read(text.bytes, in: range, dialect: .latex)
    var builder = ChainBuilder(bytes: text.bytes)
    builder.read(ChainBuilder.flattened(nodes))
    return builder.chains
  }

  /// The worked calculations in one or more lines of plain text; words before a calculation are a member
  /// without expression, remarks after its last number are left out. Strict: prose and code give nothing.
  package static func chains(inPlain text: MappedText, range: ByteRange) -> [Chain] {
    var chains: [Chain] = []
    var start = range.lowerBound
    let end = min(range.upperBound, text.bytes.count)
    while start < end {
      var stop = start
      while stop < end, !ASCII.lineEnds.contains(text.bytes[stop]) { stop += 1 }
      PlainLine(bytes: text.bytes, range: ByteRange(start, stop)).appendChains(to: &chains)
      start = stop + 1
    }
    return chains.filter {
      PlainLine.isWorkedCalculation($0)
        && !PlainContext.readsOtherwise($0, in: text.bytes, range: ByteRange(range.lowerBound, end))
    }
  }
}
