import Notation
import SourceText
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    (#"0.5\log_2 0.5"#, -0.5), (#"\log _{2} \frac{8}{17}"#, -1.0874628412503395), (#"\log_24^6"#, 12.0),
    (#"\log_10 100"#, 2.0),
    (
      #"-\left(\frac{8}{17} \log _{2}^{\frac{8}{17}}+\frac{9}{17} \log _{2}^{\frac{9}{17}}\right)"#,
      0.9975025463691153
    ),
    (#"0.99(4.595) + 0.01(-4.595)"#, 4.5031), (#"2\pi"#, 6.283185307179586), (#"e^0.579"#, 1.78425328504094),
    (#"e^-1"#, 0.36787944117144233),
    (#"2^10"#, 1_024.0), (#"3\*1 + -0.5\*5"#, 0.5), (#"\mathrm{log}(0.5)"#, -0.6931471805599453),
    (#"\operatorname{log}_2(8)"#, 3.0),
    (#"\lg 1000"#, 3.0), (#"\left[ 1 - \left( 0.5 \right)^2 \right]"#, 0.75), (#"|0.25 - 0.5|"#, 0.25),
    (#"\left|-3\right|"#, 3.0),
    (#"\sqrt[3]{8}"#, 2.0), (#"\frac12"#, 0.5), (#"1{,}000 \cdot 2"#, 2_000.0),
    (#"3.2 \times 10^{-5}"#, 0.000032), (#"0.7 \cdot -0.357"#, -0.2499),
    (#"\log{\frac{0.5}{1 - 0.5}} + 1"#, 1.0), (#"\log(0.5) \cdot 3"#, -2.0794415416798357),
    (#"\ln\frac{1}{2} \cdot 2"#, -1.3862943611198906),
    (#"1 − 0.25"#, 0.75), (#"\exp(-1)"#, 0.36787944117144233), (#"\mathbf{0.72} + \boxed{1}"#, 1.72),
    (#"\underbrace{2+3}_{five}"#, 5.0),
    (#"\max(1, 2.5)"#, 2.5), (#"8/4/2"#, 1.0), (#"-2^2"#, -4.0), (#"\log e"#, 1.0), (#"(1)(2)(3.5)"#, 7.0),
    (#"\frac{1}{2}\left(3\right)"#, 1.5),
    (#"\tfrac{1}{2}\big(1 + 1\big)"#, 1.0), (#"\{1 + 2\} \cdot 3"#, 9.0),
  ])
  func `LaTeX has the value that mathematicians read`(_ text: String, _ expected: Double) {
    guard let found = value(text, dialect: .latex) else {
      Issue.record("\(text) has no value")
      return
    }
    #expect(abs(found.midpoint - expected) <= 1e-9 * max(1, abs(expected)))
  }

  @Test(arguments: [
    ("-log(0.6)", 0.5108256237659907), ("log2(0.5)", -1.0), ("log10(1000)", 3.0),
    ("ln 2 + 1", 1.6931471805599454), ("sqrt(2)", 1.4142135623730951),
    ("2^-3", 0.125), ("2**-3", 0.125), ("e^(-1)", 0.36787944117144233), ("exp(-1)", 0.36787944117144233),
    ("3 × 2 · 2", 12.0), ("5 − 3", 2.0),
    ("√2", 1.4142135623730951), ("2² + 1", 5.0), ("2*π", 6.283185307179586), ("1e-3 * 2", 0.002),
    ("[1 - {0.5 + 0.25}]*4", 1.0), ("1/3 + 1", 4.0 / 3),
    ("(5/10 * 1.47) + (5/10 * 21.87)", 11.67), ("log₂(8)", 3.0),
  ])
  func `Plain text likewise`(_ text: String, _ expected: Double) {
    guard let found = value(text, dialect: .plain) else {
      Issue.record("\(text) has no value")
      return
    }
    #expect(abs(found.midpoint - expected) <= 1e-9 * max(1, abs(expected)))
  }

  @Test(arguments: [
    #"\log 2 x"#, #"\log 3/4"#, #"1/2x"#, #"\log 0.5 0.5"#, #"\log 2 \cdot 3"#, #"3\frac{1}{2}"#, #"2e-1"#,
    #"3 4"#, #"x!"#, #"5!"#, #"\log(2)^2"#,
    #"\log (2)^{3}"#, #"1/2(3)"#, #"\sum_{i=1}^{3} 2"#, #"2 \pm 1"#, #"\frac{1}{2}^2"#, #"2^3^2"#,
    #"\exp^{-2}"#, #"[0, 1)"#, #"(1 + 2"#, #"1 +"#, #"0,5"#,
    #"007"#, #"1.2.3"#, #"\|0.5\|"#, #"\sin^{-1}(0.5)"#, #"\ln 2\pi"#, #"\lfloor 2.5 \rfloor"#,
    #"1 + \dots + 5"#, #"\nabla \log(0.6)"#, #"\pi"#,
    #"1 - \pi"#, #"\binom{3}{2}"#, #"(2)3"#, #"\begin{cases} 1 \end{cases}"#,
  ])
  func `What may be read in two ways, or has no meaning, has no value`(_ text: String) {
    #expect(value(text, dialect: .latex) == nil)
  }

  @Test func `An obstacle has its place and its reason`() {
    let text = MappedText(#"0.5 + \sum_x p = 0.7"#)
    let chains = ChainReader.chains(inLaTeX: text)
    let obstacle = chains.first?.members.first?.obstacle
    #expect(obstacle?.reason == "a sum whose terms are not written out")
    #expect(obstacle.map { text.text(in: $0.range) } == #"\sum"#)
  }
}
