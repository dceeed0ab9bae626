import DivergenceCore
package import Python

/// A parameter of a calculator function: what it is called and what it takes.
package struct CalculatorParameter: Sendable, Hashable {
  /// What an argument has to be.
  package enum Kind: Sendable, Hashable {
    /// A list of probabilities that add up to 1.
    case distribution
    /// A list of numbers.
    case list
    /// A list of lists of numbers, all of one length.
    case matrix
    /// A list of distributions.
    case distributions
    /// One number.
    case number
    /// One number, or a list of them.
    case numberOrList
    /// An integer.
    case integer
    /// A list of integers.
    case integers
    /// A text in quotation marks.
    case text
    /// One of these words, in quotation marks.
    case word([String])
  }

  /// Its name, by which it can be given as a keyword.
  package let name: String
  /// What it takes.
  package let kind: Kind
  /// The value of an omitted argument; `nil` if it may not be omitted.
  package let standard: RecordedValue?

  /// A parameter that has to be given.
  static func required(_ name: String, _ kind: Kind) -> CalculatorParameter {
    CalculatorParameter(name: name, kind: kind, standard: nil)
  }

  /// A parameter that may be left out.
  static func optional(_ name: String, _ kind: Kind) -> CalculatorParameter {
    CalculatorParameter(name: name, kind: kind, standard: RecordedValue.none)
  }

  /// A number that may be left out.
  static func number(_ name: String, unlessGiven standard: Double) -> CalculatorParameter {
    CalculatorParameter(name: name, kind: .number, standard: .real(standard))
  }

  /// A word that may be left out; the first of `words` then.
  static func word(_ name: String, _ words: [String]) -> CalculatorParameter {
    CalculatorParameter(name: name, kind: .word(words), standard: words.first.map { .text($0) })
  }

  /// The parameter as signatures show it: `p`, `temperature=1.0`.
  package var signature: String {
    guard let standard else { return name }
    return name + "=" + standard.repr
  }
}

extension CalculatorParameter {
  /// The argument that `value` is, or why it is none.
  func argument(_ value: RecordedValue) throws(NativeError) -> CalculatorArgument {
    guard value != .none else {
      if let standard { return standard == .none ? .omitted : try argument(standard) }
      throw NativeError("\(name) is missing")
    }
    switch kind {
    case .distribution: return .list(try probabilities(try list(value, called: name), called: name))
    case .list: return .list(try list(value, called: name))
    case .matrix: return .matrix(try matrix(value))
    case .distributions:
      var rows: [[Double]] = []
      for (index, row) in try matrix(value).enumerated() {
        rows.append(try probabilities(row, called: "\(name)[\(index)]"))
      }
      return .matrix(rows)
    case .number: return .number(try number(value, called: name))
    case .numberOrList:
      if case .real = value { return .number(try number(value, called: name)) }
      if case .integer = value { return .number(try number(value, called: name)) }
      return .list(try list(value, called: name))
    case .integer: return .integer(try integer(value, called: name))
    case .integers:
      var integers: [Int] = []
      for (index, element) in try elements(value, of: "integers").enumerated() {
        integers.append(try integer(element, called: "\(name)[\(index)]"))
      }
      return .integers(integers)
    case .text:
      guard case .text(let text) = value else {
        throw NativeError("\(name) is a text in quotation marks, not \(value.repr)")
      }
      return .word(text)
    case .word(let words):
      guard case .text(let text) = value, let word = Self.word(text, among: words) else {
        throw NativeError(
          "\(name) is one of \(words.map { "'\($0)'" }.joined(separator: ", ")), not \(value.repr)")
      }
      return .word(word)
    }
  }

  /// The word that is meant: letter case does not count, nor the s of a plural, as in 'bit'.
  static func word(_ text: String, among words: [String]) -> String? {
    let lowercase = text.lowercased()
    return words.first { [lowercase, lowercase + "s"].contains($0.lowercased()) }
  }

  private func probabilities(_ list: [Double], called name: String) throws(NativeError) -> [Double] {
    do throws(DivergenceError) {
      return try Probabilities(list).values
    } catch .sumNotOne(let sum, _) {
      throw NativeError(
        "\(name): the probabilities add up to \(sum), not to 1; normalize([…]) divides them by their sum")
    } catch .negative(let index, let value) {
      throw NativeError(
        "\(name)[\(index)] is negative: \(value); softmax([…]) makes probabilities of logits")
    } catch {
      throw NativeError("\(name): \(error)")
    }
  }

  private func matrix(_ value: RecordedValue) throws(NativeError) -> [[Double]] {
    if case .array(let array) = value, array.shape.count == 2 {
      let columns = array.shape[1]
      return (0..<array.shape[0]).map { Array(array.elements[$0 * columns..<($0 + 1) * columns]) }
    }
    var rows: [[Double]] = []
    for (index, row) in try elements(value, of: "lists of numbers").enumerated() {
      guard row.elements != nil else {
        throw NativeError(
          "\(name) is a list of lists of numbers, such as [[1, 2], [3, 4]]; \(name)[\(index)] is \(row.repr)")
      }
      rows.append(try list(row, called: "\(name)[\(index)]"))
    }
    return rows
  }

  private func list(_ value: RecordedValue, called name: String) throws(NativeError) -> [Double] {
    if case .array(let array) = value, array.shape.count == 1 { return array.elements }
    guard let elements = value.elements else {
      throw NativeError("\(name) is a list of numbers, such as [0.5, 0.5], not \(value.repr)")
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      numbers.append(try number(element, called: "\(name)[\(index)]"))
    }
    return numbers
  }

  private func elements(_ value: RecordedValue, of what: String) throws(NativeError) -> [RecordedValue] {
    guard let elements = value.elements else {
      throw NativeError("\(name) is a list of \(what), not \(value.repr)")
    }
    return elements
  }

  private func number(_ value: RecordedValue, called name: String) throws(NativeError) -> Double {
    switch value {
    case .real(let number): return number
    case .integer(let digits): return Double(digits) ?? .nan
    default: throw NativeError("\(name) is a number, not \(value.repr)")
    }
  }

  private func integer(_ value: RecordedValue, called name: String) throws(NativeError) -> Int {
    if case .integer(let digits) = value, let integer = Int(digits) { return integer }
    if case .real(let number) = value, let integer = Int(exactly: number) { return integer }
    throw NativeError("\(name) is an integer, not \(value.repr)")
  }
}

extension RecordedValue {
  /// The elements of a list, a tuple or a one-dimensional array.
  fileprivate var elements: [RecordedValue]? {
    switch self {
    case .list(let values), .tuple(let values): values
    case .array(let array) where array.shape.count == 1: array.elements.map { .real($0) }
    default: nil
    }
  }
}
