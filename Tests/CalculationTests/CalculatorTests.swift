import Calculation
import Testing

/// Expressions with what `assay eval` prints for them.
@Suite struct CalculatorTests {
  @Test(arguments: [
    ("entropy([0.5, 0.5])", "0.6931471805599453 nats"),
    ("entropy([0.5, 0.5]) in bits", "1.0 bits"),
    ("entropy([0.1] * 10) in bans", "1.0 bans"),
    ("entropy([0.5, 0.25, 0.25]) in bits", "1.5 bits"),
    ("entropy([0.5, 0.25, 0.125, 0.125]) in bits", "1.75 bits"),
    ("kl([0.25, 0.75], [0.5, 0.5]) in bits", "0.18872187554086714 bits"),
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
    ("KL([0.5, 0.5], [0.9, 0.1])", "0.5108256237659907 nats"),
    ("H([0.5, 0.5])in Bits", "1.0 bits"),
    ("kl(*[[0.5, 0.5], [0.9, 0.1]])", "0.5108256237659907 nats"),
    ("kl([0.5, 0.5], [0.9, 0.1]) / log(2)", "0.7369655941662062"),
    ("abs(-entropy([0.5, 0.5])) in bits", "1.0 bits"),
    ("[entropy([1]), entropy([0.5, 0.5])] in bits", "[0.0, 1.0] bits"),
    ("js_distance([1, 0], [0, 1], 'Bit')", "1.0"),
    ("kl_loss([[1, 0]], [[0.5, 0.5]], 'batchmean') in bits", "1.0 bits"),
    ("nmi([[1]])", "undefined"),
    ("trust_region(np.array([[1.0, 0]]), [[1, 0]], 0)['holds']", "True"),
    ("logsumexp(range(2)) - softplus(1)", "0.0"),
    ("entropy(x / 2 for x in [1, 1]) in bits", "1.0 bits"),
    ("max_entropy(np.ones(65536) / 65536) in bits", "16.0 bits"),
    ("joint_entropy(np.ones((256, 256)) / 65536) in bits", "16.0 bits"),
    ("len(softmax([0] * 20000))", "20000"),
  ])
  func `an expression has a value and a unit`(expression: String, text: String) throws {
    #expect(try Calculator.evaluate(expression).text == text)
  }

  @Test(arguments: [
    ("entropy([0.5, 0.5], base=2)", "it is entropy(p), and `in bits` after it is base 2"),
    ("kl([0.5, 0.5])", "it is kl(p, q)"),
    ("kl([0.5, 0.5] || [0.9, 0.1])", "a comma separates the distributions: kl(p, q)"),
    ("kl([50%, 50%], [90%, 10%])", "write 50% as 0.5, or give the percentages to normalize([…])"),
    ("entropy([0.5, 0.5]) bits", "the unit follows `in`: in bits"),
    ("entropy([0.5, 0.5]) in", "name the unit: nats, bits or bans"),
    ("p = [0.5, 0.5]", "give one expression with the numbers in it: entropy([0.5, 0.5])"),
    ("kl [0.5] [0.5]", "call functions with round brackets: kl([0.5, 0.5], [0.9, 0.1])"),
    ("js_distance([1], [1]) in bits", "js_distance(p, q, 'bits') is the root of the divergence in bits"),
    ("entrop([1])", "did you mean 'entropy'?"),
  ])
  func `a refusal says what to write instead`(expression: String, help: String) {
    #expect { try Calculator.evaluate(expression) } throws: { ($0 as? Calculator.Failure)?.help == help }
  }

  @Test func `an infinite divergence names the outcome and what an ε would have given`() throws {
    let remarks = try Calculator.evaluate("kl([0, 1], [1, 0])").remarks
    #expect(
      remarks == [
        "infinite because of outcome 1, counted from 0: possible under one distribution, not under the other",
        "with ε = 1e-10 added inside the logarithm it would be 23.025850930040455 nats, which measures the ε",
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
    ("kl", "kl is a function"),
    ("print(kl([1], [1]))", "the expression has no value"),
    ("kl(p, q)", "nothing is named 'p'"),
    ("kl([1], [1]) in nats in bits", "'nats' is a unit"),
    ("-log(0.5) in bits", "the base of a logarithm says what unit it is in"),
    ("kl([1, -1, 1], [1])", "ValueError: p[1] is negative: -1.0; softmax([…]) makes probabilities of logits"),
    (
      "mi([0.5, 0.5])",
      "ValueError: joint is a list of lists of numbers, such as [[1, 2], [3, 4]]; joint[0] is 0.5"
    ),
    ("mi([[1, 2], [3, 4]])", "ValueError: mi: the table adds up to 10.0, not to 1; mi_counts takes counts, "),
    (
      "kl_normal(0, 0, 1, 1)",
      "ValueError: kl_normal: standard deviation must be finite and above zero, not 0"
    ),
    (
      "kl_dirichlet([1], [2])",
      "ValueError: kl_dirichlet: the number of concentrations must be at least 2, not 1"
    ),
    (
      "cross_entropy_logits([[1, 2]], [])",
      "ValueError: cross_entropy_logits: logits has 1 element, targets has 0 "
    ),
    ("wp([1], [1], order=0.5)", "ValueError: wp: there is none of order 0.5; it is wp(p, q, "),
    ("entropy([0] * 2000000)", "the expression reaches the limit on memory"),
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
