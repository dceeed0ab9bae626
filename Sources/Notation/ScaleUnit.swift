/// Words behind a number that may scale it: a claim in such a unit is not refuted.
enum ScaleUnit {
  private static let words: Set<String> = [
    "hundred", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "percent",
    "pct",
    "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib", "tib", "byte", "bytes", "k", "m", "b", "g", "t", "ms",
    "us", "ns", "s",
    "sec", "secs", "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours",
    "day", "days",
    "week", "weeks", "month", "months", "year", "years", "km", "cm", "mm", "nm", "kg", "mg", "hz", "khz",
    "mhz", "ghz",
    "flops", "gflops", "tflops", "db", "degrees", "dozen", "tokens", "params", "kwh", "mw", "kw",
  ]

  /// Whether the first word of `unit` may scale the number before it.
  static func mayScale(_ unit: String) -> Bool {
    let first = unit.lowercased().utf8.split { $0 == 0x20 || $0 == 0x2F || $0 == 0x28 || $0 == 0x2C }.first
    guard let first else { return false }
    let word = String(decoding: Array(first), as: UTF8.self)
    return words.contains(word) || scalingLetters.contains { word.hasPrefix($0) }
  }

  /// The letters with which Chinese, Japanese and Korean words for ten, hundred and so on, times and tenths begin.
  private static let scalingLetters = [
    "만", "억", "조", "천", "백", "십", "배", "퍼", "万", "萬", "亿", "億", "兆", "千", "百", "十", "倍", "割", "成",
  ]
}
