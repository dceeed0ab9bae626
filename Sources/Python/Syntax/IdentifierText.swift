/// Names as Python compares them: in the normal form NFKC (Unicode Standard Annex 15), for the letters that formulas
/// are written with. Composed and decomposed accents need nothing: Swift finds such texts equal.
enum IdentifierText {
  /// Letters that stand for another one: symbols of Greek and of sets, the micro sign, ordinals, ligatures.
  private static let plain: [UInt32: String] = [
    0xAA: "a", 0xBA: "o", 0xB5: "μ", 0x2126: "Ω", 0x3D0: "β", 0x3D1: "θ", 0x3D2: "Υ", 0x3D5: "φ", 0x3D6: "π",
    0x3F0: "κ", 0x3F1: "ρ", 0x3F2: "ς", 0x3F4: "Θ", 0x3F5: "ε", 0x3F9: "Σ", 0x2102: "C", 0x210A: "g",
    0x210B: "H",
    0x210C: "H", 0x210D: "H", 0x210E: "h", 0x210F: "ħ", 0x2110: "I", 0x2111: "I", 0x2112: "L", 0x2113: "l",
    0x2115: "N", 0x2119: "P", 0x211A: "Q", 0x211B: "R", 0x211C: "R", 0x211D: "R", 0x2124: "Z", 0x2128: "Z",
    0x212A: "K", 0x212B: "Å", 0x212C: "B", 0x212D: "C", 0x212F: "e", 0x2130: "E", 0x2131: "F", 0x2133: "M",
    0x2134: "o", 0x2135: "א", 0x1D62: "i", 0x1D63: "r", 0x1D64: "u", 0x1D65: "v", 0x1D66: "β", 0x1D67: "γ",
    0x1D68: "ρ", 0x1D69: "φ", 0x1D6A: "χ", 0x2090: "a", 0x2091: "e", 0x2092: "o", 0x2093: "x", 0x2095: "h",
    0x2096: "k", 0x2097: "l", 0x2098: "m", 0x2099: "n", 0x209A: "p", 0x209B: "s", 0x209C: "t", 0x2C7C: "j",
    0x2071: "i", 0x207F: "n", 0x1D40: "T", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi",
    0xFB04: "ffl",
  ]

  /// The name in its normal form.
  static func normalized(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars { result += normalized(scalar) }
    return result
  }

  private static func normalized(_ scalar: Unicode.Scalar) -> String {
    if let known = plain[scalar.value] { return known }
    switch scalar.value {
    case 0x1D400...0x1D6A3:
      // Thirteen alphabets of 52 letters, upper case first.
      let letter = (scalar.value - 0x1D400) % 52
      return String(Character(Unicode.Scalar(UInt8(letter < 26 ? 65 + letter : 71 + letter))))
    case 0x1D6A4: return "ı"
    case 0x1D6A8...0x1D7C9: return greek((scalar.value - 0x1D6A8) % 58)
    case 0x1D7CE...0x1D7FF: return String((scalar.value - 0x1D7CE) % 10)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF3F, 0xFF41...0xFF5A:
      return String(Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0))))
    default: return String(Character(scalar))
    }
  }

  /// The letter at a place of one of the five Greek alphabets of mathematics.
  private static func greek(_ place: UInt32) -> String {
    switch place {
    case 17: return "Θ"
    case 25: return "∇"
    case 51: return "∂"
    case 52: return "ε"
    case 53: return "θ"
    case 54: return "κ"
    case 55: return "φ"
    case 56: return "ρ"
    case 57: return "π"
    default:
      let base: UInt32 = place < 25 ? 0x391 + place : 0x3B1 + place - 26
      return Unicode.Scalar(base).map { String(Character($0)) } ?? ""
    }
  }
}
