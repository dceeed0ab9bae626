import Python
import Testing

@Suite struct TorchTests {
  /// How many lines of the table differ in known ways: the last printed digit of a long chain of float32 steps. It may
  /// only shrink.
  private static let differences = 12

  private static let imports = """
    import math
    import numpy as np
    import torch
    import torch.nn as nn
    import torch.nn.functional as F
    from torch.distributions import (
        Bernoulli, Beta, Binomial, Categorical, Dirichlet, Exponential, Gamma, Laplace, MultivariateNormal, Normal, Poisson,
        Uniform, kl_divergence)
    """

  /// The lines of `torch.tsv`: an expression, a tab, what `repr` gives for it or the type of the exception it raises.
  private static let cases: [(expression: String, text: String)] = String(
    decoding: FixtureFiles.read("Fixtures/Python/torch.tsv"), as: UTF8.self
  ).split(separator: "\n").map { line in
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      escaped += character == "\n" ? "\\n" : character == "\\" ? "\\\\" : String(character)
    }
    return escaped
  }

  /// Whether two texts are the same apart from numbers that lie within two units in the last place of a float32, or
  /// whose printed digits differ by one in the last place because of that.
  private static func isSame(_ written: String, _ text: String) -> Bool {
    if written == text { return true }
    func parts(_ text: String) -> (words: String, numbers: [Double]) {
      var (words, numbers, digits) = ("", [Double](), "")
      for character in text + " " {
        if character.isNumber || (!digits.isEmpty && (".eE".contains(character)))
          || ((character == "-" || character == "+") && digits.last == "e")
        {
          digits.append(character)
          continue
        }
        if !digits.isEmpty, let number = Double(digits.hasSuffix(".") ? digits + "0" : digits) {
          numbers.append(number)
          words += "#"
        } else {
          words += digits
        }
        digits = ""
        words.append(character)
      }
      return (words, numbers)
    }
    let (a, b) = (parts(written), parts(text))
    return a.words == b.words && a.numbers.count == b.numbers.count
      && zip(a.numbers, b.numbers).allSatisfy { x, y in
        x == y || (x - y).magnitude <= 2.4e-7 * max(x.magnitude, y.magnitude)
      }
  }

  @Test func `torch expressions are what PyTorch says, or are refused`() {
    let session = Session()
    _ = session.run(Program.parse(Array(TorchTests.imports.utf8)))
    #expect(TorchTests.cases.count > 6000)
    var (refused, differing) = (0, 0)
    for (expression, text) in TorchTests.cases {
      let written: String
      switch session.evaluate("repr(\(expression))") {
      case .value(.text(let repr), _, _): written = repr
      case .stopped(.failed(let report)):
        written = "!" + report.text.prefix { $0 != ":" }
      case .stopped(.unsupported):
        refused += 1
        continue
      default: written = "no text"
      }
      if !TorchTests.isSame(TorchTests.escaped(written), text) {
        differing += 1
        if differing > TorchTests.differences { Issue.record("\(expression): \(written)") }
      }
    }
    #expect(refused < TorchTests.cases.count / 40)
  }

  @Test func `printed tensors keep the values behind their digits`() {
    let source = """
      import torch
      t = torch.tensor([1 / 3, 2.0], dtype=torch.float64)
      print(t)
      print(f"loss {t.sum():.2f} {t}", torch.tensor(3))
      """
    let record = Session().run(Program.parse(Array(source.utf8)))
    let numbers: [[RecordedNumber?]] = record.events.compactMap { event -> [RecordedNumber?]? in
      if case .printed(let text) = event.kind { text.numbers.map(\.value) } else { nil }
    }
    let first: [RecordedNumber?] = [.real(1.0 / 3), .real(2)]
    let last: [RecordedNumber?] = [.real(2 + 1.0 / 3), .real(1.0 / 3), .real(2), .integer(digits: "3")]
    #expect(numbers.count == 2)
    #expect(Array(numbers.first?.prefix(2) ?? []) == first)
    #expect((numbers.last ?? []).filter { $0 != nil } == last)
  }

  @Test func `tensors are recorded as arrays and numbers`() {
    let source = """
      import torch
      a = torch.tensor([[1.5, 2.0]])
      b = torch.tensor(0.25)
      c = torch.tensor([1, 2]).sum()
      d = torch.tensor([True, False])
      e = torch.zeros(1).expand(1000, 100)
      f = a.T[0]
      """
    let record = Session().run(Program.parse(Array(source.utf8)))
    var values: [String: RecordedValue] = [:]
    for event in record.events {
      if case .assigned(let assignments) = event.kind {
        for assignment in assignments { values[assignment.name] = assignment.value }
      }
    }
    let wanted: [String: RecordedValue] = [
      "a": .array(RecordedArray(shape: [1, 2], elements: [1.5, 2], element: .real)),
      "b": .real(0.25), "c": .integer(digits: "3"),
      "d": .array(RecordedArray(shape: [2], elements: [1, 0], element: .bool)),
      "f": .array(RecordedArray(shape: [1], elements: [1.5], element: .real)),
    ]
    for (name, value) in wanted { #expect(values[name] == value, "\(name)") }
    if case .array(let array)? = values["e"] {
      #expect(array.elements.count <= 10_000)
    } else {
      Issue.record("a stretched tensor is no array")
    }
  }
}
