import Diagnostics
import SourceText

/// Composes events into values: resolves scalars, expands aliases, finds duplicate keys.
///
/// One composer may read several pieces of one block, so that an anchor of one piece is known in the next.
struct YAMLComposer {
  /// Collections may stand in one another this deep; real front matter reaches 5.
  static let maximumDepth = 64
  /// The number of nodes a block may have, those that aliases repeat counted as often as they are repeated.
  static let maximumNodes = 100_000

  /// A named node and how many nodes it is.
  private struct Anchor {
    let value: YAMLValue
    let nodeCount: Int
  }

  /// What the nodes are read from.
  let text: YAMLText
  private var anchors: [String: Anchor] = [:]
  private var openAnchors: Set<String> = []
  private var nodeCount = 0
  /// Duplicate keys below the top, tags that do not fit.
  private(set) var diagnostics: [Diagnostic] = []
  /// Where a second document starts, if there is one: an offset in the text.
  private(set) var secondDocument: Int?

  /// A composer that has seen nothing yet.
  init(_ text: YAMLText) { self.text = text }

  /// The first document in `range` of the text; `nil` if there is none. A document that cannot be read does not
  /// count against the limits.
  mutating func document(in range: ByteRange) throws(YAMLProblem) -> YAMLValue? {
    openAnchors = []
    let countBefore = nodeCount
    do {
      return try firstDocument(in: range)
    } catch {
      nodeCount = countBefore
      throw error
    }
  }

  /// The first document in `range` of the text.
  private mutating func firstDocument(in range: ByteRange) throws(YAMLProblem) -> YAMLValue? {
    var parser = YAMLParser(text, in: range)
    var root: YAMLValue?
    var documentCount = 0
    while true {
      let event = try parser.next()
      switch event.kind {
      case .streamEnd: return root
      case .documentStart:
        documentCount += 1
        if documentCount == 2 {
          secondDocument = event.range.lowerBound
          return root
        }
        root = try node(from: try parser.next(), &parser, depth: 0)
      default: continue
      }
    }
  }

  /// The node that `event` starts.
  private mutating func node(
    from event: YAMLEvent, _ parser: inout YAMLParser, depth: Int
  ) throws(YAMLProblem) -> YAMLValue {
    nodeCount += 1
    try checkLimits(at: event, depth: depth)
    if case .alias(let name) = event.kind { return try expansion(of: name, at: event.range) }
    let countBefore = nodeCount - 1
    if let anchor = event.anchor { openAnchors.insert(anchor) }
    let value: YAMLValue
    let start = startOfContent(of: event)
    switch event.kind {
    case .scalar(let text, let style):
      value = scalar(text, style, event, ByteRange(start, max(start, event.range.upperBound)))
    case .sequenceStart(let isFlow):
      value = try sequence(event, start, isFlow: isFlow, &parser, depth: depth)
    case .mappingStart(let isFlow):
      value = try mapping(event, start, isFlow: isFlow, &parser, depth: depth)
    default:
      throw YAMLProblem(kind: .syntax, message: "a value is missing", offset: event.range.lowerBound)
    }
    if let anchor = event.anchor {
      openAnchors.remove(anchor)
      anchors[anchor] = Anchor(value: value, nodeCount: nodeCount - countBefore)
    }
    return value
  }

  /// Refuses what is nested too deeply or is too large.
  private func checkLimits(at event: YAMLEvent, depth: Int) throws(YAMLProblem) {
    let offset = event.range.lowerBound
    if depth > Self.maximumDepth {
      throw YAMLProblem(
        kind: .limit, message: "values are nested more than \(Self.maximumDepth) levels deep", offset: offset)
    }
    if nodeCount > Self.maximumNodes {
      throw YAMLProblem(
        kind: .limit, message: "it has more than \(Self.maximumNodes) values, repeated ones counted",
        offset: offset)
    }
  }

  /// The node that the alias `name` repeats, standing where the alias stands.
  private mutating func expansion(of name: String, at range: ByteRange) throws(YAMLProblem) -> YAMLValue {
    guard let anchor = anchors[name], !openAnchors.contains(name) else {
      let message =
        openAnchors.contains(name)
        ? "alias '*\(name)' stands inside the value that it names"
        : "alias '*\(name)' names nothing: no '&\(name)' stands before it"
      throw YAMLProblem(kind: .syntax, message: message, offset: range.lowerBound)
    }
    nodeCount += anchor.nodeCount
    if nodeCount > Self.maximumNodes {
      throw YAMLProblem(
        kind: .limit, message: "its aliases expand to more than \(Self.maximumNodes) values",
        offset: range.lowerBound)
    }
    let value = anchor.value
    return YAMLValue(
      content: value.content, text: value.text, style: value.style, tag: value.tag,
      range: text.original(of: range))
  }

