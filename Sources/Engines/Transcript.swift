import Python
import SourceText

/// What a harness reports of the blocks it ran.
///
/// Records stand one behind the other without separators. `s5:hello` is a text with its length in bytes, `42;` an integer.
///
///     P start end callerStart callerEnd TEXT NUMBERS      printed by the statement
///     E start end VALUE TEXT NUMBERS                       an expression statement had this value, shown as the text
///     A start end count (TEXT VALUE)…                      names got these values
///     L TEXT                                               a line that the block printed, nothing more known
///     B block R                                            the block ran to its end
///     B block X start end TYPE MESSAGE                     it raised in the statement; Y: place unknown; S: not the language
///     V TEXT                                               the interpreter and the packages it has loaded by now
///
/// NUMBERS is a count and for each `start;end;isPercent;VALUE` in bytes of the text. A VALUE is `N`, `T`, `F`, `i12;`,
/// `r0.5;`, a text, `l`/`t`/`z` count values, `d` count keys and values, `a` kind rank lengths count numbers, or `o` text.
struct Transcript {
  /// What became of each block, by its index; those that are missing were not reached.
  private(set) var records: [Int: RunRecord] = [:]
  /// The interpreter and its packages, as said last; `nil` if it was not said.
  private(set) var interpreter: String?

  private var reader: TranscriptReader
  private let blocks: [[UInt8]]
  private var events: [Event] = []
  private var output = ""

  /// Reads what a harness sent; `blocks` is the code it was given. Whatever is malformed ends the reading.
  init(_ bytes: [UInt8], of blocks: [[UInt8]]) {
    reader = TranscriptReader(bytes)
    self.blocks = blocks
    while let mark = reader.byte(), read(mark) != nil {}
  }

  private mutating func read(_ mark: UInt8) -> Void? {
    switch mark {
    case UInt8(ascii: "P"):
      guard let statement = range(), let caller = range(), let printed = printedText() else { return nil }
      add(Event(statement: statement, caller: caller, kind: .printed(printed)))
      output += printed.text + "\n"
    case UInt8(ascii: "E"):
      guard let statement = range(), let value = reader.value(), let shown = printedText() else { return nil }
      add(Event(statement: statement, kind: .evaluated(value, shown: shown)))
    case UInt8(ascii: "A"):
      guard let statement = range(), let count = reader.integer(), count <= 1000 else { return nil }
      var assignments: [RecordedAssignment] = []
      for _ in 0..<max(count, 0) {
        guard let name = reader.text(), let value = reader.value() else { return nil }
        assignments.append(RecordedAssignment(name: name, value: value))
      }
      add(Event(statement: statement, kind: .assigned(assignments)))
    case UInt8(ascii: "L"):
      guard let line = reader.text(), records.count < blocks.count else { return nil }
      let whole = ByteRange(0, blocks[records.count].count)
      add(Event(statement: whole, kind: .printed(PrintedText(text: line, values: [], areDigitsValues: true))))
      output += line + "\n"
    case UInt8(ascii: "B"): return finishBlock()
    case UInt8(ascii: "V"): interpreter = reader.text()
    default: return nil
    }
    return ()
  }

  private mutating func add(_ event: Event) { if events.count < 4096 { events.append(event) } }

  private mutating func finishBlock() -> Void? {
    guard let index = reader.integer(), blocks.indices.contains(index), let mark = reader.byte(),
      let status = status(mark, blocks[index])
    else { return nil }
    records[index] = RunRecord(
      status: status, standardOutput: output, events: events, droppedEvents: events.count >= 4096)
    events = []
    output = ""
    return ()
  }

  private mutating func status(_ mark: UInt8, _ code: [UInt8]) -> RunRecord.Status? {
    let whole = ByteRange(0, code.count)
    switch mark {
    case UInt8(ascii: "R"): return .ran
    case UInt8(ascii: "S"):
      guard let type = reader.text(), let message = reader.text() else { return nil }
      return .syntaxError(SyntaxError(typeName: type, message: message, range: whole))
    case UInt8(ascii: "X"), UInt8(ascii: "Y"):
      guard let place = mark == UInt8(ascii: "X") ? range() : whole, let type = reader.text(),
        let message = reader.text()
      else { return nil }
      return .failed(
        ExceptionReport(
          typeName: type, message: message, statement: place,
          line: LineTable(code).lineIndex(at: min(place.lowerBound, code.count))))
    default: return nil
    }
  }

  private mutating func range() -> ByteRange? {
    guard let start = reader.integer(), let end = reader.integer(), 0 <= start, start <= end, end < 1 << 31
    else { return nil }
    return ByteRange(start, end)
  }

  private mutating func printedText() -> PrintedText? {
    guard let text = reader.text(), let count = reader.integer(), count <= text.utf8.count else { return nil }
    var numbers: [PrintedNumber] = []
    for _ in 0..<max(count, 0) {
      guard let range = range(), let percent = reader.integer(), let value = reader.value() else {
        return nil
      }
      let number: RecordedNumber?
      switch value {
      case .integer(let digits): number = .integer(digits: digits)
      case .real(let real): number = .real(real)
      default: number = nil
      }
      numbers.append(PrintedNumber(range: range, value: number, isPercent: percent == 1))
    }
    return PrintedText(text: text, values: numbers)
  }
}
