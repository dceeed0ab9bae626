import DivergenceCore
import Python

/// An expression, the unit that its value is wanted in, and whether it is an amount of information.
struct CalculatorQuestion {
  /// The expression without `in UNIT`.
  let body: String
  /// The unit that was named.
  let named: InformationUnit?
  /// The shape of the expression; `nil` if it is not one.
  let outline: ExpressionOutline?

  /// Takes `in UNIT` off the end.
  init(_ expression: String) throws(Calculator.Failure) {
    let words = expression.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    guard words.count >= 3, words[words.count - 2] == "in", let last = words.last, last.allSatisfy(\.isLetter)
    else {
      (body, named, outline) = (expression, nil, ExpressionOutline(expression))
      return
    }
    guard let unit = InformationUnit(name: String(last)) else {
      throw Calculator.Failure(
        message: "'\(last)' is not a unit of information", help: "use nats, bits or bans")
    }
    let start = words[words.count - 2].startIndex
    (body, named) = (String(expression[..<start]), unit)
    outline = ExpressionOutline(body)
  }

  /// The unit of the value: the one that was named, nats for any other amount of information, `nil` for what is none.
  func unit() throws(Calculator.Failure) -> InformationUnit? {
    let isAmount = outline?.isInformation == true
    if let named, !isAmount {
      throw Calculator.Failure(
        message: "the value is not an amount of information that could be given in \(named.rawValue)",
        help: "`in \(named.rawValue)` goes with functions such as kl and entropy, their sums and multiples")
    }
    return isAmount ? named ?? .nats : nil
  }
}

extension ExpressionOutline {
  /// Whether the value is an amount of information: of amounts, their sums, differences and multiples.
  var isInformation: Bool {
    switch kind {
    case .number, .name, .list, .other: false
    case .negation(let operand): operand.isInformation
    case .call(let name, _): CalculatorFunction.named(name)?.quantity == .information
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
      left.isInformation && right.isInformation
    case .binary(.multiply, let left, let right): left.isInformation != right.isInformation
    case .binary(.divide, let left, let right): left.isInformation && !right.isInformation
    case .binary(.power, _, _): false
    }
  }
}
