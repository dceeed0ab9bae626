import DivergenceCore
import SourceText

/// Finds chains among the nodes of a line, or of a bracket in it: words are cut away at both ends, and what
/// is left must be an expression as a whole.
struct PlainRun {
  let bytes: [UInt8]

  /// Words after which a calculation may begin without punctuation.
  private static let openings: Set<String> = [
    "so", "thus", "hence", "therefore", "then", "because", "since", "get", "gives", "have", "is", "equals",
    "Then",
    "So", "Hence", "Thus", "Therefore", "Since", "因此", "所以", "따라서", "그러므로", "즉", "よって", "つまり",
  ]
  /// Words between two calculations: one may begin behind them where one ends before.
  private static let joints: Set<String> = ["and", "but", "while", "whereas", "和", "而", "및", "그리고", "且"]
  /// The first bytes of colons and quotation marks.
  private static let openingBytes = ByteSet(":\"'`").union(ByteSet { $0 >= 0x80 })
  /// The letters with which a Chinese, Japanese or Korean word ends that names what is calculated.
  private static let topicLetters = ["为", "為", "是", "得", "即", "故", "于", "은", "는", "は"]

  /// The chains of a row of nodes, brackets with relations inside read as rows of their own.
  func chains(in nodes: [MathTree], depth: Int = 0) -> [Chain] {
    var chains: [Chain] = []
    var segments: [[MathTree]] = [[]]
    var relations: [Relation] = []
    var inner: [[MathTree]] = []
    for node in nodes {
      if case .relation(let kind) = node.kind {
        relations.append(Relation(kind: kind, range: node.range))
        segments.append([])
      } else if case .fenced(_, let row, _) = node.kind, PlainRun.holdsRelation(row) {
        inner.append(row)
        segments[segments.count - 1].append(MathTree(.opaque("a remark in brackets"), at: node.range))
      } else {
        segments[segments.count - 1].append(node)
      }
    }
    appendChains(of: segments, relations, to: &chains)
    for row in inner { chains += self.chains(in: row, depth: depth + 1) }
    return chains
  }

  private static func holdsRelation(_ row: [MathTree]) -> Bool {
    row.contains { node in
      if case .relation = node.kind { return true }
      return false
    }
  }

  /// Walks over the segments between relations; a segment that is not one expression ends a chain with its
  /// beginning and opens the next with its end.
  private func appendChains(of segments: [[MathTree]], _ relations: [Relation], to chains: inout [Chain]) {
    guard !relations.isEmpty else { return }
    var members = [left(segments[0], before: relations[0].range.lowerBound)]
    var joined: [Relation] = []
    for (index, relation) in relations.enumerated() {
      let segment = segments[index + 1]
      let isLast = index == relations.count - 1
      let end = isLast ? relation.range.upperBound : relations[index + 1].range.lowerBound
      joined.append(relation)
      if !isLast, let whole = whole(segment, before: end), relation.kind != .arrow {
        members.append(whole)
        continue
      }
      members.append(right(segment, before: relation.range.upperBound))
      chains.append(Chain(members: members, relations: joined))
      joined = []
      if !isLast { members = [left(segment, before: end, isBehindChain: true)] }
    }
  }

  /// The segment as one member, if all of it is an expression with a unit perhaps.
  private func whole(_ segment: [MathTree], before offset: Int) -> Member? {
    let row = MemberReader.trimmed(withUnitAsText(segment))
    guard !row.isEmpty, !withoutUnit(row).contains(where: isStopper) else { return nil }
    let member = checked(row, before: offset)
    return member.expression == nil ? nil : member
  }

  /// The operand on the left of a relation: what stands behind the last word or punctuation mark.
  private func left(_ segment: [MathTree], before offset: Int, isBehindChain: Bool = false) -> Member {
    let row = MemberReader.trimmed(withUnitAsText(segment))
    guard let stop = withoutUnit(row).lastIndex(where: isStopper) else { return checked(row, before: offset) }
    let rest = MemberReader.trimmed(Array(row[(stop + 1)...]))
    let isOpen = opens(row[stop], before: rest) || (isBehindChain && joins(row, at: stop))
    if isOpen, !rest.isEmpty {
      let member = checked(rest, before: offset)
      if member.expression?.isNumeric == true { return member }
    }
    return label(row, before: offset)
  }

