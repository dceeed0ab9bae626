import Markdown
import Notation
import Notes
import Python
import SourceText

/// Ties the numbers of a stated line to the numbers of shown lines.
struct OutputBinder {
  /// The snippet both belong to.
  let snippet: ExecutedSnippet
  /// The text the stated lines' ranges count in.
  let text: MappedText
  /// Where such claims live.
  let surface: Surface

  /// A number tied to what it may state.
  struct Binding {
    let number: NumberToken
    let candidates: [ShownLine.Number]
    let certainty: OutputClaim.Certainty
  }

  /// The claims of a line that stands directly at a statement, which showed `shown` (in a loop, more than once).
  ///
  /// A bare number is certain where just one value was shown; several, where as many were shown; of fewer or more
  /// each may be the value at its place from the start or from the end (`[0.1, 0.2, ..., 0.9]`). A number behind
  /// a label is certain if the label's words are also the output's or the statement's. What stands among other
  /// words is claimed only where it agrees.
  func claims(_ stated: StatedLine, at shown: [ShownLine]) -> [OutputClaim] {
    guard let statement = shown.first?.statement, let introduction = stated.introduction else { return [] }
    let values = shown.flatMap(\.values)
    guard !values.isEmpty else { return [] }
    if shown.count == 1, shown[0].origin == .printed || shown[0].origin == .evaluated {
      let alignment = LineAlignment(stated, with: shown[0])
      if alignment.hasSameShape || (alignment.similarity >= 0.5 && !stated.words.isEmpty) {
        let isDoubtful = alignment.hasSameShape && isDoubtful(stated, behind: shown[0])
        return alignment.pairs.compactMap { pair in
          guard pair.shown.value != nil else { return nil }
          let isCertain = (pair.certainty == .certain || values.count == 1) && !isDoubtful
          return claim(
            Binding(
              number: pair.stated, candidates: [pair.shown], certainty: isCertain ? .certain : .possible),
            stated, statement)
        }
      }
    }
    let run = stated.leadingRun
    let bindings: [Binding]
    if values.count == 1, let first = run.first {
      let certainty = certainty(of: run, in: stated, introduction, shown: shown)
      bindings = [Binding(number: first, candidates: values, certainty: certainty)]
    } else if run.count == values.count {
      let certainty = certainty(of: run, in: stated, introduction, shown: shown)
      bindings = zip(run, values).map { Binding(number: $0, candidates: [$1], certainty: certainty) }
    } else {
      bindings = run.enumerated().map { index, number in
        let fromEnd = values.count - run.count + index
        let places =
          stated.ellipsis.map { number.range.lowerBound < $0 ? [index] : [fromEnd] } ?? [index, fromEnd]
        return Binding(
          number: number, candidates: places.filter(values.indices.contains).map { values[$0] },
          certainty: .possible)
      }
    }
    let found = bindings.compactMap { claim($0, stated, statement) }
    if case .assigned = shown[0].origin, bindings.allSatisfy({ $0.certainty == .possible }) {
      let isResult = introduction == .bare && run.contains(where: \.literal.isFine)
      return isResult || found.allSatisfy(\.agrees) ? found : []
    }
    let isMentioned = introduction == .mentioned || (!stated.isAnnounced && stated.tokenAfterRun?.word != nil)
    return found.filter { claim in
      if case .shown(_, .possible) = claim.basis, isMentioned { claim.agrees } else { true }
    }
  }

  /// The claims of a line of a block, of which alignment has found the shown line it states.
  func claims(_ stated: StatedLine, aligned alignment: LineAlignment, with shown: ShownLine, isCertain: Bool)
    -> [OutputClaim]
  {
    let values = shown.values
    let run = stated.leadingRun
    let isNamed = alignment.hasSameShape || (alignment.similarity >= 0.5 && !stated.words.isEmpty)
    if !isNamed, run.count == values.count, stated.label.isEmpty || shown.words.isEmpty {
      return zip(run, values).compactMap { number, value in
        claim(
          Binding(number: number, candidates: [value], certainty: isCertain ? .certain : .possible),
          stated, shown.statement)
      }
    }
    return alignment.pairs.compactMap { pair in
      guard pair.shown.value != nil else { return nil }
      let isOnly = values.count == 1 && pair.stated == stated.numbers.first
      return claim(
        Binding(
          number: pair.stated, candidates: [pair.shown],
          certainty: isCertain && (pair.certainty == .certain || isOnly) ? .certain : .possible), stated,
        shown.statement)
    }
  }

  /// The claims of a line that would state output, had there been any.
  func claims(_ stated: StatedLine, at statement: ByteRange, missingBecause reason: String) -> [OutputClaim] {
    guard let introduction = stated.introduction, introduction != .mentioned,
      stated.isAnnounced || stated.tokenAfterRun?.word == nil
    else { return [] }
    return stated.leadingRun.compactMap { number in
      claim(number, stated, statement, subject: snippet.code(in: statement), basis: .nothing(reason: reason))
    }
  }

  private func claim(_ binding: Binding, _ stated: StatedLine, _ statement: ByteRange) -> OutputClaim? {
    let candidates = binding.candidates.compactMap { shown in
      shown.value.map {
        OutputClaim.Candidate(
          value: $0, exactInteger: shown.exactInteger, text: shown.text, isRounded: shown.isRounded,
          isSingle: snippet.record?.usesSmallFloats ?? false)
      }
    }
    guard !candidates.isEmpty else { return nil }
    return claim(
      binding.number, stated, statement, subject: snippet.code(in: statement),
      basis: .shown(candidates, binding.certainty))
  }

  private func claim(
    _ number: NumberToken, _ stated: StatedLine, _ statement: ByteRange, subject: String,
    basis: OutputClaim.Basis
  ) -> OutputClaim? {
    OutputClaim(
      claim: Claim(
        surface: surface, range: text.original(of: number.range), text: words(of: stated),
        literal: text.text(in: number.range), unit: number.unit, subject: subject,
        isApproximate: number.isApproximate),
      literal: number.literal, basis: basis, statement: snippet.original(of: statement))
  }

  /// The words of a line; of a long one, such as a printed array, the beginning.
  private func words(of stated: StatedLine) -> String {
    guard stated.range.count > Self.longestText else { return text.text(in: stated.range) }
    var end = stated.range.lowerBound + Self.longestText
    while text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return text.text(in: ByteRange(stated.range.lowerBound, end)) + "…"
  }

  /// In UTF-8 bytes.
  private static let longestText = 240
}

extension OutputClaim {
  /// Whether one of the shown values is the stated one.
  var agrees: Bool {
    guard case .shown(let candidates, _) = basis else { return false }
    return candidates.contains {
      $0.agreement(with: literal, isApproximate: claim.isApproximate)?.isAgreement ?? false
    }
  }

  /// The same claim, which disagreement does not refute.
  var asPossible: OutputClaim {
    guard case .shown(let candidates, _) = basis else { return self }
    return OutputClaim(
      claim: claim, literal: literal, basis: .shown(candidates, .possible), statement: statement)
  }
}
