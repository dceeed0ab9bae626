extension Methods {
  /// Methods of `str` that change the case of letters.
  static let textCasing: [BuiltinFunction] = [
    BuiltinFunction("upper", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.cased(arguments) { scalars, index in scalars[index].properties.uppercaseMapping }
    },
    BuiltinFunction("lower", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.cased(arguments) { TextCasing.lower($0, $1) }
    },
    BuiltinFunction("casefold", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.cased(arguments) { scalars, index in TextCasing.folded(scalars[index]) }
    },
    BuiltinFunction("capitalize", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.cased(arguments) { scalars, index in
        index == 0 ? scalars[index].properties.titlecaseMapping : TextCasing.lower(scalars, index)
      }
    },
    BuiltinFunction("title", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.cased(arguments) { scalars, index in
        index > 0 && scalars[index - 1].properties.isCased
          ? TextCasing.lower(scalars, index) : scalars[index].properties.titlecaseMapping
      }
    },
    BuiltinFunction("swapcase", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.cased(arguments) { scalars, index in
        let scalar = scalars[index]
        if scalar.properties.isUppercase { return TextCasing.lower(scalars, index) }
        return scalar.properties.isLowercase ? scalar.properties.uppercaseMapping : String(Character(scalar))
      }
    },
  ]

  /// Methods of `str` that ask what its characters are.
  static let textTests: [BuiltinFunction] = [
    BuiltinFunction("isdigit", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) {
        $0.properties.numericType == .decimal || $0.properties.numericType == .digit
      }
    },
    BuiltinFunction("isdecimal", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { $0.properties.numericType == .decimal }
    },
    BuiltinFunction("isnumeric", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { $0.properties.numericType != nil }
    },
    BuiltinFunction("isalpha", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { TextParts.isLetter($0) }
    },
    BuiltinFunction("isalnum", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { TextParts.isLetter($0) || $0.properties.numericType != nil }
    },
    BuiltinFunction("isspace", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { TextParts.isSpace($0) }
    },
    BuiltinFunction("isascii", "self") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.receiver(arguments).isASCII)
    },
    BuiltinFunction("isprintable", "self") { (interpreter, arguments) throws(Stop) in
      .bool(
        try interpreter.receiver(arguments).string.unicodeScalars.allSatisfy {
          $0 == " " || TextRepr.isPrintable($0)
        })
    },
    BuiltinFunction("isidentifier", "self") { (interpreter, arguments) throws(Stop) in
      let scalars = try interpreter.receiver(arguments).string.unicodeScalars
      guard let first = scalars.first else { return .bool(false) }
      return .bool(
        (first == "_" || first.properties.isXIDStart)
          && scalars.dropFirst().allSatisfy(\.properties.isXIDContinue))
    },
    BuiltinFunction("isupper", "self") { (interpreter, arguments) throws(Stop) in
      let scalars = try interpreter.receiver(arguments).string.unicodeScalars
      let hasOther = scalars.contains { $0.properties.isLowercase || TextCasing.isTitle($0) }
      return .bool(!hasOther && scalars.contains { $0.properties.isUppercase })
    },
    BuiltinFunction("islower", "self") { (interpreter, arguments) throws(Stop) in
      let scalars = try interpreter.receiver(arguments).string.unicodeScalars
      let hasOther = scalars.contains { $0.properties.isUppercase || TextCasing.isTitle($0) }
      return .bool(!hasOther && scalars.contains { $0.properties.isLowercase })
    },
    BuiltinFunction("istitle", "self") { (interpreter, arguments) throws(Stop) in
      var isInWord = false
      var hasCase = false
      for scalar in try interpreter.receiver(arguments).string.unicodeScalars {
        if scalar.properties.isUppercase || TextCasing.isTitle(scalar) {
          if isInWord { return .bool(false) }
          isInWord = true
          hasCase = true
        } else if scalar.properties.isLowercase {
          if !isInWord { return .bool(false) }
          hasCase = true
        } else {
          isInWord = false
        }
      }
      return .bool(hasCase)
    },
  ]
}

/// How Python changes the case of characters: by the mappings of the Unicode Character Database.
enum TextCasing {
  /// Whether a scalar is a titlecase letter like `ǅ`.
  static func isTitle(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .titlecaseLetter
  }

  /// The lower case of one scalar; a sigma at the end of a word has a form of its own (Unicode 3.13, Final_Sigma).
  static func lower(_ scalars: [Unicode.Scalar], _ index: Int) -> String {
    guard scalars[index].value == 0x3A3 else { return scalars[index].properties.lowercaseMapping }
    // Looking further than this many characters would make a text of sigmas quadratic.
    func nearest(_ indices: some Sequence<Int>) -> Bool {
      for place in indices.prefix(256) where !scalars[place].properties.isCaseIgnorable {
        return scalars[place].properties.isCased
      }
      return false
    }
    let isFinal =
      nearest(stride(from: index - 1, through: 0, by: -1)) && !nearest(index + 1..<scalars.count)
    return isFinal ? "ς" : "σ"
  }

  /// The full case folding of a scalar, from its mappings to upper and lower case.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    guard scalar.properties.changesWhenCaseFolded else { return String(Character(scalar)) }
    switch scalar.value {
    case 0x1E9E: return "ss"
    case 0x13F8...0x13FD, 0xAB70...0xABBF: return scalar.properties.uppercaseMapping
    default:
      return scalar.properties.uppercaseMapping.unicodeScalars.map(\.properties.lowercaseMapping).joined()
    }
  }
}

extension Interpreter {
  /// A string made character by character.
  func cased(_ arguments: Arguments, _ change: ([Unicode.Scalar], Int) -> String) throws(Stop) -> Value {
    let text = try receiver(arguments)
    try charge(elements: text.bytes.count)
    let scalars = Array(text.string.unicodeScalars)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count)
    for index in scalars.indices { bytes += change(scalars, index).utf8 }
    return .text(try Text(bytes, meter))
  }
}