  /// The operand on the right of a relation: up to the first word, mark or remark.
  private func right(_ segment: [MathTree], before offset: Int) -> Member {
    let row = MemberReader.trimmed(withUnitAsText(segment))
    var stop = row.firstIndex(where: isStopper) ?? row.count
    if stop < row.count, case .text = row[stop].kind, row[stop].kind != .text(".") { stop += 1 }
    let head = MemberReader.trimmed(Array(row[..<stop]))
    guard !head.isEmpty else { return label(row, before: offset) }
    if stop < row.count, !endsOperand(row, at: stop) { return label(row, before: offset) }
    let member = checked(head, before: offset)
    if member.expression?.isNumeric == true { return member }
    if let last = head.last, case .fenced = last.kind, head.count > 2, head[head.count - 2].isSpace {
      let shorter = checked(MemberReader.trimmed(Array(head.dropLast())), before: offset)
      if shorter.literal != nil { return shorter }
    }
    return member
  }

  /// A member, unless it may be a range of whole numbers (`10-20`).
  private func checked(_ row: [MathTree], before offset: Int) -> Member {
    for index in row.indices.dropFirst().dropLast() where row[index].kind == .binary(.minus) {
      if case .number(let before) = row[index - 1].kind, case .number(let after) = row[index + 1].kind,
        before.isInteger, after.isInteger
      {
        return label(row, before: offset)
      }
    }
    return MemberReader(bytes: bytes).member(row, before: offset)
  }

  /// Words that name what is calculated.
  private func label(_ row: [MathTree], before offset: Int) -> Member {
    guard let first = row.first, let last = row.last else {
      return MemberReader(bytes: bytes).member([], before: offset)
    }
    let range = first.range.union(last.range)
    return Member(
      range: range, text: String(decoding: bytes[range.indices], as: UTF8.self), expression: nil,
      obstacle: Obstacle("words, not mathematics", at: range))
  }

  /// Units behind a number as words of the tree, so that they are units to the member's reader.
  private func withUnitAsText(_ segment: [MathTree]) -> [MathTree] {
    segment.map { node in
      guard case .symbol(let name) = node.kind, name.utf8.count > 1,
        (InformationUnit.beginning(name) != nil && name.utf8.count > 2) || ScaleUnit.mayScale(name)
          || UnicodeMarks.isIdeograph(ByteScanner(bytes, in: node.range))
      else { return node }
      return MathTree(.text(name), at: node.range)
    }
  }

  /// The row without the unit at its end.
  private func withoutUnit(_ row: [MathTree]) -> ArraySlice<MathTree> {
    guard row.count > 1, case .text(let words)? = row.last?.kind, words != "." else { return row[...] }
    return row.dropLast()
  }

  /// Whether a node ends a calculation: a word, punctuation, anything without meaning.
  private func isStopper(_ node: MathTree) -> Bool {
    switch node.kind {
    case .symbol(let name): name != "pi" && name.utf8.count > 1
    case .opaque: !node.isDots
    case .text, .separator, .bar, .environment, .relation: true
    case .number, .function, .binary, .group, .fenced, .scripted, .fraction, .root, .styled, .space: false
    }
  }

  /// Whether a calculation may begin behind this node. Behind a bracket or a word that names something, a sign
  /// is taken for an operator between the two.
  private func opens(_ node: MathTree, before rest: [MathTree]) -> Bool {
    let isSigned = if case .binary? = rest.first?.kind { rest.count < 2 || rest[1].isSpace } else { false }
    switch node.kind {
    case .symbol(let name), .text(let name):
      if name == "." || PlainRun.openings.contains(name) { return true }
      return !isSigned && PlainRun.topicLetters.contains { name.hasSuffix($0) }
    case .opaque(let reason):
      if reason == "a bracket closes that was not opened" {
        if case .binary? = rest.first?.kind { return false }
        return true
      }
      let byte = bytes[node.range.lowerBound]
      return reason == "it is no mathematics here" && PlainRun.openingBytes.contains(byte)
    case .separator(.comma), .separator(.semicolon), .separator(.implication), .bar: return true
    default: return false
    }
  }

  /// Whether the node at `stop` joins two calculations: all that stands before it is a printed number.
  private func joins(_ row: [MathTree], at stop: Int) -> Bool {
    switch row[stop].kind {
    case .symbol(let name), .text(let name): guard PlainRun.joints.contains(name) else { return false }
    default: return false
    }
    let before = MemberReader.trimmed(Array(row[..<stop]))
    return !before.isEmpty && checked(before, before: row[stop].range.lowerBound).literal != nil
  }

  /// Whether an operand may end before the node at `stop`: words need a blank between.
  private func endsOperand(_ row: [MathTree], at stop: Int) -> Bool {
    let touches = stop > 0 && !row[stop - 1].isSpace
    switch row[stop].kind {
    case .symbol, .environment: return !touches
    case .opaque(let reason):
      let byte = bytes[row[stop].range.lowerBound]
      if byte == 0x3F || reason == "a question" || ASCII.digits.contains(byte) { return false }
      return !touches || reason.hasPrefix("a bracket") || reason == "a remark" || byte == 0x60 || byte == 0x22
    default: return true
    }
  }
}
