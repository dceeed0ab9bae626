import Notation
import Python
import SourceText

/// One line that a snippet really showed: printed text, or the value of an expression or assignment.
struct ShownLine: Sendable {
  /// A number of the line.
  struct Number: Sendable, Hashable {
    /// What was shown, if text was.
    let text: String
    /// The value before it was formatted; `nil` if the digits came out of plain text.
    let value: Double?
    /// The value, if it is an integer of any size.
    var exactInteger: Rational?
    /// Whether only the printed digits are known, not the value behind them.
    var isRounded = false
    /// The index of the token in `tokens`; `nil` for values that were not printed.
    let tokenIndex: Int?
  }

  /// Where the words of a line come from.
  enum Origin: Sendable, Hashable {
    /// A call of `print`.
    case printed
    /// An expression standing alone.
    case evaluated
    /// An assignment to these names.
    case assigned(names: [String])
  }

  /// The statement that showed it, in offsets of the snippet's code.
  let statement: ByteRange
  /// What kind of statement it was.
  let origin: Origin
  /// The text, without its line end; a value's `repr`.
  let text: String
  /// The text as tokens.
  let tokens: [PlacedToken]
  /// The numbers in order.
  let numbers: [Number]

  /// The words of the text.
  var words: [String] { tokens.compactMap(\.token.word) }

  /// The numbers that are values, not digits of a label.
  var values: [Number] { numbers.filter { $0.value != nil } }
}

extension ShownLine {
  /// The lines that `event` showed.
  static func lines(of event: Event) -> [ShownLine] {
    switch event.kind {
    case .printed(let printed):
      return lines(of: printed, statement: event.statement, origin: .printed)
    case .evaluated(_, let shown):
      return lines(of: shown, statement: event.statement, origin: .evaluated)
    case .assigned(let bindings):
      let names = bindings.map(\.name)
      let numbers = bindings.flatMap { Self.numbers(of: $0.value) }
      return [
        ShownLine(
          statement: event.statement, origin: .assigned(names: names),
          text: bindings.map { $0.name + " = " + $0.value.repr }.joined(separator: ", "), tokens: [],
          numbers: numbers)
      ]
    }
  }

  private static func numbers(of value: RecordedValue) -> [Number] {
    value.numbers.map { Number(text: "", value: $0, tokenIndex: nil) }
  }

  /// The integer behind a printed number, if it is one.
  private static func integer(of number: PrintedNumber) -> Rational? {
    guard case .integer(let digits) = number.value, !number.isPercent else { return nil }
    return DecimalLiteral(digits)?.value
  }

  /// The value behind a printed number, as the token reads: `83.3%` stands for 0.833 whether `%` was a presentation
  /// of 0.833 or a sign printed behind 83.3.
  private static func value(of number: PrintedNumber, printedAs token: NumberToken) -> Double? {
    guard let value = number.value?.double else { return nil }
    if number.isRounded { return token.literal.isPercent ? value / 100 : value }
    return token.literal.isPercent && !number.isPercent ? value / 100 : value
  }

  /// The printed text line by line, each number token joined to the value it was made from.
  private static func lines(of printed: PrintedText, statement: ByteRange, origin: Origin) -> [ShownLine] {
    let bytes = Array(printed.text.utf8)
    var lines: [ShownLine] = []
    var start = 0
    var next = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      let tokens = LineScanner.tokens(of: bytes, in: ByteRange(start, end))
      var numbers: [Number] = []
      for (index, placed) in tokens.enumerated() {
        guard let token = placed.token.number else { continue }
        while next < printed.numbers.count,
          printed.numbers[next].range.upperBound <= token.range.lowerBound
        {
          next += 1
        }
        let source = printed.numbers[next...].first.flatMap { $0.range.overlaps(token.range) ? $0 : nil }
        numbers.append(
          Number(
            text: String(decoding: bytes[token.range.indices], as: UTF8.self),
            value: source.flatMap { value(of: $0, printedAs: token) },
            exactInteger: source.flatMap(integer(of:)), isRounded: source?.isRounded ?? false,
            tokenIndex: index))
      }
      lines.append(
        ShownLine(
          statement: statement, origin: origin, text: String(decoding: bytes[start..<end], as: UTF8.self),
          tokens: tokens, numbers: numbers))
      start = end + 1
    }
    return lines
  }
}

extension PrintedNumber {
  /// Whether only its digits are known.
  fileprivate var isRounded: Bool { if case .digits? = value { true } else { false } }
}
