import Claims
package import DivergenceCore
package import Python

/// The divergence calculator: `kl([0.5, 0.5], [0.9, 0.1])`, `entropy([0.5, 0.5]) in bits`.
///
/// An expression of the embedded Python with the divergence core's functions in scope. Results of information
/// functions are in nats unless `in bits` or `in bans` follows the expression.
package enum Calculator {
  /// What an expression comes to.
  package struct Answer: Sendable, Hashable {
    /// The value, in `unit` if there is one.
    package let value: RecordedValue
    /// The unit, where the expression is one call of an information function or names a unit.
    package let unit: InformationUnit?
    /// The value and its unit as text: `0.5108256237659907 nats`.
    package let text: String
  }

  /// Why an expression has no value.
  package struct Failure: Error, Sendable, Hashable {
    /// What is wrong, in one line.
    package let message: String
    /// What to do about it, in one line.
    package let help: String?
  }

  /// The value of `expression`.
  package static func evaluate(_ expression: String) throws(Failure) -> Answer {
    let (body, named) = try splitUnit(expression)
    let calls = CalculatorFunction.all.filter { body.contains(callOf: $0.name) }
    let isInformation = calls.contains(where: \.isInformation)
    if let named, !isInformation {
      throw Failure(
        message: "the expression has no unit that could be given in \(named.rawValue)",
        help: "`in \(named.rawValue)` goes with \(CalculatorFunction.namesOfInformation)")
    }
    let native = CalculatorFunction.all.map(\.native)
    switch Session().evaluate(body, functions: native) {
    case .stopped(let status):
      throw failure(status)
    case .value(let value, let shown):
      let isWholeCall = calls.contains { $0.isInformation && body.isOneCall(of: $0.name) }
      guard let unit = named ?? (isWholeCall ? .nats : nil) else {
        return Answer(value: value, unit: nil, text: shown.text)
      }
      guard let amount = value.numbers.first, value.numbers.count == 1 else {
        return Answer(value: value, unit: nil, text: shown.text)
      }
      let converted = unit == .nats ? amount : Information<Nats>(amount).value(in: unit)
      return Answer(
        value: .real(converted), unit: unit, text: "\(RecordedValue.real(converted).repr) \(unit.rawValue)")
    }
  }

  /// The expression before `in UNIT`, and the unit.
  private static func splitUnit(_ expression: String) throws(Failure) -> (String, InformationUnit?) {
    let words = expression.split(separator: " ")
    guard words.count >= 3, words[words.count - 2] == "in", let last = words.last,
      last.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return (expression, nil) }
    guard let unit = InformationUnit(word: last.lowercased()) else {
      throw Failure(message: "'\(last)' is not a unit of information", help: "use nats, bits or bans")
    }
    return (words.dropLast(2).joined(separator: " "), unit)
  }

  private static func failure(_ status: RunRecord.Status) -> Failure {
    switch status {
    case .ran:
      Failure(
        message: "the expression has no value",
        help: "give one expression, such as kl([0.5, 0.5], [0.9, 0.1])")
    case .failed(let exception):
      Failure(message: exception.text, help: nil)
    case .unsupported(let uses):
      Failure(message: uses.first?.sentence ?? "it uses what is not supported", help: "see `assay limits`")
    case .freeNames(let names):
      Failure(
        message: "nothing is named \(names.first.map { "'\($0.name)'" } ?? "so")",
        help: "the functions are \(CalculatorFunction.all.map(\.name).joined(separator: ", "))")
    case .limit(let kind, _):
      Failure(message: "the expression reaches the limit on \(kind.rawValue)", help: nil)
    case .syntaxError(let error):
      Failure(message: "\(error.typeName): \(error.message)", help: "quote the expression for the shell")
    }
  }
}

extension String {
  /// Whether a call of the function `name` occurs in it.
  fileprivate func contains(callOf name: String) -> Bool {
    let text = Array(utf8)
    let needle = Array(name.utf8)
    guard text.count > needle.count else { return false }
    for start in 0...(text.count - needle.count)
    where text[start] == needle[0] && text[start..<start + needle.count].elementsEqual(needle) {
      if start > 0, Self.isNameByte(text[start - 1]) { continue }
      let rest = text[(start + needle.count)...].first { $0 != 0x20 }
      if rest == UInt8(ascii: "(") { return true }
    }
    return false
  }

  /// Whether all of it is one call of `name`: `kl(p, q)`, not `kl(p, q) + 1`.
  fileprivate func isOneCall(of name: String) -> Bool {
    let text = Array(utf8).filter { $0 != 0x20 }
    guard text.starts(with: Array(name.utf8)), text.count > name.utf8.count,
      text[name.utf8.count] == UInt8(ascii: "(")
    else { return false }
    var depth = 0
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index == text.count - 1 }
      }
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F || byte >= 0x80
  }
}
