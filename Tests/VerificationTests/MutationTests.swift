import Claims
import Foundation
import Notation
import Notes
import SourceText
import Testing

@testable import Verification

/// Changes every verified number of the vault by one unit in its last digit, one way or the other, and expects that it is not verified then.
@Suite struct MutationTests {
  /// A number that stays verified although it was changed.
  struct Survivor: Hashable, CustomStringConvertible {
    let page: String
    let line: Int
    let literal: String
    let mutant: String
    let mode: String
    var description: String { "\(page):\(line) \(literal) → \(mutant) (\(mode))" }
  }

  static let pages: [URL] = {
    let vault = PageExpectation.fixtures.appending(path: "../../Vault").standardized
    let names = FileManager.default.enumerator(atPath: vault.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { vault.appending(path: $0) }
  }()

  @Test func `there is enough to change`() throws {
    let changeable = try Self.pages.flatMap { page in
      VerifiedPage(bytes: [UInt8](try Data(contentsOf: page))).result.claims.filter(Self.isChangeable)
    }
    #expect(changeable.count > 80)
  }

  @Test(arguments: [
    ("0.511", 1, "0.512"), ("2.40e-3", -1, nil), ("2.41e-3", -1, "2.40e-3"), ("37.5%", 1, "37.6%"),
  ])
  func `a number is changed in its last digit`(literal: String, step: Int, mutant: String?) {
    #expect(Self.mutant(of: literal, by: step) == mutant)
  }

  @Test(arguments: pages) func `no changed number is verified`(page: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: page))
    let original = VerifiedPage(bytes: bytes)
    for (index, judged) in original.result.claims.filter(Self.isChangeable).enumerated() {
      // Up and down in turn; the other way where a digit would have to be carried.
      let steps = index.isMultiple(of: 2) ? [1, -1] : [-1, 1]
      if let step = steps.first(where: { Self.mutant(of: judged.claim.literal, by: $0) != nil }) {
        guard let mutant = Self.mutant(of: judged.claim.literal, by: step) else { continue }
        let range = judged.claim.range
        let changed = VerifiedPage(
          bytes: Array(bytes[..<range.lowerBound]) + Array(mutant.utf8) + Array(bytes[range.upperBound...]))
        let after = changed.result.claims.first { $0.claim.range.lowerBound == range.lowerBound }
        guard case .verified(let mode) = after?.verdict else { continue }
        Issue.record(
          "\(Survivor(page: page.lastPathComponent, line: original.source.position(at: range.lowerBound).line, literal: judged.claim.literal, mutant: mutant, mode: mode.rawValue))"
        )
      }
    }
  }

  /// Whether a claim is a verified number with a point that its author does not call rounded.
  private static func isChangeable(_ judged: JudgedClaim) -> Bool {
    guard case .verified = judged.verdict else { return false }
    return !judged.claim.isApproximate && judged.claim.literal.contains(".")
      && DecimalLiteral(judged.claim.literal) != nil
  }

  /// The number with its last digit, exponent and percent sign aside, one higher or lower; `nil` where a digit would
  /// have to be carried.
  static func mutant(of literal: String, by step: Int) -> String? {
    var bytes = Array(literal.utf8)
    let end = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") || $0 == 0xC3 || $0 == UInt8(ascii: "\\") }
    guard let last = bytes[..<(end ?? bytes.count)].lastIndex(where: ASCII.digits.contains) else {
      return nil
    }
    let digit = Int(bytes[last]) - 0x30 + step
    guard (0...9).contains(digit) else { return nil }
    bytes[last] = UInt8(0x30 + digit)
    return String(decoding: bytes, as: UTF8.self)
  }
}
