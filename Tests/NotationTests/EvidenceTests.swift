import Notation
import SourceText
import Testing

/// The sentences that go with a judgement.
@Suite struct EvidenceTests {
  @Test(arguments: [
    (#"0.5 \cdot 1.609"#, "0.8045"), (#"\frac{1}{3}"#, "0.3333333333333333"), (#"2^{10}"#, "1024"),
    (#"\sqrt{\frac{4}{9}} \cdot 3"#, "2"), (#"10^{20} \cdot 3"#, "3e+20"),
    (#"10^{30} \cdot 3"#, "3e+30"), (#"10^{-9} \cdot 3.25"#, "3.25e-9"), (#"1 - 1.0"#, "0"),
    (#"-0.5 \cdot 0.25"#, "-0.125"), (#"\ln 0.6"#, "-0.5108256237659907"),
    (#"\ln 2 - \ln 2"#, "0"), (#"0.1 \cdot e^{0}"#, "0.1"),
  ])
  func `A value is as short as it can be`(_ text: String, _ expected: String) {
    #expect(value(text, dialect: .latex)?.shown == expected)
  }

  @Test(arguments: [
    (0.12249999999999965, 0.1235000000000004, "between 0.1225 and 0.1235"),
    (0.122461234, 0.1235000000000004, "between 0.122461 and 0.1235"),
    (-1.23456789, 2.0, "between -1.23457 and 2"), (1.23456789, 2.3456781, "between 1.23456 and 2.34568"),
    (1234567.125, 1234567.375, "between 1234567.12 and 1234567.38"), (0.0, 1e-9, "between 0 and 1e-9"),
    (-.infinity, 1.0, "unbounded"),
  ])
  func `Bounds are rounded outward`(_ lower: Double, _ upper: Double, _ expected: String) {
    #expect(Enclosure(lower: lower, upper: upper).shown == expected)
  }

  @Test func `An error that is carried on names the step that made it`() {
    let formula = #"0.9\ln 18 + 0.05\ln(0.05/0.9) \approx 2.629 - 0.144 = 2.485 = 2.485"#
    let judgements = ChainReader.chains(inLaTeX: MappedText(formula)).first.map { ChainJudge.judge($0) } ?? []
    #expect(judgements.map(\.consequenceOf) == [nil, 0, 0])
    #expect(judgements.first?.evidence.contains("carries on") == false)
    #expect(
      judgements[1].evidence.hasSuffix("it carries on the error of the step before (≈ 2.629 - 0.144)"))
    #expect(
      judgements[2].evidence.hasSuffix("it carries on the error of an earlier step (≈ 2.629 - 0.144)"))
  }
}
