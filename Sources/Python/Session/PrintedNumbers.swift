import SourceText

/// Finds every number in a printed text: those that values left behind, and those in plain text.
enum PrintedNumbers {
  /// A built text with all of its numbers.
  static func printed(_ builder: TextBuilder) -> PrintedText {
    var numbers: [PrintedNumber] = []
    var position = 0
    let spans = builder.numbers.sorted { $0.start < $1.start }
    for span in spans where span.start >= position {
      scan(builder.bytes, from: position, to: span.start, into: &numbers)
      numbers.append(
        PrintedNumber(
          range: ByteRange(span.start, span.end), value: span.value, isPercent: span.isPercent))
      position = span.end
    }
    scan(builder.bytes, from: position, to: builder.bytes.count, into: &numbers)
    return PrintedText(text: String(decoding: builder.bytes, as: UTF8.self), numbers: numbers)
  }

  /// Adds the numbers of plain text; digits behind a letter (`log2`, `H1`) are part of a word.
  private static func scan(
    _ bytes: [UInt8], from start: Int, to end: Int, into numbers: inout [PrintedNumber]
  ) {
    var offset = start
    while offset < end {
      guard ASCII.digits.contains(bytes[offset]) else {
        offset += 1
        continue
      }
      var first = offset
      if first > start, bytes[first - 1] == UInt8(ascii: "."), first - 1 == start || !isWord(bytes[first - 2])
      {
        first -= 1
      }
      let before = first > 0 ? bytes[first - 1] : UInt8(ascii: " ")
      var next = offset
      func digits() { while next < end, ASCII.digits.contains(bytes[next]) { next += 1 } }
      digits()
      while next + 1 < end, bytes[next] == UInt8(ascii: ","), ASCII.digits.contains(bytes[next + 1]) {
        let group = next
        next += 1
        digits()
        if next - group != 4 {
          next = group
          break
        }
      }
      if first == offset, next + 1 < end, bytes[next] == UInt8(ascii: "."),
        ASCII.digits.contains(bytes[next + 1])
      {
        next += 1
        digits()
      }
      if next + 1 < end, ASCII.lowercased(bytes[next]) == UInt8(ascii: "e") {
        var exponent = next + 1
        if exponent < end, bytes[exponent] == UInt8(ascii: "-") || bytes[exponent] == UInt8(ascii: "+") {
          exponent += 1
        }
        if exponent < end, ASCII.digits.contains(bytes[exponent]) {
          next = exponent
          digits()
        }
      }
      let isInWord = isWord(before) || (next < end && ASCII.letters.contains(bytes[next]))
      if !isInWord {
        if before == UInt8(ascii: "-"), first - 1 >= start, first < 2 || !isWord(bytes[first - 2]) {
          first -= 1
        }
        let isPercent = next < end && bytes[next] == UInt8(ascii: "%")
        let stop = isPercent ? next + 1 : next
        numbers.append(PrintedNumber(range: ByteRange(first, stop), value: nil, isPercent: isPercent))
        next = stop
      }
      while next < end, isWord(bytes[next]) { next += 1 }
      offset = max(next, offset + 1)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { ASCII.wordBytes.contains(byte) || byte >= 0x80 }
}
