import Notation
import SourceText
import Testing

@Suite struct ChainJudgeTests {
  private let coin = [
    #"D_{KL}(P \| Q) = 0.5 \cdot \log\frac{0.5}{0.9} + 0.5 \cdot \log\frac{0.5}{0.1}"#,
    #"= 0.5 \cdot \log(0.556) + 0.5 \cdot \log(5)"#, #"= 0.5 \cdot (-0.588) + 0.5 \cdot (1.609)"#,
  ]

  @Test func `Every step of the coin's chain holds over four display blocks`() {
    #expect(judged(coin + [#"= -0.294 + 0.805 = 0.511 \text{ nats}"#]) == "- inputs inputs inputs rounded")
  }

  @Test func `Another last number fails at the last step and nowhere else`() {
    #expect(judged(coin + [#"= -0.294 + 0.805 = 0.611 \text{ nats}"#]) == "- inputs inputs inputs wrong")
  }

  @Test(arguments: [
    (#"D = 0.5 \cdot \log(1) + 0.5 \cdot \log(1) = 0"#, "- exact"), (#"\frac{1}{3} = 0.33"#, "rounded"),
    (#"0.5 \cdot 1.609 = 0.804"#, "rounded"),
    (#"0.5 \cdot 1.609 = 0.805"#, "rounded"), (#"0.5 \cdot 1.609 = 0.806"#, "last-digit"),
    (#"0.5 \cdot 1.6 = 0.9"#, "last-digit"), (#"e^{-1} = 0.3678"#, "truncated"),
    (#"e^{-1} \approx 0.3678"#, "approximate"), (#"e^{-1} = 0.3679"#, "rounded"),
    (#"e^{-1} = 0.47"#, "wrong"), (#"0.51 = -\ln 0.6"#, "rounded"),
    (#"0.61 = -\ln 0.6"#, "wrong"), (#"1 - 0.9 = 10\%"#, "exact"),
    (#"\frac{2}{3} = 0.6666\ldots"#, "rounded"),
    (
      #"0.5\ln\frac{0.5}{0.7} + 0.3\ln\frac{0.3}{0.2} + 0.2\ln\frac{0.2}{0.1} \approx -0.168 + 0.122 + 0.139 \approx 0.093"#,
      "inputs last-digit"
    ),
    (
      #"0.99\ln 99 + 0.01\ln(0.01/0.99) \approx 0.99(4.595) + 0.01(-4.595) = 4.549 \text{ nats}"#,
      "inputs wrong"
    ),
    (#"(2-3) + 3\ln(3/2) = -1 + 3(0.405) = 0.216"#, "inputs rounded"),
    (#"0.9\ln 18 + 0.05\ln(0.05/0.9) \approx 2.629 - 0.144 = 2.485"#, "wrong wrong"),
    (#"(e^2, e^1)/(e^2 + e^1) = (7.389, 2.718)/10.107 = (0.731, 0.269)"#, "inputs rounded"),
    (#"(e^2, e^1)/(e^2 + e^1) = (0.73, 0.37)"#, "wrong"),
    (#"0 \le -\ln 0.5 = 0.69 < 1"#, "exact rounded exact"), (#"0.7 < 0.6"#, "wrong"),
    (#"0.368 \ne 0.511"#, "exact"), (#"0.5 \to 2"#, "-"),
    (#"P(A) = 0.3 + x = 0.5"#, "- -"), (#"P(A) = 0.2 + 0.3 = P(B) = 0.5"#, "- - exact"),
    (#"\sum_x p(x) = 1"#, "-"), (#"\ln 0 = -100"#, "-"),
    (#"\log 100 = 2"#, "undecided"), (#"\log 2 = 1 \text{ bit}"#, "exact"),
    (#"\log 2 = 0.693 \text{ bits}"#, "wrong"), (#"\ln 2 = 1 \text{ bit}"#, "undecided"),
    (#"\ln 2 = 0.693 \text{ nats} = 1 \text{ bit}"#, "rounded undecided"), (#"\ln 3 = 1,099"#, "undecided"),
    (#"\pi \approx \frac{22}{7}"#, "-"), (#"\log_2 3 = 2"#, "undecided"),
    (#"\sin(30) = 0.5"#, "undecided"), (#"\frac{5}{20} \times 100 = 25\%"#, "undecided"),
    (#"0.1 + 0.2 = 0.30000000000000004"#, "undecided"), (#"2^{32} = 4.3 \text{ billion}"#, "undecided"),
    (#"2\pi \approx \frac{44}{7}"#, "undecided"), (#"6 \cdot 7 = 43"#, "wrong"),
    (#"0.33 \cdot 3 = 1"#, "undecided"), (#"10^{-2} = 0.01"#, "exact"),
    (
      #"\begin{aligned} H &= -(0.6\log_2 0.6 + 0.4\log_2 0.4) \\ &= 0.442 + 0.529 \\ &= 0.971 \end{aligned}"#,
      "- inputs rounded"
    ),
  ])
  func `Each relation has its judgement`(_ chain: String, _ expected: String) {
    #expect(judged([chain]) == expected, "\(chain)")
  }

  @Test(arguments: [
    ("Cross-Entropy Loss = -log(0.6) = 0.51   ← remark", "- rounded"), ("-log(0.95) = 0.05", "rounded"),
    ("-log(0.95) = 0.15", "wrong"),
    ("Fair coin:    H = -(0.5 * log2(0.5) + 0.5 * log2(0.5)) = 1.0 bit", "- exact"),
    ("exp(88.7)  = 3.40e+38   (barely fits)", "wrong"),
    ("log(1e-45) = -103.3", "undecided"), ("y = sin(a)  (dy/da * da/dx = cos(4) * 4 = -2.615)", "- rounded"),
    ("Gini = 1 - (0.6^2 + 0.4^2)\n     = 1 - 0.52\n     = 0.48", "- exact exact"),
    ("- Loss: -log(0.6) = 0.51, then -log(0.5) = 0.69", "rounded | rounded"),
    ("Average: 0.51 + 0.252 + 0.1253 + 0.1253 = 1.75 bits", "undecided"),
    ("2 + 2 = 4 - 1 = 3", "undecided undecided"), ("10^6 = 1 million", "undecided"),
    ("7 * 2 = 14 GB", "exact"),
    ("1 + 1 = 3 (wrong!)", "wrong"), ("1 nat = 1/ln(2) bits = 1.4427 bits", "undecided rounded"),
    ("KL(P || Q) = 0.5*log(0.5/0.9) + 0.5*log(0.5/0.1) = 0.511", "- rounded"),
    ("ROI = (110 - 100) / 100 = 10%", "- exact"),
  ])
  func `Plain calculations are judged`(_ text: String, _ expected: String) {
    #expect(judgedPlain(text) == expected)
  }

  @Test func `Carried errors name the step that made them`() {
    let text = MappedText(#"0.9\ln 18 + 0.05\ln(0.05/0.9) \approx 2.629 - 0.144 = 2.485"#)
    let judgements = ChainReader.chains(inLaTeX: text).first.map { ChainJudge.judge($0) } ?? []
    #expect(judgements.map(\.consequenceOf) == [nil, 0])
    #expect(judgements.last?.displayed == .exact)
    #expect(judgements.last?.rendered == "2.457")
    #expect(judgements.first?.parts.map(\.placed.literal.text) == ["2.629", "0.144"])
    #expect(judgements.first?.parts.map(\.agreement) == [.wrong, .approximate])
  }

  @Test func `What follows from a refuted number is not verified`() {
    let context = ChainJudge.Context(refuted: [Rational(written: "1.032")])
    #expect(judged([#"I = 1.032 - 0.693 = 0.339"#], in: context) == "- undecided")
    #expect(judged([#"I = 1.031 - 0.693 = 0.338"#], in: context) == "- exact")
  }

  @Test func `Names and restored inputs count`() {
    let value = Enclosure(Rational(written: "1.1059"))
    let names = ChainJudge.Context(bindings: ["H(X,Y)": value])
    #expect(judged([#"H(X, Y) - 0.5 = 0.6059"#], in: names) == "exact")
    let restored = ChainJudge.Context(provenance: ["1.11": value])
    #expect(judged([#"1.11 - 0.5 = 0.606"#], in: restored) == "rounded")
  }
}
