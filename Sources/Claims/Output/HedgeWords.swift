/// The words and signs by which authors say how firmly they speak.
enum HedgeWords {
  /// Signs before a number that say it is rounded.
  static let approximateSigns: Set<String> = ["~", "~~", "≈", "≃", "∼", "≅", "～"]

  /// Words before a number that say it is rounded.
  static let approximateWords: Set<String> = [
    "about", "approx", "approximately", "around", "roughly", "circa", "ca", "nearly", "almost", "약", "대략",
    "大约", "约", "約", "ungefähr", "etwa", "environ", "approximativement", "aproximadamente", "примерно",
    "около",
  ]

  /// Words that say a number is only an example, or changes from run to run: such a number asserts nothing.
  static let illustrativeWords: Set<String> = [
    "eg", "example", "examples", "sample", "varies", "vary", "random", "may", "might", "could", "depends",
    "something",
    "typically", "usually", "예", "예시", "예를", "例如", "beispiel", "zb", "ejemplo", "exemple",
  ]
}
