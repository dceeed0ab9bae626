import Calculation
import Testing

/// Expressions with what `assay eval` prints for them.
@Suite struct CalculatorTests {
  @Test(arguments: [
    ("entropy([0.5, 0.5])", "0.6931471805599453 nats"),
    ("entropy([0.5, 0.5]) in bits", "1.0 bits"),
    ("entropy([0.1] * 10) in bans", "1.0 bans"),
    ("entropy([0.5, 0.5]) in Shannons", "1.0 bits"),
    ("2 * entropy([0.5, 0.5]) - entropy([0.25] * 4)", "0.0 nats"),
    ("entropy([0.5, 0.5]) / entropy([0.25] * 4)", "0.5"),
    ("entropy([0.25] * 4) / 2 in bits", "1.0 bits"),
    ("-entropy([0.5, 0.5]) in bits", "-1.0 bits"),
    ("[entropy(p) for p in ([1.0], [0.5, 0.5])]", "[0.0, 0.6931471805599453]"),
    ("kl([0.5, 0.5], [0.9, 0.1])", "0.5108256237659907 nats"),
    ("kl(q=[0.9, 0.1], p=[0.5, 0.5])", "0.5108256237659907 nats"),
    ("kl([1, 0], [0, 1])", "inf nats"),
    ("softmax([0, 0])", "[0.5, 0.5]"),
    ("-log(0.6)", "0.5108256237659907"),
    ("ln(e) + sqrt(4) + math.log2(8) + np.log10(100)", "8.0"),
    ("renyi([0.5, 0.5], [0.9, 0.1], inf) in bits", "2.321928094887362 bits"),
    ("abs(kl([0.5, 0.5], [0.9, 0.1]) - 0.51) < 0.01", "True"),
    ("1/3", "0.3333333333333333"),
  ])
  func `an expression has a value and a unit`(expression: String, text: String) throws {
    #expect(try Calculator.evaluate(expression).text == text)
  }

  @Test func `an infinite divergence names the outcome`() throws {
    let remarks = try Calculator.evaluate("kl([0.5, 0.5], [1, 0])").remarks
    #expect(
      remarks == [
        "infinite because of outcome 1, counted from 0: possible under one distribution, not under the other"
      ])
  }

  @Test(arguments: [
    ("kl([0.5, 0.6], [0.9, 0.1])", "ValueError: p: the probabilities add up to 1.1, not to 1; "),
    ("kl([0.5, 0.5], [0.9, 0.1, 0])", "ValueError: kl: p has 2 elements, q has 3 elements"),
    ("kl([0.5, 0.5])", "TypeError: kl() missing required argument 'q' (pos 2)"),
    ("kl(0.5, [1])", "ValueError: p is a list of numbers, such as [0.5, 0.5], not 0.5"),
    ("kl([0.5, 'a'], [1, 0])", "ValueError: p[1] is a number, not 'a'"),
    ("softmax([1, 2], 0)", "ValueError: softmax: the temperature must be finite and above zero, not 0.0"),
    ("entrpy([1])", "nothing is named 'entrpy'"),
    ("2 + 2 in bits", "the value is not an amount of information that could be given in bits"),
    ("kl([1], [1]) in parsecs", "'parsecs' is not a unit of information"),
    ("kl([1], [1]", "SyntaxError: "),
    ("open('x')", "a snippet has no files and no keyboard"),
  ])
  func `what has no value says why`(expression: String, message: String) {
    do throws(Calculator.Failure) {
      let answer = try Calculator.evaluate(expression)
      Issue.record("\(answer.text)")
    } catch {
      #expect(error.message.hasPrefix(message), "\(error)")
    }
  }
}
