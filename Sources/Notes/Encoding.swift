import Diagnostics
import SourceText

/// What is wrong with the bytes of a note before anything is read in them.
enum Encoding {
  /// More runs of invalid bytes than this are only counted.
  private static let maximumFindings = 20
  /// More bytes of one run than this are not spelled out.
  private static let maximumBytesShown = 8

  /// Bytes that are not UTF-8, and NUL bytes.
  static func diagnostics(for source: SourceFile) -> [Diagnostic] {
    if let name = wideEncoding(source.bytes) {
      return [
        Diagnostic(
          rule: "text/invalid-utf8", severity: .error,
          summary: "The file is encoded in \(name), not in UTF-8",
          at: ByteRange(0, 2), help: "Save it as UTF-8")
      ]
    }
    let runs = invalidRuns(source.bytes)
    var found = runs.prefix(maximumFindings).map { invalid($0, source) }
    if runs.count > maximumFindings {
      found.append(
        Diagnostic(
          rule: "text/invalid-utf8", severity: .error,
          summary: "\(runs.count - maximumFindings) more places hold bytes that are not UTF-8",
          at: runs[maximumFindings], help: "Convert the file to UTF-8"))
    }
    if let diagnostic = nulBytes(source) { found.append(diagnostic) }
    return found
  }

  /// The name of the encoding whose byte order mark begins the file, if it is UTF-16.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16 (little endian)" }
    return bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16 (big endian)" : nil
  }

  /// The invalid sequences, neighbours joined.
  private static func invalidRuns(_ bytes: [UInt8]) -> [ByteRange] {
    var runs: [ByteRange] = []
    for range in UTF8Validation.invalidSequences(in: bytes) {
      if let last = runs.last, last.upperBound == range.lowerBound {
        runs[runs.count - 1] = last.union(range)
      } else {
        runs.append(range)
      }
    }
    return runs
  }

  /// What to say of one run of invalid bytes.
  private static func invalid(_ range: ByteRange, _ source: SourceFile) -> Diagnostic {
    let bytes = source.bytes[range.indices]
    let shown = bytes.prefix(maximumBytesShown).map(hexadecimal).joined(separator: " ")
    let isOne = range.count == 1
    let more = range.count > maximumBytesShown ? " …" : ""
    let subject = isOne ? "Byte \(shown) is" : "Bytes \(shown)\(more) are"
    guard let text = Windows1252.text(bytes) else {
      return Diagnostic(
        rule: "text/invalid-utf8", severity: .error, summary: "\(subject) not UTF-8", at: range,
        help: "Remove \(isOne ? "it" : "them"), or write what was meant")
    }
    return Diagnostic(
      rule: "text/invalid-utf8", severity: .error,
      summary: "\(subject) not UTF-8; in Windows-1252 \(isOne ? "it is" : "they are") '\(text)'", at: range,
      help: "Convert the file from Windows-1252 to UTF-8",
      fix: Fix(title: "Write '\(text)' in UTF-8", edits: [Edit(range, replacement: text)], isSafe: false))
  }

  /// What to say of NUL bytes; the first is shown, the others are counted.
  private static func nulBytes(_ source: SourceFile) -> Diagnostic? {
    guard let first = source.bytes.firstIndex(of: 0) else { return nil }
    let count = source.bytes[first...].reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    return Diagnostic(
      rule: "text/nul-byte", severity: .warning,
      summary: count == 1 ? "A NUL byte stands in the text" : "\(count) NUL bytes stand in the text",
      at: ByteRange(first, first + 1), explanation: "CommonMark reads it as U+FFFD.", help: "Remove it")
  }

  /// A byte as `0x9F`.
  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0x0\(digits)" : "0x\(digits)"
  }
}
