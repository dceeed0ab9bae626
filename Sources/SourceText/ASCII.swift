/// Names and classes of ASCII bytes, so that scanners read as sentences.
public enum ASCII {
  /// `\t`
  public static let tab: UInt8 = 0x09
  /// `\n`
  public static let lineFeed: UInt8 = 0x0A
  /// `\r`
  public static let carriageReturn: UInt8 = 0x0D
  /// The blank.
  public static let space: UInt8 = 0x20
  /// `\\`
  public static let backslash: UInt8 = 0x5C

  /// `0` to `9`.
  public static let digits = ByteSet("0123456789")
  /// `a` to `z` and `A` to `Z`.
  public static let letters = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
  /// Letters, digits and the underscore.
  public static let wordBytes = letters.union(digits).union(ByteSet("_"))
  /// Space and tab.
  public static let blanks = ByteSet(" \t")
  /// Space, tab, line feed, carriage return, form feed, vertical tab.
  public static let whitespace = ByteSet(" \t\n\r\u{0C}\u{0B}")
  /// Line feed and carriage return.
  public static let lineEnds = ByteSet("\n\r")

  /// `byte` with `A`–`Z` as `a`–`z`.
  @inlinable
  public static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
