import SourceText

/// Words around a calculation of whole numbers after which it is read otherwise than the numbers say.
enum PlainContext {
  /// The bytes either side of a calculation in which such words are looked for.
  private static let reach = 120
  /// Words of other number systems and other arithmetic, on either side.
  private static let systems: Set<String> = [
    "mod", "modulo", "modulus", "clock", "hex", "hexadecimal", "octal", "base", "binary", "xor", "precision",
    "float", "floats", "floating", "overflow", "overflows", "int", "integer", "integers", "remainder",
    "strings", "string", "calculator", "calculators", "shapes", "mistake", "misconception", "false",
    "wraps", "wrap", "saturates", "shell", "spreadsheet", "gf", "boolean", "dice", "riddle", "joke",
  ]
  /// Words that take back what follows in the same sentence.
  private static let denials: Set<String> = [
    "not", "never", "nobody", "false", "wrong", "incorrect", "suppose", "assume", "pretend", "if", "unless",
    "cannot", "isn't", "instead",
  ]

  /// Whether `chain` calculates with whole numbers and a word near it says that it is meant otherwise.
  static func readsOtherwise(_ chain: Chain, in bytes: [UInt8], range: ByteRange) -> Bool {
    let isWhole = chain.members.compactMap(\.expression).allSatisfy(\.isWholeArithmetic)
    guard isWhole else { return false }
    let place = chain.range
    let start = max(range.lowerBound, place.lowerBound - reach)
    let end = min(range.upperBound, bytes.count, place.upperBound + reach)
    let before = words(bytes[start..<place.lowerBound])
    let sentence = before.split(separator: "", omittingEmptySubsequences: false).last ?? []
    if sentence.contains(where: { denials.contains($0) || $0 == "¬" }) { return true }
    return before.contains(where: systems.contains)
      || words(bytes[place.upperBound..<end]).contains(where: systems.contains)
  }

  /// The words in lower case; an empty one where a sentence or a line ends.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in bytes + [ASCII.space] {
      if ASCII.letters.contains(byte) || byte == 0x27 || byte >= 0x80 {
        word.append(ASCII.lowercased(byte))
        continue
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || ASCII.lineEnds.contains(byte) { words.append("") }
    }
    return words
  }
}
