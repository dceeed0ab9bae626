import Claims
import Foundation
import Notes
import SourceText
import Testing

@testable import Verification

/// A page with what verification says of it, for tests that ask about single numbers.
struct VerifiedPage {
  /// The page.
  let source: SourceFile
  /// What is said of it.
  let result: NoteVerification

  /// A page given as text.
  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// A page given as bytes.
  init(bytes: [UInt8]) {
    source = SourceFile(path: "Page.md", bytes: bytes)
    result = Verifier.verify(NoteReader.read(source))
  }

  /// The page `name` under `Tests/Fixtures/Verification`.
  static func fixture(_ name: String, replacing old: String = "", by new: String = "") throws -> VerifiedPage
  {
    let url = PageExpectation.fixtures.appending(path: "Verification/\(name).md")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return VerifiedPage(old.isEmpty ? text : text.replacingOccurrences(of: old, with: new))
  }

  /// Every claim as `LITERAL verdict`, in order.
  var verdicts: [String] { result.claims.map { "\($0.claim.literal) \($0.verdict.name)" } }

  /// The claims with this literal.
  func claims(_ literal: String) -> [JudgedClaim] { result.claims.filter { $0.claim.literal == literal } }

  /// The claims on line `number`, from 1.
  func claims(onLine number: Int) -> [JudgedClaim] {
    result.claims.filter { source.position(at: $0.claim.range.lowerBound).line == number }
  }
}

extension JudgedClaim {
  /// The value it was compared with, if it is one number.
  var value: Double? { if case .number(let value) = computed { value } else { nil } }
}
