import SourceText

/// Gives a row of nodes its meaning, or says what has none.
///
/// It never guesses: where mathematicians read one text in two ways (`\log 3/4`, `1/2x`, `3\frac{1}{2}`)
/// there is no expression. The first obstacle met is kept.
struct ExpressionReader {
  let bytes: [UInt8]
  var nodes: [MathTree]
  var index = 0
  var obstacle: Obstacle?
  /// How deep rows are nested; trees are no deeper than `MathParser.depthLimit` allows.
  let depth: Int

  init(_ nodes: [MathTree], bytes: [UInt8], depth: Int = 0) {
    self.bytes = bytes
    self.nodes = nodes.filter { !$0.isSpace && $0.kind != .separator(.cell) }
    self.depth = depth
  }

  /// The meaning of a whole row, and the first obstacle if it has none.
  static func read(_ nodes: [MathTree], bytes: [UInt8], depth: Int = 0) -> (Expression?, Obstacle?) {
    var reader = ExpressionReader(nodes, bytes: bytes, depth: depth)
    let expression = reader.readSum()
    if let obstacle = reader.obstacle { return (nil, obstacle) }
    if let next = reader.peek {
      return (nil, Obstacle(reader.reason(for: next), at: next.range))
    }
    return (expression, nil)
  }

  /// The node at hand.
  var peek: MathTree? { index < nodes.count ? nodes[index] : nil }

  /// Keeps the first obstacle.
  mutating func fail(_ reason: String, at range: ByteRange) -> Expression? {
    if obstacle == nil { obstacle = Obstacle(reason, at: range) }
    return nil
  }

  /// The meaning of an inner row.
  mutating func readInner(_ row: [MathTree], at range: ByteRange) -> Expression? {
    let (expression, obstacle) = ExpressionReader.read(row, bytes: bytes, depth: depth + 1)
    if let obstacle, self.obstacle == nil { self.obstacle = obstacle }
    if expression == nil { return fail("nothing stands there", at: range) }
    return expression
  }

  /// Terms with signs between them.
  mutating func readSum() -> Expression? {
    var terms: [Expression] = []
    guard let first = readTerm() else { return nil }
    terms.append(first)
    while let next = peek, case .binary(let sign) = next.kind, sign == .plus || sign == .minus {
      index += 1
      guard let term = readTerm() else { return nil }
      terms.append(sign == .minus ? .negative(term) : term)
    }
    if terms.count > 1 || depth == 0 { terms = terms.map(\.withoutBarePi) }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }

  /// One term with the signs before it.
  private mutating func readTerm() -> Expression? {
    var isNegative = false
    while let next = peek, case .binary(let sign) = next.kind, sign == .plus || sign == .minus {
      if sign == .minus { isNegative.toggle() }
      index += 1
    }
    guard let product = readProduct() else { return nil }
    return isNegative ? .negative(product) : product
  }

  /// What a node that cannot go on means to the reader of the message.
  func reason(for node: MathTree) -> String {
    switch node.kind {
    case .opaque(let reason): reason
    case .environment: "an environment is no number"
    case .relation: "a relation stands inside"
    case .separator: "a list stands inside"
    case .binary(.plusMinus): "plus-or-minus stands for two numbers"
    case .binary(.factorial): "factorials are not read"
    case .binary: "an operator has no operand"
    case .bar: "a bar that does not close"
    case .text: "words stand inside"
    case .number, .symbol, .function, .group, .fenced, .scripted, .fraction, .root, .styled, .space:
      "it cannot stand here"
    }
  }
}

extension Expression {
  /// The same, with π alone as a name: policies and stationary distributions are written `\pi`, the number
  /// stands beside a factor or under a root.
  fileprivate var withoutBarePi: Expression {
    switch self {
    case .constant(.pi): .symbol("pi")
    case .negative(.constant(.pi)): .negative(.symbol("pi"))
    case .number, .constant, .symbol, .negative, .sum, .product, .quotient, .power, .root, .logarithm,
      .function, .application, .list:
      self
    }
  }
}
