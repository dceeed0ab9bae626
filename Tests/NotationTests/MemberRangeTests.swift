import Notation
import SourceText
import Testing

/// A member's range holds all of it: read again alone, its text means the same.
@Suite struct MemberRangeTests {
  @Test(arguments: [
    #"\sqrt{2} = 1.414"#, #"\sqrt[3]{8} = 2"#, #"\sqrt{\frac{4}{9}} = 0.667"#, #"\frac{1}{2} = 0.5"#,
    #"\mathbf{0.72} = 0.72"#, #"\boxed{0.5 + 0.22} = \boxed{0.72}"#, #"\mathrm{0.5} = \mathrm{0.5}"#,
    #"\left( 0.5 + 1 \right) = 1.5"#, #"2 \left[ 0.5 \right] = \left| -1 \right|"#,
    #"-\log_2 \left(\frac{8}{17}\right) = 1.087"#, #"\ln\sqrt{2} = 0.347"#, #"e^{-1} = \exp(-1)"#,
    #"0.5 \cdot \sqrt{2} = 0.707"#, #"\overline{0.5} = \hat{p}"#, #"3.2 \times 10^{-5} = 0.000032"#,
    #"\{1 + 2\} \cdot 3 = 9"#, #"\underbrace{2+3}_{five} = 5"#, #"50\% = 0.5"#, #"\tfrac12 = 0.5"#,
    #"\begin{aligned} \sqrt{4} &= 2 \\ &= \sqrt{2} \cdot \sqrt{2} \end{aligned}"#,
    #"(\sqrt{2}, \sqrt{3}) = (1.414, 1.732)"#, #"H\left(\mathbf{p}\right) = \text{nothing}"#,
  ])
  func `A formula's members read the same alone`(_ formula: String) {
    let text = MappedText(formula)
    let chains = ChainReader.chains(inLaTeX: text)
    #expect(!chains.isEmpty)
    for member in chains.flatMap(\.members) {
      let shown = text.text(in: member.range)
      #expect(shown == member.text)
      let again = ChainReader.chains(inLaTeX: MappedText(shown + " = 1")).first?.members.first
      #expect(again?.range == ByteRange(0, shown.utf8.count), "\(shown)")
      #expect(meaning(again) == meaning(member), "\(shown)")
      if let literal = member.literal, let place = member.literalRange {
        #expect(DecimalLiteral(text.text(in: place))?.value == literal.value)
      }
    }
  }

  @Test(arguments: [
    "√2 = 1.414", "√(1/4) + 1 = 1.5", "2³ + 1 = 9", "log₂0.9 = -0.152", "（2 + 3） × 3 = 15",
    "sqrt(2) * 2 = 2.828", "-log(0.6) = 0.51", "2**-3 = 0.125", "0.5 * [1 + 1] = 1.0",
  ])
  func `A plain calculation's members read the same alone`(_ line: String) {
    let text = MappedText(line)
    let chains = ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count))
    #expect(chains.count == 1)
    guard let member = chains.first?.members.first else { return }
    let shown = text.text(in: member.range)
    #expect(shown + " = " == line.prefix(shown.count + 3))
    #expect(shown == member.text)
  }

  private func meaning(_ member: Member?) -> String {
    guard let expression = member?.expression else { return "none" }
    switch Evaluation().value(of: expression) {
    case .value(let quantity):
      return quantity.elements.map { "\($0.lower) \($0.upper)" }.joined(separator: ",")
    case .none(let reason): return reason
    }
  }
}
