import Markdown
import Notation
import Notes
import Python
import SourceText

/// How firmly numbers beside a statement are tied to what it showed. Only what is certain refutes.
extension OutputBinder {
  /// Whether a run of numbers states just the values that were shown.
  ///
  /// A number that is a result stands alone, behind the name of what was shown, or before a remark. Beside an
  /// assignment, which shows nothing, whole numbers and tenths are as often settings, sizes or references.
  func certainty(
    of run: [NumberToken], in stated: StatedLine, _ introduction: StatedLine.Introduction, shown: [ShownLine]
  ) -> OutputClaim.Certainty {
    let values = shown.flatMap(\.values)
    guard let first = run.first, shown.count == 1 || stated.isAnnounced, run.count == values.count,
      !stated.isItem, !stated.isDoubtfulBehindRun, !isStep(first, in: stated)
    else { return .possible }
    if values.count == 1, stated.isBracketed { return .possible }
    switch introduction {
    case .mentioned:
      return .possible
    case .labelled:
      guard !stated.isConditioned,
        stated.isAnnounced && stated.label.isEmpty || isLabel(of: stated, for: shown)
      else { return .possible }
    case .bare:
      break
    }
    let isFine = run.contains(where: \.literal.isFine)
    if case .assigned = shown[0].origin {
      if case .word = stated.tokenAfterRun { return .possible }
      return isFine || introduction == .labelled || stated.isAnnounced ? .certain : .possible
    }
    guard case .word = stated.tokenAfterRun else { return .certain }
    return isFine ? .certain : .possible
  }

  /// Whether a line that has the shape of the shown one goes on so that its numbers are in doubt.
  func isDoubtful(_ stated: StatedLine, behind shown: ShownLine) -> Bool {
    if stated.isDoubtful(from: shown.tokens.count) { return true }
    guard shown.words.isEmpty, shown.tokens.count == 1, let number = stated.numbers.first else {
      return false
    }
    if stated.isItem || isStep(number, in: stated) && !shown.text.hasPrefix("+") { return true }
    guard case .word = stated.tokenAfterRun else { return false }
    return !number.literal.isFine
  }

  /// Whether a sign says that the number is a change: `+1`.
  private func isStep(_ number: NumberToken, in stated: StatedLine) -> Bool {
    text.bytes[number.range.lowerBound] == UInt8(ascii: "+")
  }

  /// Whether a label names what was shown: it shares a word with the output, or with the name that the statement
  /// binds, prints or calls.
  private func isLabel(of stated: StatedLine, for shown: [ShownLine]) -> Bool {
    let label = stated.label
    if label.isEmpty { return true }
    var known = Set(shown.flatMap(\.words))
    for line in shown {
      if case .assigned(let names) = line.origin {
        for name in names { Self.insert(name.lowercased(), into: &known) }
        if isJust(stated, names) { return true }
      } else if let name = subjectName(of: line.statement) {
        Self.insert(name.lowercased(), into: &known)
        if isJust(stated, [name]) { return true }
      }
    }
    return label.contains { $0.utf8.count > 1 && known.contains($0) }
  }

  /// Whether the label is one of `names` and nothing more, in the same case.
  private func isJust(_ stated: StatedLine, _ names: [String]) -> Bool {
    guard stated.label.count == 1, let word = stated.tokens.first(where: { $0.token.word == stated.label[0] })
    else { return false }
    return names.contains(text.text(in: word.range))
  }

  private static func insert(_ name: String, into known: inout Set<String>) {
    known.insert(name)
    for part in name.split(separator: "_") { known.insert(String(part)) }
  }

  /// The name that a statement prints or calls first: `kl` in `print(kl(p, q))`, `h` in `h`.
  private func subjectName(of statement: ByteRange) -> String? {
    let bytes = snippet.snippet.fence.content.bytes
    var words = LineScanner.tokens(of: bytes, in: statement)[...]
    if words.first?.token.word == "print" { words = words.dropFirst(2) }
    while words.count > 2, words[words.startIndex + 1].token.sign == "." { words = words.dropFirst(2) }
    guard let first = words.first, first.token.word != nil else { return nil }
    let next = words.dropFirst().first?.token.sign
    guard next == nil || next == "(" || next == ")" else { return nil }
    return String(decoding: bytes[first.range.indices], as: UTF8.self)
  }
}

extension DecimalLiteral {
  /// Whether it has a point and at least two digits behind it or three in all: so results are written, where `0.5`
  /// and `1e-6` are as often settings.
  var isFine: Bool {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return false }
    let digits = text.utf8[text.utf8.index(after: point)...].prefix { ASCII.digits.contains($0) }
    return digits.count >= 2 || text.utf8.count { ASCII.digits.contains($0) } >= 3
  }
}
