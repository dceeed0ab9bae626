package import SourceText

/// Everything that verification says of one note.
package struct NoteVerification: Sendable, Hashable {
  /// The claims in order of their places.
  package let claims: [JudgedClaim]
  /// Each formula, in order.
  package let formulas: [FormulaOutcome]
  /// Each snippet, in order.
  package let snippets: [SnippetOutcome]

  /// The outcome of one note.
  package init(claims: [JudgedClaim] = [], formulas: [FormulaOutcome] = [], snippets: [SnippetOutcome] = []) {
    self.claims = claims
    self.formulas = formulas
    self.snippets = snippets
  }
}

/// What became of a snippet.
package struct SnippetOutcome: Sendable, Hashable {
  /// Whether, and why not, a snippet ran.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case ran
    /// It raised an exception.
    case failed
    /// It uses something the embedded Python does not have.
    case unsupported
    /// It uses names that nothing on the page defines.
    case freeNames = "free-names"
    /// It is not code to run, or a directive says to leave it.
    case skipped
    /// It reached a limit on steps, memory, recursion or output.
    case limit
  }

  /// The whole block in the original file.
  package let range: ByteRange
  /// The language of the fence, if one is named.
  package let language: String?
  /// Whether it ran.
  package let status: Status
  /// Why it did not, in a sentence; `nil` if it ran.
  package let reason: String?
  /// Where in the note the reason stands, if it stands anywhere.
  package let reasonRange: ByteRange?
  /// What it printed.
  package let standardOutput: String
  /// The interpreter on the user's machine that ran it, with its version; `nil` for the embedded one.
  package let interpreter: String?
  /// Whether a directive says that it raises, so that `failed` is no finding.
  package let isFailureExpected: Bool
  /// In what it did not do what its directives say of it, in a sentence; `nil` if it did.
  package let disappointment: String?
  /// What a person should know although nothing went wrong, with its place in the note: warnings of NumPy.
  package let notes: [SnippetNote]

  /// An outcome with all of its parts.
  package init(
    range: ByteRange, language: String?, status: Status, reason: String? = nil, reasonRange: ByteRange? = nil,
    standardOutput: String = "", interpreter: String? = nil, isFailureExpected: Bool = false,
    disappointment: String? = nil, notes: [SnippetNote] = []
  ) {
    self.interpreter = interpreter
    self.isFailureExpected = isFailureExpected
    self.disappointment = disappointment
    self.notes = notes
    self.range = range
    self.language = language
    self.status = status
    self.reason = reason
    self.reasonRange = reasonRange
    self.standardOutput = standardOutput
  }
}

/// Something a person should know of the run of a snippet although nothing went wrong.
package struct SnippetNote: Sendable, Hashable {
  /// One sentence, without a full stop.
  package let sentence: String
  /// The statement that caused it, in the note.
  package let range: ByteRange

  /// A note at `range`.
  package init(sentence: String, range: ByteRange) {
    self.sentence = sentence
    self.range = range
  }
}

/// What a formula is and what is said of it.
package struct FormulaOutcome: Sendable, Hashable {
  /// What a formula is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Every member is a number.
    case numeric
    /// Members with free variables, related by `=`.
    case identity
    /// Members with free variables, related by an order or `≠`.
    case inequality
    /// A functional on the left, what it means on the right.
    case definition
    /// One member, no relation.
    case expression
    /// It has no meaning here.
    case opaque
  }

  /// What is said of it.
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case holds
    case fails
    case definition
    case definitionDiffers = "definition-differs"
    case numeric
    case notTestable = "not-testable"
  }

  /// The formula with its delimiters.
  package let range: ByteRange
  /// Whether it stands on lines of its own.
  package let isDisplay: Bool
  /// The source between the delimiters.
  package let tex: String
  /// What it is.
  package let kind: Kind
  /// What is said of it.
  package let verdict: Verdict
  /// Why, in a sentence.
  package let detail: String

  /// An outcome with all of its parts.
  package init(range: ByteRange, isDisplay: Bool, tex: String, kind: Kind, verdict: Verdict, detail: String) {
    self.range = range
    self.isDisplay = isDisplay
    self.tex = tex
    self.kind = kind
    self.verdict = verdict
    self.detail = detail
  }
}
