import CCmark

/// A view of one node of a `CmarkTree`; never kept beyond the visit it was given to.
struct CmarkNode {
  /// What the node is.
  enum Kind {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image
    /// Nothing that the parser makes.
    case other
  }

  private let pointer: OpaquePointer

  /// A view of the node at `pointer`.
  init(pointer: OpaquePointer) { self.pointer = pointer }

  /// What the node is.
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }

  /// Whether it is a block, the document itself not counted; only blocks have places to be relied on.
  var isBlock: Bool {
    switch kind {
    case .quote, .list, .item, .code, .html, .paragraph, .heading, .thematicBreak: true
    default: false
    }
  }

  /// The line it starts on, from 0.
  var startLine: Int { max(0, Int(cmark_node_get_start_line(pointer)) - 1) }
  /// Where it starts on that line, in bytes from 0.
  var startColumn: Int { max(0, Int(cmark_node_get_start_column(pointer)) - 1) }
  /// The line it ends on, from 0; one too far for some kinds of block.
  var endLine: Int { max(0, Int(cmark_node_get_end_line(pointer)) - 1) }
  /// The level of a heading.
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Whether a list is ordered.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of an ordered list.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  /// Whether a list is tight.
  var isTight: Bool { cmark_node_get_list_tight(pointer) == 1 }

  /// The text of text, code and HTML.
  var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
  /// The destination of a link or image, escapes and entities undone.
  var destination: String { String(decoding: Self.bytes(cmark_node_get_url(pointer)), as: UTF8.self) }
  /// The title of a link or image, escapes and entities undone.
  var title: String { String(decoding: Self.bytes(cmark_node_get_title(pointer)), as: UTF8.self) }

  /// The number of lines of the literal of a block of code or HTML.
  var literalLineCount: Int {
    let literal = literal
    guard !literal.isEmpty else { return 0 }
    var count = 0
    for (index, byte) in literal.enumerated() {
      let isLast = index + 1 == literal.count
      if byte == 0x0A || (byte == 0x0D && (isLast || literal[index + 1] != 0x0A)) || isLast { count += 1 }
    }
    return count
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    var count = 0
    while text[count] != 0 { count += 1 }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer[index] = UInt8(bitPattern: text[index]) }
      initialized = count
    }
  }
}
