/// The perplexity of a text under a model: e to the mean negative log-likelihood of its tokens.
///
/// - Unit: none: the number of equally likely tokens that would surprise as much. It depends on the tokens:
///   of two models with different tokens compare ``bitsPerSymbol(of:symbols:)``.
/// - Conventions: a token of probability 0 makes it +∞; 1 if every token was certain.
/// - Error bound: relative error below 2^-52, also for millions of tokens.
/// - Refuses an empty list, NaN, and log-probabilities above 0.
/// - Source: Jelinek, Mercer, Bahl and Baker (1977).
public func perplexity(ofTokens logProbabilities: [Double]) throws(DivergenceError) -> Double {
  guard !logProbabilities.isEmpty else { throw DivergenceError.empty }
  var sum = CompensatedSum()
  for surprisal in try exactSurprisals(logProbabilities) { sum.add(surprisal) }
  guard sum.value.high.isFinite else { return .infinity }
  return (sum.value / Double(logProbabilities.count)).exponential.rounded
}

/// The bits that a text takes per character, byte or other symbol: its negative log-likelihood over their
/// number.
///
/// - Argument order: the code length of the whole text in any unit, then the number of symbols in the same
///   text.
/// - Unit: bits per symbol. For the mean over tokens, multiply by tokens per symbol: divide the sum, not the
///   mean.
/// - Conventions: +∞ stays +∞.
/// - Error bound: relative error below 2^-52 from nats; 3 ulp from bans.
/// - Refuses fewer than one symbol, and a negative length.
/// - Source: Graves, Generating sequences with recurrent neural networks (2013), bits per
///   character.
public func bitsPerSymbol<Unit>(
  of length: Information<Unit>, symbols: Int
) throws(DivergenceError) -> Double {
  try Requirement.check(symbols >= 1, "the number of symbols", Double(symbols), "at least 1")
  try Requirement.check(length.value >= 0, "the code length", length.value, "not negative")
  guard length.isFinite else { return .infinity }
  // Divided first: the length in bits may be beyond the range.
  let perSymbol = DoubleDouble(length.value) / Double(symbols)
  guard Unit.unit != .bits else { return perSymbol.rounded }
  return (perSymbol * Unit.unit.ratioToNats * InformationUnit.bits.ratioFromNats).roundedOrInfinite
}
