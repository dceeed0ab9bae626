import SourceText

/// One line of plain text, and the worked calculations in it.
struct PlainLine {
  let bytes: [UInt8]
  let range: ByteRange

  /// Marks of code and addresses: a line that has one is no calculation.
  private static let codeMarks: [StaticString] = [
    "://", "==", "!=", "+=", "-=", "*=", "/=", "=>", "=~", "&&", "$(", "{{", "++", "===", "\\(", "$$",
  ]

  /// Adds the chains of this line; a line that begins with a relation goes on from the last.
  func appendChains(to chains: inout [Chain]) {
    let content = self.content
    guard hasRelation(content.range), !isCode(content.range) else { return }
    var nodes = MathTree.read(bytes, in: content.range, dialect: .plain)
    if content.isAfterDash { nodes.insert(MathTree(.opaque("a dash that may be a minus"), at: range), at: 0) }
    let found = PlainRun(bytes: bytes).chains(in: nodes)
    for chain in found {
      if chain.isContinuation, let last = chains.last, chain == found.first, goesOn(from: last) {
        chains[chains.count - 1] = Chain(
          members: last.members + chain.members.dropFirst(), relations: last.relations + chain.relations)
      } else {
        chains.append(chain)
      }
    }
  }

  /// Whether only a remark or nothing stands between the end of `chain` and this line, on the line before.
  private func goesOn(from chain: Chain) -> Bool {
    guard chain.members.count < 100 else { return false }
    let end = chain.range.upperBound
    guard end <= range.lowerBound else { return false }
    return bytes[end..<range.lowerBound].filter { $0 == ASCII.lineFeed }.count == 1
  }

  private func hasRelation(_ range: ByteRange) -> Bool {
    let scanner = ByteScanner(bytes, in: range)
    return bytes[range.indices].contains { $0 == 0x3D } || scanner.finds("≈") || scanner.finds("＝")
  }

  private func isCode(_ range: ByteRange) -> Bool {
    let scanner = ByteScanner(bytes, in: range)
    return PlainLine.codeMarks.contains { scanner.finds($0) }
  }

  /// The line without the mark of a list item or a comment, and without the remark at its end. A dash and a blank before a number may be either:
  /// then what stands before the first relation is not read.
  private var content: (range: ByteRange, isAfterDash: Bool) {
    var scanner = ByteScanner(bytes, in: range)
    scanner.skip(while: ASCII.blanks)
    while scanner.take("#") || scanner.take("//") { scanner.skip(while: ASCII.blanks) }
    let mark = scanner
    let end = PlainRemark.start(in: scanner)
    guard scanner.take("-") || scanner.take("*") || scanner.take("+"), scanner.skip(while: ASCII.blanks) > 0
    else {
      return (ByteRange(mark.position, max(mark.position, end)), false)
    }
    let next = scanner.peek ?? 0
    return (
      ByteRange(scanner.position, max(scanner.position, end)),
      ASCII.digits.contains(next) || next == 0x28 || next == 0x2E
    )
  }

  /// Whether a chain is a calculation: an operation on numbers, and a printed number that it gives.
  static func isWorkedCalculation(_ chain: Chain) -> Bool {
    let operations = chain.members.compactMap(\.expression).filter { $0.isNumeric && !$0.isPrinted }
    let results = chain.members.filter { $0.literal != nil || !$0.literals.isEmpty }
    guard !operations.isEmpty, !results.isEmpty else { return false }
    guard operations.count == 1, case .quotient(.number(let above), .number(let below)) = operations[0],
      above.literal.isInteger, below.literal.isInteger
    else { return true }
    let ratio = above.literal.value.divided(by: below.literal.value)
    return results.allSatisfy { $0.literal.map { !$0.isInteger || $0.value == ratio } ?? true }
  }
}

extension ByteScanner {
  /// Whether `text` stands anywhere in the range.
  func finds(_ text: StaticString) -> Bool {
    var look = self
    while !look.isAtEnd {
      if look.looksAt(text) { return true }
      look.position += 1
    }
    return false
  }
}

extension Expression {
  /// Whether it has a value without knowing any name.
  package var isNumeric: Bool {
    switch self {
    case .number, .constant(.pi), .constant(.euler): true
    case .constant(.infinity), .symbol, .application: false
    case .negative(let inner), .root(_, let inner): inner.isNumeric
    case .sum(let parts), .product(let parts), .list(let parts), .function(_, let parts):
      parts.allSatisfy(\.isNumeric)
    case .quotient(let left, let right), .power(let left, let right): left.isNumeric && right.isNumeric
    case .logarithm(let kind, let inner):
      if case .base(let base) = kind { base.isNumeric && inner.isNumeric } else { inner.isNumeric }
    }
  }

  /// Whether it is only a printed number, with a sign perhaps, or a list of them.
  package var isPrinted: Bool {
    switch self {
    case .number, .negative(.number): true
    case .list(let elements): elements.allSatisfy(\.isPrinted)
    case .constant, .symbol, .negative, .sum, .product, .quotient, .power, .root, .logarithm, .function,
      .application:
      false
    }
  }
}
