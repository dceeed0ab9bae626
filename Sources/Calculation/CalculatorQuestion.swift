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
    guard words.count >= 2, let last = words.last, last.allSatisfy(\.isLetter),
      let start = Self.start(of: words[words.count - 2])
    else {
      (body, named, outline) = (expression, nil, ExpressionOutline(expression))
      return
    }
    guard let unit = InformationUnit(name: String(last)) else {
      throw Calculator.Failure(
        message: "'\(last)' is not a unit of information", help: "use nats, bits or bans")
    }
    (body, named) = (String(expression[..<start]), unit)
    outline = ExpressionOutline(body)
  }

  /// Where the `in` is that a word is or that follows its closing bracket.
  private static func start(of word: Substring) -> String.Index? {
    guard word.count >= 2, word.suffix(2).lowercased() == "in" else { return nil }
    let start = word.index(word.endIndex, offsetBy: -2)
    return start == word.startIndex || [")", "]"].contains(word[word.index(before: start)]) ? start : nil
  }

  /// The unit of the value: the one that was named, nats for any other amount of information, `nil` for what is none.
  ///
  /// `function` is what the expression calls as a whole, where its outline does not show it.
  func unit(of function: CalculatorFunction? = nil) throws(Calculator.Failure) -> InformationUnit? {
    let isAmount = outline?.isInformation == true || function?.quantity == .information
    guard let named, !isAmount else { return isAmount ? named ?? .nats : nil }
    let isRoot: Bool
    if case .call(let name, _)? = outline?.kind {
      isRoot = CalculatorFunction.named(name)?.name == "js_distance"
    } else {
      isRoot = false
    }
    if let outline, outline.hasLogarithm {
      throw Calculator.Failure(
        message: "the base of a logarithm says what unit it is in",
        help: "log2 gives bits, log nats, log10 bans")
    }
    throw Calculator.Failure(
      message: "the value is not an amount of information that could be given in \(named.rawValue)",
      help: isRoot
        ? "js_distance(p, q, '\(named.rawValue)') is the root of the divergence in \(named.rawValue)"
        : "`in \(named.rawValue)` goes with functions such as kl and entropy, their sums and multiples")
  }
}

extension ExpressionOutline {
  /// Whether the value is an amount of information: of amounts, lists of them, their sums, differences and multiples.
  ///
  /// What is multiplied or divided by a logarithm is not: `kl(p, q) / log(2)` is in bits.
  var isInformation: Bool {
    switch kind {
    case .number, .name, .other: false
    case .list(let items): !items.isEmpty && items.allSatisfy(\.isInformation)
    case .negation(let operand): operand.isInformation
    case .call(let name, let arguments):
      switch name {
      case "abs", "max", "min", "sum":
        !arguments.isEmpty && arguments.allSatisfy { $0.keyword == nil && $0.value.isInformation }
      default: CalculatorFunction.named(name)?.quantity == .information
      }
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
      left.isInformation && right.isInformation
    case .binary(.multiply, let left, let right):
      left.isInformation && right.isScale || left.isScale && right.isInformation
    case .binary(.divide, let left, let right): left.isInformation && right.isScale
    case .binary(.power, _, _): false
    }
  }

  /// Whether it is something that an amount can be multiplied by without changing its unit.
  private var isScale: Bool { !isInformation && !hasLogarithm }

  fileprivate var hasLogarithm: Bool {
    switch kind {
    case .number, .name, .other: false
    case .list(let items): items.contains(where: \.hasLogarithm)
    case .negation(let operand): operand.hasLogarithm
    case .call(let name, let arguments):
      ["log", "ln", "log2", "log10", "log1p"].contains(
        name.split(separator: ".").last.map(String.init) ?? name)
        || arguments.contains(where: \.value.hasLogarithm)
    case .binary(_, let left, let right): left.hasLogarithm || right.hasLogarithm
    }
  }
}
