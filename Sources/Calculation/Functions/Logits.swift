import DivergenceCore

extension CalculatorFunction {
  /// Logits and what is made of them.
  static let logits: [CalculatorFunction] = [
    plain("softmax", [z, temperature], "softmax e^(z/T) / Σ e^(z/T)") { (a) throws(DivergenceError) in
      .list(try DivergenceCore.softmax(of: a.list(0), temperature: a.number(1)).values)
    },
    plain("log_softmax", [z, temperature], "logarithms of the softmax, in nats") {
      (a) throws(DivergenceError) in
      .list(try logSoftmax(of: a.list(0), temperature: a.number(1)))
    },
    plain("logsumexp", also: ["log_sum_exp", "lse"], [z], "log Σ e^z, in nats") {
      (a) throws(DivergenceError) in
      .number(try logSumExp(a.list(0)))
    },
    plain("sigmoid", also: ["expit"], [x], "logistic function 1/(1 + e^−x)") { (a) throws(DivergenceError) in
      .number(try DivergenceCore.sigmoid(of: a.number(0)))
    },
    plain("log_sigmoid", also: ["logsigmoid"], [x], "log of the logistic function") {
      (a) throws(DivergenceError) in
      .number(try logSigmoid(of: a.number(0)))
    },
    plain("softplus", [x], "log(1 + e^x)") { (a) throws(DivergenceError) in
      .number(try DivergenceCore.softplus(of: a.number(0)))
    },
    plain("logit", [.required("probability", .number)], "log-odds log(p/(1 − p))") {
      (a) throws(DivergenceError) in
      .number(try DivergenceCore.logit(of: a.number(0)))
    },
    information(
      "kl_logits", also: ["kl_from_logits"],
      [.required("logits_p", .list), .required("logits_q", .list), temperature],
      "KL divergence of the softmaxes of two lists of logits"
    ) { (a) throws(DivergenceError) in
      .amount(try klDivergence(ofLogits: a.list(0), relativeToLogits: a.list(1), temperature: a.number(2)))
    },
  ]

  /// A list of logits.
  private static let z = CalculatorParameter.required("z", .list)
  /// One logit.
  private static let x = CalculatorParameter.required("x", .number)
  /// The temperature of a softmax.
  static let temperature = CalculatorParameter.number("temperature", unlessGiven: 1)
}
