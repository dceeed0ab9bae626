import SourceText

/// Cuts a row of nodes into chains: at commas, wide spaces, implications and new rows, unless a row goes on.
struct ChainBuilder {
  let bytes: [UInt8]
  private(set) var chains: [Chain] = []
  private var members: [Member] = []
  private var relations: [Relation] = []
  private var current: [MathTree] = []
  private var nodes: [MathTree] = []
  /// For each node, the index of the first at or after it that is no space, cell mark or row end.
  private var nextSignificant: [Int] = []
  /// For each node, how many cell marks stand before it.
  private var cellsBefore: [Int] = []

  /// Environments whose rows are lines of one calculation.
  private static let alignments: Set<String> = [
    "aligned", "align", "align*", "gathered", "gather", "gather*", "split", "equation", "equation*",
    "eqnarray",
    "eqnarray*", "multline", "multline*", "alignedat", "alignat", "alignat*", "array", "displaymath",
  ]
  /// Words that end one statement and begin the next.
  private static let joints: Set<String> = [
    "and", "or", "where", "so", "if", "with", "when", "then", "thus", "hence", "for", "since", "because",
    "but",
    "therefore", "while", "i.e.", "that is", "versus", "vs", "vs.",
  ]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The row with alignments, boxes and groups opened where they hold relations.
  static func flattened(_ row: [MathTree], depth: Int = 0) -> [MathTree] {
    var result: [MathTree] = []
    for node in row {
      switch node.kind {
      case .environment(let name, let inner) where alignments.contains(name) && holdsRelations(inner):
        result += flattened(inner, depth: depth + 1)
      case .styled(let name, let inner)
      where MathNames.transparentStyles.contains(name) && holdsRelations(inner):
        result += flattened(inner, depth: depth + 1)
      case .group(let inner) where holdsRelations(inner):
        result += flattened(inner, depth: depth + 1)
      default: result.append(node)
      }
    }
    return result
  }

  /// Whether a relation stands in the row, or in an alignment or box of it.
  private static func holdsRelations(_ row: [MathTree]) -> Bool {
    row.contains { node in
      switch node.kind {
      case .relation: true
      case .environment(_, let inner), .styled(_, let inner), .group(let inner): holdsRelations(inner)
      default: false
      }
    }
  }

  /// Reads a flattened row to its end.
  mutating func read(_ row: [MathTree]) {
    nodes = row
    measure()
    for (index, node) in row.enumerated() {
      switch node.kind {
      case .relation(let kind):
        closeMember(before: node.range.lowerBound)
        relations.append(Relation(kind: kind, range: node.range))
      case .separator(.comma), .separator(.semicolon), .separator(.implication): closeChain()
      case .separator(.wideSpace): if !goesOnAfterSpace(index) { closeChain() }
      case .separator(.row): readRowEnd(index)
      case .separator(.cell): continue
      case .text(let words) where ChainBuilder.joints.contains(words.trimmed.lowercased()): closeChain()
      default: current.append(node)
      }
    }
    closeChain()
  }

  /// Whether what follows a wide space still belongs to the chain: a relation does.
  private func goesOnAfterSpace(_ index: Int) -> Bool {
    if current.allSatisfy(\.isSpace), !relations.isEmpty { return true }
    guard let next = significant(after: index)?.node else { return false }
    if case .relation = next.kind { return true }
    return false
  }

  /// The next node that is no space, cell or row end, and whether a cell mark stands before it.
  private func significant(after index: Int) -> (node: MathTree, index: Int, afterCell: Bool)? {
    let next = nextSignificant[index + 1]
    guard next < nodes.count else { return nil }
    return (nodes[next], next, cellsBefore[next] > cellsBefore[index])
  }

  /// Counts once what the decisions at rows' ends look up.
  private mutating func measure() {
    nextSignificant = Array(repeating: nodes.count, count: nodes.count + 1)
    cellsBefore = Array(repeating: 0, count: nodes.count + 1)
    for index in nodes.indices {
      cellsBefore[index + 1] = cellsBefore[index] + (nodes[index].kind == .separator(.cell) ? 1 : 0)
    }
    for index in nodes.indices.reversed() {
      switch nodes[index].kind {
      case .space, .separator(.row), .separator(.wideSpace), .separator(.cell):
        nextSignificant[index] = nextSignificant[index + 1]
      default: nextSignificant[index] = index
      }
    }
  }

  /// Decides at a row's end whether the next row goes on with this one.
  private mutating func readRowEnd(_ index: Int) {
    guard let next = significant(after: index) else { return }
    if case .relation = next.node.kind { return }
    if current.allSatisfy(\.isSpace) {
      if relations.isEmpty { closeChain() }
      return
    }
    if case .binary = current.last(where: { !$0.isSpace })?.kind { return }
    guard case .binary(let sign) = next.node.kind else { return closeChain() }
    if next.afterCell || sign == .times || sign == .divide { return }
    if cellFollows(next.index) { return closeChain() }
    if sign == .plus { return }
    let unclear = MathTree(.opaque("it is unclear whether the line goes on"), at: next.node.range)
    current.append(unclear)
    closeChain()
    current = [unclear]
  }

  /// Whether a cell mark stands in the row that begins at `index`.
  private func cellFollows(_ index: Int) -> Bool {
    for node in nodes[index...] {
      if node.kind == .separator(.cell) { return true }
      if node.kind == .separator(.row) { return false }
    }
    return false
  }

  private mutating func closeMember(before offset: Int) {
    members.append(MemberReader(bytes: bytes).member(current, before: offset))
    current = []
  }

  private mutating func closeChain() {
    defer {
      members = []
      relations = []
      current = []
    }
    guard !relations.isEmpty else { return }
    closeMember(before: relations.last?.range.upperBound ?? 0)
    let chain = Chain(members: members, relations: relations)
    if chain.isContinuation, !chains.isEmpty { return }
    chains.append(chain)
  }
}