  /// The items up to the end of a sequence.
  private mutating func sequence(
    _ event: YAMLEvent, _ start: Int, isFlow: Bool, _ parser: inout YAMLParser, depth: Int
  ) throws(YAMLProblem) -> YAMLValue {
    var items: [YAMLValue] = []
    while true {
      let next = try parser.next()
      if case .sequenceEnd = next.kind {
        let range = collectionRange(
          start, isFlow: isFlow, bracket: 0x5B, end: next.range, lastChild: items.last?.range)
        return YAMLValue(content: .sequence(items), tag: event.tag, anchor: event.anchor, range: range)
      }
      items.append(try node(from: next, &parser, depth: depth + 1))
    }
  }

  /// The fields up to the end of a mapping.
  private mutating func mapping(
    _ event: YAMLEvent, _ start: Int, isFlow: Bool, _ parser: inout YAMLParser, depth: Int
  ) throws(YAMLProblem) -> YAMLValue {
    var fields: [Field] = []
    while true {
      let next = try parser.next()
      if case .mappingEnd = next.kind {
        let last = fields.last.map { $0.keyRange.union($0.value.range) }
        let range = collectionRange(
          start, isFlow: isFlow, bracket: 0x7B, end: next.range, lastChild: last)
        if depth > 0 { diagnostics += DuplicateKeys.diagnostics(for: fields) }
        return YAMLValue(content: .mapping(fields), tag: event.tag, anchor: event.anchor, range: range)
      }
      let key = try node(from: next, &parser, depth: depth + 1)
      let value = try node(from: try parser.next(), &parser, depth: depth + 1)
      fields.append(Field(key: name(of: key, next), keyRange: key.range, value: value))
    }
  }

  /// The key as text: a scalar's, or the source of a collection.
  private func name(of key: YAMLValue, _ event: YAMLEvent) -> String {
    if key.isScalar { return key.text }
    let start = startOfContent(of: event)
    var end = max(start, event.range.upperBound)
    while text.original(of: end).lowerBound < key.range.upperBound, end < text.bytes.count { end += 1 }
    return text.string(in: ByteRange(start, end))
  }

  /// Where a collection stands: up to its bracket, or, where it has none, up to the end of its last child.
  private func collectionRange(
    _ start: Int, isFlow: Bool, bracket: UInt8, end: ByteRange, lastChild: ByteRange?
  ) -> ByteRange {
    if isFlow, start < text.bytes.count, text.bytes[start] == bracket {
      return text.original(of: ByteRange(start, max(start, end.upperBound)))
    }
    let first = text.original(of: start)
    return lastChild.map { first.union($0) } ?? first
  }

  /// A resolved scalar; a tag that its text does not fit is reported, and the scalar is its text.
  private mutating func scalar(
    _ text: String, _ style: YAMLValue.Style, _ event: YAMLEvent, _ range: ByteRange
  ) -> YAMLValue {
    let place = self.text.original(of: contentRange(of: style, in: range))
    let text = self.text.unmasking(text, readFrom: range)
    let content = CoreSchema.resolve(text, style: style, tag: event.tag)
    if content == nil {
      let tag = (event.tag ?? "").split(separator: ":").last.map { "!!" + $0 } ?? "!!"
      diagnostics.append(
        Diagnostic(
          rule: "metadata/invalid-yaml", severity: .error,
          summary: "'\(text)' is not what its tag \(tag) says",
          at: place, help: "Remove the tag, or write a value that fits it"))
    }
    return YAMLValue(
      content: content ?? .string(text), text: text, style: style, tag: event.tag, anchor: event.anchor,
      range: place)
  }

  /// `range` without the line ends after a block scalar, which libyaml counts in.
  private func contentRange(of style: YAMLValue.Style, in range: ByteRange) -> ByteRange {
    guard style == .literal || style == .folded else { return range }
    var end = range.upperBound
    while end > range.lowerBound, ASCII.whitespace.contains(text.bytes[end - 1]) { end -= 1 }
    return ByteRange(range.lowerBound, end)
  }

  /// Where the node itself starts, after its anchor and tag.
  private func startOfContent(of event: YAMLEvent) -> Int {
    let start = event.range.lowerBound
    guard event.anchor != nil || event.tag != nil else { return start }
    let limit = max(start, min(text.bytes.count, event.range.upperBound))
    var scanner = ByteScanner(text.bytes)
    scanner.position = start
    while let byte = scanner.peek, byte == 0x26 || byte == 0x21 {
      scanner.take(until: ASCII.whitespace)
      skipSeparation(&scanner)
    }
    if case .scalar = event.kind { return min(scanner.position, limit) }
    return scanner.position
  }

  /// Takes blanks, line ends and comments.
  private func skipSeparation(_ scanner: inout ByteScanner) {
    while true {
      scanner.skip(while: ASCII.whitespace)
      guard scanner.peek == 0x23 else { return }
      scanner.take(until: ASCII.lineEnds)
    }
  }
}
