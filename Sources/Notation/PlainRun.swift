import SourceText

/// Finds chains among the nodes of a line, or of a bracket in it: words are cut away at both ends, and what
/// is left must be an expression as a whole.
struct PlainRun {
  let bytes: [UInt8]

  /// Words after which a calculation may begin without punctuation.
  private static let openings: Set<String> = [
    "so", "thus", "hence", "therefore", "then", "because", "since", "get", "gives", "have", "is", "equals",
    "Then",
    "So", "Hence", "Thus", "Therefore", "Since",
  ]

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
      if !isLast { members = [left(segment, before: end)] }
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
  private func left(_ segment: [MathTree], before offset: Int) -> Member {
    let row = MemberReader.trimmed(withUnitAsText(segment))
    guard let stop = withoutUnit(row).lastIndex(where: isStopper) else { return checked(row, before: offset) }
    let rest = MemberReader.trimmed(Array(row[(stop + 1)...]))
    if opens(row[stop]), !rest.isEmpty {
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
    return Member(range: range, expression: nil, obstacle: Obstacle("words, not mathematics", at: range))
  }

  /// Units behind a number as words of the tree, so that they are units to the member's reader.
  private func withUnitAsText(_ segment: [MathTree]) -> [MathTree] {
    segment.map { node in
      guard case .symbol(let name) = node.kind, name.utf8.count > 1,
        (UnitName.of(name) != nil && name.utf8.count > 2) || ScaleUnit.mayScale(name)
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

  /// Whether a calculation may begin behind this node.
  private func opens(_ node: MathTree) -> Bool {
    switch node.kind {
    case .symbol(let name): PlainRun.openings.contains(name)
    case .opaque(let reason):
      reason == "it is no mathematics here" || reason == "a bracket closes that was not opened"
    case .text(let words): words == "."
    case .separator(.comma), .separator(.semicolon), .separator(.implication), .bar: true
    default: false
    }
  }

  /// Whether an operand may end before the node at `stop`: words need a blank between.
  private func endsOperand(_ row: [MathTree], at stop: Int) -> Bool {
    let touches = stop > 0 && !row[stop - 1].isSpace
    switch row[stop].kind {
    case .symbol, .environment: return !touches
    case .opaque(let reason):
      let byte = bytes[row[stop].range.lowerBound]
      return !touches || reason.hasPrefix("a bracket") || reason == "a remark" || byte == 0x60 || byte == 0x22
    default: return true
    }
  }
}
