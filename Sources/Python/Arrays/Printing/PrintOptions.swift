/// How arrays are written: what `np.set_printoptions` sets.
struct PrintOptions: Sendable {
  /// The most digits behind the point; `nil` for as many as there are.
  var precision: Int? = 8
  /// The most elements that are written in full.
  var threshold = 1000
  /// How many stand at either end of a longer axis.
  var edgeItems = 3
  /// The width of a line.
  var lineWidth = 75
  /// Whether small numbers are written without an exponent.
  var suppresses = false
  var nanText = "nan"
  var infinityText = "inf"
  /// `-`, `+` or a blank: what stands before numbers without a minus.
  var sign = "-"
  /// `fixed`, `unique`, `maxprec` or `maxprec_equal`.
  var floatMode = "maxprec"
}

/// The print options of a session.
final class PrintState {
  var options = PrintOptions()
}

extension Interpreter {
  /// How arrays are written in this session.
  var printState: PrintState {
    if let state = moduleStates["numpy.printoptions"] as? PrintState { return state }
    let state = PrintState()
    moduleStates["numpy.printoptions"] = state
    return state
  }
}

/// Digits of floating elements as NumPy prints them: those of the element's own type.
enum ElementDigits {
  /// The shortest digits that read back as the same element, and the exponent of the first; `value` is finite.
  static func shortest(_ value: Double, _ type: ElementType) -> (digits: [UInt8], exponent: Int) {
    if type == .float64 || value == 0 { return DecimalDigits.shortest(value) }
    // The correctly rounded digits of a count read back if any digits of that count do.
    for count in 1..<9 {
      let (digits, exponent) = DecimalDigits.significant(value, count: count)
      let text = String(decoding: digits, as: UTF8.self) + "e\(exponent - count + 1)"
      if let read = Double(text), type.rounded(read) == value.magnitude {
        var digits = digits
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return (digits, exponent)
      }
    }
    return DecimalDigits.significant(value, count: 9)
  }

  /// A scalar as `repr` has it, without its type's name.
  static func text(_ value: Double, _ type: ElementType) -> String {
    if type == .float64 { return FloatText.repr(value) }
    if let special = FloatText.special(value) { return special }
    let (digits, exponent) = shortest(value, type)
    let sign = value.sign == .minus ? "-" : ""
    let most = type == .float32 ? 1e6 : 1e3
    if value != 0, value.magnitude < 1e-4 || value.magnitude >= most {
      return sign + FloatText.scientific(digits, exponent: exponent)
    }
    return sign + FloatText.positional(digits, exponent: exponent, minimumDecimals: 1)
  }
}
