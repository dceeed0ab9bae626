import SourceText

/// The names and marks that are understood, as data.
enum MathNames {
  /// Functions that take an argument without parentheses.
  static let functions: Set<String> = [
    "log", "ln", "lg", "exp", "max", "min", "sin", "cos", "tan", "tanh", "sinh", "cosh",
  ]

  /// Words of plain text that are functions, and the function.
  static let plainFunctions: [String: String] = [
    "log": "log", "ln": "ln", "lg": "lg", "log2": "log2", "log10": "log10", "log_2": "log2",
    "log_10": "log10", "exp": "exp", "sqrt": "sqrt", "abs": "abs", "max": "max", "min": "min", "sin": "sin",
    "cos": "cos", "tan": "tan", "tanh": "tanh", "sinh": "sinh", "cosh": "cosh", "Log": "log",
  ]

  /// Commands that are one sign.
  static let commands: [String: MathTree.Kind] = [
    "cdot": .binary(.times), "times": .binary(.times), "ast": .binary(.times), "div": .binary(.divide),
    "pm": .binary(.plusMinus), "mp": .binary(.plusMinus),
    "approx": .relation(.approximate), "simeq": .relation(.approximate), "approxeq": .relation(.approximate),
    "doteq": .relation(.approximate), "thickapprox": .relation(.approximate),
    "cong": .relation(.approximate), "equiv": .relation(.defines), "triangleq": .relation(.defines),
    "coloneqq": .relation(.defines), "coloneq": .relation(.defines),
    "eqcolon": .relation(.defines), "le": .relation(.lessOrEqual), "leq": .relation(.lessOrEqual),
    "leqslant": .relation(.lessOrEqual), "ge": .relation(.greaterOrEqual), "geq": .relation(.greaterOrEqual),
    "geqslant": .relation(.greaterOrEqual), "lt": .relation(.less), "gt": .relation(.greater),
    "ne": .relation(.notEqual), "neq": .relation(.notEqual), "to": .relation(.arrow),
    "rightarrow": .relation(.arrow), "longrightarrow": .relation(.arrow), "mapsto": .relation(.arrow),
    "propto": .relation(.proportional), "sim": .relation(.proportional), "in": .relation(.proportional),
    "notin": .relation(.proportional), "ll": .relation(.proportional), "gg": .relation(.proportional),
    "subset": .relation(.proportional), "subseteq": .relation(.proportional),
    "perp": .relation(.proportional),
    "implies": .separator(.implication), "Rightarrow": .separator(.implication),
    "Longrightarrow": .separator(.implication), "iff": .separator(.implication),
    "Leftrightarrow": .separator(.implication), "Longleftrightarrow": .separator(.implication),
    "therefore": .separator(.implication), "because": .separator(.implication),
    "quad": .separator(.wideSpace), "qquad": .separator(.wideSpace), "newline": .separator(.row),
    "cr": .separator(.row), "vert": .bar, "lvert": .bar, "rvert": .bar,
    "mid": .opaque("a condition"), "parallel": .opaque("a divergence's bars"),
    "Vert": .opaque("a norm or a divergence's bars"), "lVert": .opaque("a norm"), "rVert": .opaque("a norm"),
    "dots": .opaque("dots stand for what is not written"),
    "ldots": .opaque("dots stand for what is not written"),
    "cdots": .opaque("dots stand for what is not written"),
    "vdots": .opaque("dots stand for what is not written"),
    "binom": .opaque("binomial coefficients are not read"),
    "sum": .opaque("a sum whose terms are not written out"),
    "prod": .opaque("a product whose factors are not written out"),
    "int": .opaque("an integral"), "lim": .opaque("a limit"),
    "lfloor": .opaque("rounding brackets"), "rfloor": .opaque("rounding brackets"),
    "lceil": .opaque("rounding brackets"), "rceil": .opaque("rounding brackets"),
    "colon": .opaque("a colon"), "bmod": .opaque("a remainder"), "circ": .opaque("degrees or a composition"),
    "right": .opaque("a bracket closes that was not opened"),
    "end": .opaque("an environment closes that was not opened"),
  ]

  /// Faces and boxes that change how a number looks and not what it is.
  static let transparentStyles: Set<String> = [
    "mathbf", "boldsymbol", "bm", "pmb", "boxed", "fbox", "underline", "underbrace", "overbrace", "mathit",
    "mathsf", "mathtt", "bold", "displaylines",
  ]

  /// What makes another name of a letter.
  static let accents: Set<String> = [
    "hat", "widehat", "bar", "overline", "tilde", "widetilde", "vec", "dot", "ddot", "mathcal", "mathbb",
    "mathfrak", "mathscr", "cancel", "bcancel", "xcancel", "not",
  ]

  /// Commands whose argument is words.
  static let words: Set<String> = [
    "text", "textbf", "textit", "textrm", "textsf", "texttt", "textnormal", "mbox", "hbox", "mathrm", "rm",
    "operatorname",
  ]

  /// Commands without meaning, and how many arguments fall away with them.
  static let ignored: [String: Int] = [
    "tag": 1, "label": 1, "hspace": 1, "vspace": 1, "phantom": 1, "hphantom": 1, "vphantom": 1, "color": 1,
    "textcolor": 1, "displaystyle": 0, "textstyle": 0, "scriptstyle": 0, "limits": 0, "nolimits": 0,
    "notag": 0, "nonumber": 0, "hline": 0, "enspace": 0, "thinspace": 0, "medspace": 0, "strut": 0,
    "mathstrut": 0, "hfill": 0, "space": 0, "middle": 0, "allowbreak": 0, "nobreak": 0,
  ]

  /// `\big` and its kin: the bracket behind them is an ordinary one.
  static let sizes: Set<String> = [
    "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr", "biggr", "Biggr", "bigm",
    "Bigm", "biggm", "Biggm",
  ]

  /// The bytes with which marks begin.
  static let markBytes = ByteSet(":~=<>-+*/!|,;&")

  /// ASCII marks, the longer before the shorter.
  static let marks: [(StaticString, MathTree.Kind)] = [
    (":=", .relation(.defines)), ("~=", .relation(.approximate)), ("==", .opaque("a comparison of code")),
    ("=", .relation(.equal)), ("<=", .relation(.lessOrEqual)), (">=", .relation(.greaterOrEqual)),
    ("<", .relation(.less)), (">", .relation(.greater)), ("->", .relation(.arrow)), ("+", .binary(.plus)),
    ("-", .binary(.minus)), ("*", .binary(.times)), ("/", .binary(.divide)), ("!", .binary(.factorial)),
    ("|", .bar), (",", .separator(.comma)), (";", .separator(.semicolon)), ("&", .separator(.cell)),
    ("~", .space),
  ]
}
