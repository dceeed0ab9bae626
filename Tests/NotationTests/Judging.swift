import Notation
import SourceText

/// What is said of each relation of a chain, in one word each.
func judged(_ blocks: [String], in context: ChainJudge.Context = ChainJudge.Context()) -> String {
  var chain: Chain?
  for block in blocks {
    for next in ChainReader.chains(inLaTeX: MappedText(block)) { chain = chain?.joined(with: next) ?? next }
  }
  guard let chain else { return "no chain" }
  return words(ChainJudge.judge(chain, in: context))
}

/// The judgements of every chain in plain text, chains divided by `|`.
func judgedPlain(_ text: String) -> String {
  let text = MappedText(text)
  let chains = ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count))
  return chains.map { words(ChainJudge.judge($0)) }.joined(separator: " | ")
}

func words(_ judgements: [LinkJudgement]) -> String {
  judgements.map { word($0.outcome) }.joined(separator: " ")
}

func word(_ outcome: LinkJudgement.Outcome) -> String {
  switch outcome {
  case .holds(.exact): "exact"
  case .holds(.rounded): "rounded"
  case .holds(.approximate): "approximate"
  case .holds(.inputsRounded): "inputs"
  case .truncated: "truncated"
  case .fails(.lastDigit): "last-digit"
  case .fails(.wrong): "wrong"
  case .undecided: "undecided"
  case .notNumeric: "-"
  }
}

/// The value of a formula, or of plain text; `nil` if it has no meaning or no value.
func value(_ text: String, dialect: MathDialect) -> Enclosure? {
  let relation = dialect == .latex ? " = 0.5" : " + 0 = 0.5"
  let mapped = MappedText(text + relation)
  let chains =
    dialect == .latex
    ? ChainReader.chains(inLaTeX: mapped)
    : ChainReader.chains(inPlain: mapped, range: ByteRange(0, mapped.bytes.count))
  guard chains.count == 1, let expression = chains[0].members.first?.expression else { return nil }
  return Evaluation().value(of: expression).quantity?.enclosure
}
