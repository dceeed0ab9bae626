import CYaml
import SourceText

/// The owner of one libyaml parser and of the bytes it reads: a pull parser for events.
///
/// libyaml keeps pointers into both, so they live at fixed addresses and are freed exactly once.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let offsets: ScalarOffsets
  private let base: Int
  private let isInitialized: Bool

  /// A parser of `range` of `text`; the events' places are offsets into all of `text`.
  init(_ text: YAMLText, in range: ByteRange) {
    let bytes = text.bytes[range.indices]
    base = range.lowerBound
    offsets = ScalarOffsets(bytes)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    isInitialized = yaml_parser_initialize(parser) == 1
    if isInitialized {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }
  }

  deinit {
    if isInitialized { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  /// The next event. After `streamEnd`, or after a problem, there is nothing more to ask for.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    guard isInitialized else {
      throw YAMLProblem(kind: .limit, message: "no memory for the YAML parser", offset: base)
    }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let range = self.range(of: event)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return YAMLEvent(
        kind: .scalar(text: text, style: Self.style(scalar.style)), tag: Self.string(scalar.tag),
        anchor: Self.string(scalar.anchor), range: range)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE), tag: Self.string(start.tag),
        anchor: Self.string(start.anchor), range: range)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return YAMLEvent(
        kind: .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE), tag: Self.string(start.tag),
        anchor: Self.string(start.anchor), range: range)
    case YAML_ALIAS_EVENT:
      return plain(.alias(Self.string(event.data.alias.anchor) ?? ""), range)
    case YAML_DOCUMENT_START_EVENT: return plain(.documentStart, range)
    case YAML_SEQUENCE_END_EVENT: return plain(.sequenceEnd, range)
    case YAML_MAPPING_END_EVENT: return plain(.mappingEnd, range)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return plain(.streamEnd, range)
    default: return plain(.other, range)
    }
  }

  /// An event that has neither tag nor anchor.
  private func plain(_ kind: YAMLEvent.Kind, _ range: ByteRange) -> YAMLEvent {
    YAMLEvent(kind: kind, tag: nil, anchor: nil, range: range)
  }

  /// The bytes between the marks of `event`.
  private func range(of event: yaml_event_t) -> ByteRange {
    let start = base + offsets[Int(event.start_mark.index)]
    return ByteRange(start, max(start, base + offsets[Int(event.end_mark.index)]))
  }

  /// What libyaml says went wrong.
  private func problem() -> YAMLProblem {
    let raw = parser.pointee
    let message = raw.problem.map { String(cString: $0) } ?? "it could not be read"
    let offset =
      raw.error == YAML_READER_ERROR ? Int(raw.problem_offset) : offsets[Int(raw.problem_mark.index)]
    let isMemory = raw.error == YAML_MEMORY_ERROR
    return YAMLProblem(
      kind: isMemory ? .limit : .syntax, message: message, offset: base + min(offset, input.count))
  }

  /// The string that starts at `pointer`, if there is one.
  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer else { return nil }
    return String(cString: pointer)
  }

  /// libyaml's name of a scalar style in ours.
  private static func style(_ style: yaml_scalar_style_t) -> YAMLValue.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
