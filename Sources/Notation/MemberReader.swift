import DivergenceCore
import SourceText

/// Reads what stands between two relations: an expression, a printed number with its unit, a list of numbers.
struct MemberReader {
  let bytes: [UInt8]

  /// The member that `nodes` are; with none, an empty one at `offset`.
  func member(_ nodes: [MathTree], before offset: Int) -> Member {
    let trimmed = MemberReader.trimmed(nodes)
    guard let first = trimmed.first, let last = trimmed.last else {
      let place = ByteRange(offset, offset)
      return Member(
        range: place, expression: nil, obstacle: Obstacle("nothing stands there", at: place))
    }
    let range = first.range.union(last.range)
    var row = MemberReader.unwrapped(trimmed)
    let unit = takeUnit(from: &row)
    row = MemberReader.unwrapped(row)
    let (expression, obstacle) = ExpressionReader.read(row, bytes: bytes)
    let placed = expression == nil ? nil : literal(row)
    return Member(
      range: range, text: text(range), expression: expression, literal: placed?.literal,
      literalRange: placed?.range,
      literals: expression == nil ? [] : literals(row), unit: unit?.text, unitRange: unit?.range,
      obstacle: obstacle)
  }

  /// Without blanks, cell marks and final punctuation.
  static func trimmed(_ nodes: [MathTree]) -> [MathTree] {
    var row = nodes[...]
    while let last = row.last, last.isSpace || last.kind == .text(".") || last.kind == .separator(.cell) {
      row.removeLast()
    }
    while let first = row.first, first.isSpace || first.kind == .separator(.cell) { row.removeFirst() }
    return Array(row)
  }

  /// The inside of boxes, faces and groups around the whole row.
  private static func unwrapped(_ nodes: [MathTree]) -> [MathTree] {
    var row = trimmed(nodes)
    while row.count == 1 {
      switch row[0].kind {
      case .group(let inner): row = trimmed(inner)
      case .styled(let name, let inner)
      where MathNames.transparentStyles.contains(name) || MathNames.words.contains(name):
        row = trimmed(inner)
      default: return row
      }
    }
    return row
  }

  /// Takes the words behind the row: `\text{ nats}`, or letters that spell a unit.
  private func takeUnit(from row: inout [MathTree]) -> (text: String, range: ByteRange)? {
    guard row.count > 1, let last = row.last else { return nil }
    if case .text(let words) = last.kind {
      guard row.contains(where: { $0.range != last.range && !$0.isSpace }) else { return nil }
      row.removeLast()
      row = MemberReader.trimmed(row)
      let text = words.trimmed
      return text.isEmpty ? nil : (text, last.range)
    }
    var letters: [MathTree] = []
    var index = row.count - 1
    while index >= 0 {
      if case .symbol(let name) = row[index].kind, name.utf8.count == 1 {
        letters.append(row[index])
      } else if !row[index].isSpace {
        break
      }
      index -= 1
    }
    let word = letters.reversed().map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }.joined()
    guard InformationUnit.beginning(word) != nil, index >= 0, let start = letters.last?.range else {
      return nil
    }
    row = MemberReader.trimmed(Array(row[...index]))
    return (word, start.union(last.range))
  }

  /// The printed number that the row is, sign and power of ten included.
  func literal(_ nodes: [MathTree]) -> PlacedLiteral? {
    let row = nodes.filter { !$0.isSpace && !$0.isDots && $0.kind != .separator(.cell) }
    guard let first = row.first, let last = row.last else { return nil }
    var rest = row[...]
    if case .binary(let sign) = first.kind {
      guard sign == .minus || sign == .plus else { return nil }
      rest.removeFirst()
    }
    guard let head = rest.first, case .number(let literal) = head.kind else { return nil }
    if rest.count == 1 {
      guard row.count > 1 else { return PlacedLiteral(literal: literal, range: head.range) }
      let range = first.range.union(head.range)
      let sign = String(decoding: bytes[first.range.indices], as: UTF8.self)
      return PlacedLiteral(literal: literal.signed(sign, text: text(range)), range: range)
    }
    guard rest.count == 3, literal.isPercent == false, MemberReader.isPowerOfTen(last) else { return nil }
    let range = first.range.union(last.range)
    return DecimalLiteral(text(range)).map { PlacedLiteral(literal: $0, range: range) }
  }

  private static func isPowerOfTen(_ node: MathTree) -> Bool {
    guard case .scripted(let base, nil, _?) = node.kind, case .number(let ten)? = base.first?.kind else {
      return false
    }
    return ten.isInteger && ten.value == Rational(10)
  }

  /// The printed numbers of a row that is one bracketed list of them.
  private func literals(_ row: [MathTree]) -> [PlacedLiteral] {
    guard row.count == 1, case .fenced(_, let inner, _) = row[0].kind else { return [] }
    let parts = inner.split(omittingEmptySubsequences: false) { $0.kind == .separator(.comma) }
    guard parts.count > 1 else { return [] }
    let literals = parts.compactMap { literal(Array($0)) }
    return literals.count == parts.count ? literals : []
  }

  private func text(_ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }
}

extension MathTree {
  /// Whether it stands for digits or terms left out.
  var isDots: Bool { kind == .opaque("dots stand for what is not written") || kind == .text(".") }
}

extension DecimalLiteral {
  /// The same number behind a sign that was read as an operator.
  func signed(_ sign: String, text: String) -> DecimalLiteral {
    var style = self.style
    style.sign = sign
    let isMinus = sign == "-" || sign == "\u{2212}"
    return DecimalLiteral(
      text: text, value: isMinus ? -value : value, decimals: decimals, style: style, isInteger: isInteger,
      isNegative: isMinus, hasExponent: hasExponent, isPrefix: isPrefix)
  }
}
