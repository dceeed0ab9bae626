/// The encoding that invalid bytes in a note most often come from.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F are (WHATWG Encoding Standard); `nil` where nothing is defined.
  private static let highControls: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// What `bytes` are in Windows-1252, if every one of them is a letter or a mark of punctuation there: then it is
  /// a fair guess. At most 16 bytes are guessed at.
  static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 16 else { return nil }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(byte), isText(scalar) else { return nil }
      text.append(scalar)
    }
    return text.isEmpty ? nil : String(text)
  }

  /// The character that `byte` is.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80...0x9F).contains(byte) ? highControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// Whether `scalar` is a letter, a mark of punctuation, or the sign of a currency, degree or copyright.
  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter, .modifierLetter: true
    case .initialPunctuation, .finalPunctuation, .dashPunctuation, .otherPunctuation, .openPunctuation: true
    case .currencySymbol, .mathSymbol, .otherSymbol: true
    default: false
    }
  }
}
