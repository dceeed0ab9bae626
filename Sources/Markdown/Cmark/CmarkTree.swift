import CCmark

/// A document as libcmark parsed it: the one owner of its C memory.
struct CmarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses `bytes`, which must be valid UTF-8 without NUL.
  init(parsing bytes: ArraySlice<UInt8>) {
    root = bytes.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return cmark_parse_document("", 0, CMARK_OPT_DEFAULT) }
        return cmark_parse_document(start, text.count, CMARK_OPT_DEFAULT)
      }
    }
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Calls `visit` for every node as it is entered and, if it can have children, as it is left, in document
  /// order. The node is valid during the call only. Iterative, so depth costs no stack.
  func forEachEvent(_ visit: (_ node: CmarkNode, _ isEntering: Bool) -> Void) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      visit(CmarkNode(pointer: node), event == CMARK_EVENT_ENTER)
    }
  }
}
