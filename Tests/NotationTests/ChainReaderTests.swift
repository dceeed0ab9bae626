import Notation
import SourceText
import Testing

@Suite struct ChainReaderTests {
  /// Members divided by their relations, chains by `|`, each member as its source.
  private func shape(_ text: String) -> String {
    let text = MappedText(text)
    return ChainReader.chains(inLaTeX: text).map { chain in
      chain.members.map { text.text(in: $0.range) }.joined(separator: " ~ ")
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    (#"a = b \approx c"#, "a ~ b ~ c"), (#"= 0.5"#, " ~ 0.5"),
    (#"a = 1, \quad b = 2; c = 3"#, "a ~ 1 | b ~ 2 | c ~ 3"),
    (#"\begin{aligned} a &= b \\ &= c \\ d &= e \end{aligned}"#, "a ~ b ~ c | d ~ e"),
    (#"\begin{align*} a &= b \\ &+ c \\ &= d \end{align*}"#, "a ~ b \\\\ &+ c ~ d"),
    (#"a = 1 \text{ and } b = 2"#, "a ~ 1 | b ~ 2"),
    (#"a = 1 \implies b = 2"#, "a ~ 1 | b ~ 2"), (#"\boxed{H = 0.5}"#, "H ~ 0.5"),
    (#"H = \\ 0.998"#, "H ~ 0.998"), (#"f(a = 1) + 2"#, ""),
    (#"a \stackrel{?}{=} b"#, "a ~ b"), (#"x = 1{,}000, y = 2"#, "x ~ 1{,}000 | y ~ 2"),
  ])
  func `Formulas are cut into chains`(_ text: String, _ expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    (#"H = 0.511 \text{ nats}"#, "0.511", "nats"), (#"H = \mathbf{0.892 \text{ Bits}}"#, "0.892", "Bits"),
    (#"H = 0.09\,\mathrm{bits}."#, "0.09", "bits"),
    (#"H = 3 b i t"#, "3", "b i t"), (#"H = -0.5 \text{ bits/token}"#, "-0.5", "bits/token"),
    (#"H = 3.2 \times 10^{-5}"#, "3.2 \\times 10^{-5}", nil),
    (#"p = 12.5\%"#, "12.5\\%", nil), (#"\boxed{H = \boxed{0.5}}"#, "0.5", nil),
    (#"H = - 0.5"#, "- 0.5", nil),
  ])
  func `A printed number has its place and its unit`(_ text: String, _ literal: String, _ unit: String?) {
    let text = MappedText(text)
    let member = ChainReader.chains(inLaTeX: text).last?.members.last
    #expect(member?.literalRange.map { text.text(in: $0) } == literal)
    #expect(
      member?.unitRange.map { text.text(in: $0).filter { $0 != "{" && $0 != "}" } }?.contains(unit ?? "")
        ?? (unit == nil))
  }

  @Test func `A list of numbers has all their places`() {
    let text = MappedText(#"p = (0.659, -0.242, 9.9\%)"#)
    let member = ChainReader.chains(inLaTeX: text).first?.members.last
    #expect(member?.literals.map { text.text(in: $0.range) } == ["0.659", "-0.242", "9.9\\%"])
  }

  @Test(arguments: [
    "p = 0.05 level", "version 1.2 = 2024-01-05", "10-20", "10-20 = 10 pages", "3/4 cup", "step 1: 2",
    "2024-01-05 = 3", "x = 3 4", "a = b",
    "x = y[0] = 1", "if 2*3 == 6:", "a != 2*3 = 6", "x += 2*3 = 6", "f = lambda x: 2*3 => 6",
    "https://a.b/c?d=1+1=2", "export A=$(1+1)=2", "width = calc(3px)",
    "alpha * log(0.6) = 0.9", "20% of 50 + 3 = 13", "Loss -log(0.6) = 0.51", "3:45 - 2:30 = 1:15",
    "12/25 = 1", "- 3 + 4 = 7 or 1", "score 3 - 1 = 2",
    "1.2.3 + 1 = 4", "2 + alpha = 5", "y = 2*3 # = 6", "0.51 - x = 0.3", "n = 10 then 2^n = 1024",
    "Likert: 1-5 = 5 options", "x = 0.51 - y",
  ])
  func `Prose, code, dates and addresses are no calculations`(_ line: String) {
    #expect(judgedPlain(line) == "")
  }
}
