import Calculation
import Testing

/// Expressions with what `assay eval --exact --digits 20` prints for them.
@Suite struct ExactAnswerTests {
  @Test(arguments: [
    (
      "kl([0.5, 0.5], [0.9, 0.1])",
      """
      0.51082562376599068321 nats
        20 certified digits; between the doubles 0.5108256237659906 and 0.5108256237659907, nearest 0.5108256237659907

      """
    ),
    (
      "kl([0.333333, 0.333333, 0.333334], [0.333334, 0.333333, 0.333333])",
      """
      2.9999985000029999963e-12 nats
        20 certified digits; between the doubles 2.999998500003e-12 and 2.9999985000030002e-12, nearest 2.999998500003e-12

      """
    ),
    ("kl([1, 0], [0, 1]) in bits", "inf bits\n  because of outcome 0, counted from 0\n"),
    ("entropy([0.5, 0.5]) in bits", "1 bits\n  exactly\n"),
    ("entropy([1/4, 1/4, 1/2]) / 3 in bits", "0.5 bits\n  exactly\n"),
    ("0.5 * 1.609", "0.8045\n  exactly\n"),
    ("1/3 + 1_000", "1000.3333333333333333\n  exactly 3001/3\n"),
    ("-(2 ** -2) - math.log(np.exp(1))", "-1.25\n  exactly\n"),
    ("log(3) / log(9)", "0.5\n  exactly\n"),
    ("log2(8) + log10(0.001)", "0\n  exactly\n"),
    ("entropy([0.25] * 4) in bits", "2 bits\n  exactly\n"),
    ("KL(np.array([1, 0]), [0.5, 0.5]) In Bits", "1 bits\n  exactly\n"),
    ("softmax([0, log(1)])", "0.5\n  exactly\n0.5\n  exactly\n"),
  ])
  func `decimals are the fractions they are written as`(expression: String, text: String) throws {
    #expect(try ExactAnswer(expression, digits: 20).text == text)
  }

  @Test(arguments: [
    ("kl([0.3, 0.6], [0.5, 0.5])", "the probabilities add up to 0.9, not exactly to 1"),
    ("kl([exp(1)], [1])", "p[0] is not a rational number"),
    ("kl([1])", "q is missing"),
    ("kl", "kl is a function"),
    ("kl([1e-300, 1], [0, 1])", "the probabilities add up to almost 1, not exactly to 1"),
    ("kl([p], [q])", "nothing is named 'p'"),
    ("entropy('0.5')", "p is not text: '0.5'"),
    ("entropy([[1]])", "p[0] is a number, not a list"),
    ("entropy([0.1] * 10 ** 9)", "a list is repeated '10 ** 9' times"),
    ("renyi([0.5, 0.5], [0.9, 0.1], inf)", "order is infinite"),
    ("w1([0.5, 0.5], [0.9, 0.1], [0])", "w1: p has 2 elements, positions has 1 element"),
    ("round(kl([1], [1]))", "'round(kl([1], [1]))' has no exact value here"),
    ("kl([1], r=[1])", "kl has no such argument: r="),
    ("kl([1], [1], [1], [1])", "kl has no such argument: [1]"),
    ("kl(0.5, [1])", "p is a list of numbers"),
    ("log(0)", "the argument of the logarithm is outside its domain"),
    ("1 / (log(2) - log(2))", "telling a divisor from 0 did not reach its error bound"),
    ("kl([1, 0], [0, 1]) / 2", "'kl([1, 0], [0, 1])' is infinite"),
    ("[1] + 1", "'[1]' is a list"),
    ("[x for x in [1]]", "'[x for x in [1]]' has no exact value here"),
    ("frobnicate(2)", "nothing is named 'frobnicate'"),
    ("2 in bits", "the value is not an amount of information that could be given in bits"),
    ("1e99999999999", "the power of ten is beyond 20000"),
    ("1 +", "SyntaxError: invalid syntax"),
  ])
  func `what has no exact value says why`(expression: String, message: String) {
    do throws(Calculator.Failure) {
      Issue.record("\(try ExactAnswer(expression, digits: 20).text)")
    } catch {
      #expect(error.message.hasPrefix(message), "\(error)")
    }
  }
}
