import Calculation
import DivergenceCore
import Python
import Testing

/// The values of the formulas that real documents on divergences state, with the digits that are certain.
@Suite struct DocumentedValuesTests {
  @Test(arguments: [
    ("kl([0.5, 0.5], [0.9, 0.1])", "0.5108256237659907 nats"),
    ("kl([0.5, 0.3, 0.2], [0.4, 0.4, 0.2])", "0.02526715392157060 nats"),
    ("kl([0.4, 0.3, 0.3], [0.35, 0.35, 0.3])", "0.007167353101631558 nats"),
    ("kl([0.5, 0.3, 0.2], [0.6, 0.25, 0.15])", "0.02107210313156526 nats"),
    ("kl([0.8, 0.2], [0.1, 0.9])", "1.362737753988614 nats"),
    ("kl([0.4, 0.4, 0.2], [0.3, 0.4, 0.3])", "0.03397980735907949 nats"),
    ("kl([0.3, 0.4, 0.3], [0.4, 0.4, 0.2])", "0.03533491069691504 nats"),
    ("cross_entropy([0.8, 0.2], [0.1, 0.9])", "1.863140177526802 nats"),
    ("cross_entropy([0.1, 0.9], [0.8, 0.2])", "1.470808476322111 nats"),
    ("jeffreys([0.4, 0.3, 0.3], [0.35, 0.35, 0.3])", "0.01438410362258905 nats"),
    ("kl([0.99, 0.01], [0.5, 0.5])", "0.6371456462050980 nats"),
    ("kl([0.7, 0.2, 0.1], [0.4, 0.5, 0.1])", "0.2084729051799649 nats"),
  ])
  func `divergences`(expression: String, text: String) throws {
    #expect(try ExactAnswer(expression, digits: 16).text.hasPrefix(text + "\n"))
  }

  @Test func `a softmax`() throws {
    let lines = try ExactAnswer("softmax([2.5, -1.3, 8.7, 0.2])", digits: 9).text.split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix(" ") } == [
        "0.00202481750", "0.0000452967303", "0.997726880", "0.000203005861",
      ])
  }

  @Test func `the nearest doubles are what the floating-point functions give`() throws {
    for expression in ["kl([0.5, 0.5], [0.25, 0.75])", "js([0.25, 0.75], [0.5, 0.5])"] {
      let exact = try ExactAnswer(expression, digits: 20)
      guard case .certain(let value) = exact.entries[0] else {
        Issue.record("\(expression) is not certain")
        return
      }
      #expect(try Calculator.evaluate(expression).value.numbers == [value.nearest])
    }
  }
}
