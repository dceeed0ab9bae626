import Notation
import SourceText

/// The words and arrows by which a comment says that what follows is output: `# Output:`, `# → 0.5`, `# 출력:`.
enum OutputMarker {
  /// The number of tokens at the start of `tokens` that only announce output; 0 if none do.
  ///
  /// A word announces output when a colon (or nothing more) follows it, a verb (`prints`) also before a value,
  /// an arrow always.
  static func length(in tokens: [PlacedToken]) -> Int {
    var count = 0
    while count < tokens.count {
      if let sign = tokens[count].token.sign, arrows.contains(sign) {
        count += 1
      } else if let length = promptLength(in: tokens[count...]) ?? phraseLength(in: tokens[count...]) {
        count += length
      } else {
        break
      }
    }
    return count
  }

  /// Whether `tokens` announce output and nothing else.
  static func isAlone(_ tokens: [PlacedToken]) -> Bool {
    !tokens.isEmpty && length(in: tokens) == tokens.count
  }

  /// The length of a notebook's `Out[3]:`.
  private static func promptLength(in tokens: ArraySlice<PlacedToken>) -> Int? {
    let start = tokens.startIndex
    guard tokens.count >= 5, tokens[start].token.word == "out", tokens[start + 1].token.sign == "[",
      tokens[start + 2].token.number != nil, tokens[start + 3].token.sign == "]",
      tokens[start + 4].token.sign == ":"
    else { return nil }
    return 5
  }

  private static func phraseLength(in tokens: ArraySlice<PlacedToken>) -> Int? {
    var words = 0
    var isVerb = false
    for placed in tokens {
      guard let word = placed.token.word,
        nouns.contains(word) || verbs.contains(word) || fillers.contains(word)
      else { break }
      isVerb = isVerb || verbs.contains(word)
      words += 1
    }
    guard words > 0, words <= 4 else { return nil }
    let start = tokens.startIndex
    guard
      tokens[start..<start + words].contains(where: { placed in
        placed.token.word.map { nouns.contains($0) || verbs.contains($0) } ?? false
      })
    else { return nil }
    let next = start + words
    if next == tokens.endIndex { return words }
    if let sign = tokens[next].token.sign, colons.contains(sign) { return words + 1 }
    if isVerb { return words }
    if let number = tokens[next].token.number, words == 1, !number.literal.isInteger { return words }
    return nil
  }

  private static let arrows: Set<String> = [
    "→", "->", "=>", "-->", "==>", "⇒", "⟶", ">>>", "➜", "➡", "↦", "#>", "=", "==", "↳", "⮕", "#",
  ]
  private static let colons: Set<String> = [":", "：", "=>", "->", "→", "=", "≈"]
  private static let nouns: Set<String> = [
    "output", "outputs", "result", "results", "out", "expected", "stdout", "answer", "returned", "printed",
    "출력", "결과", "输出", "結果", "输出结果", "運行結果", "运行结果", "출력값", "결과값", "실행결과", "ausgabe", "ergebnis", "sortie",
    "résultat", "salida", "resultado", "вывод", "результат", "saída", "出力",
  ]
  private static let verbs: Set<String> = [
    "prints", "print", "returns", "gives", "yields", "outputs", "evaluates", "affiche", "imprime", "renvoie",
    "druckt", "liefert", "ergibt", "выводит", "выведет", "devuelve", "muestra", "stampa", "retorna",
  ]
  private static let fillers: Set<String> = [
    "the", "console", "program", "expected", "sample", "actual", "to", "is", "it", "this", "will", "예상", "실행",
    "approx",
    "approximate",
  ]
}
