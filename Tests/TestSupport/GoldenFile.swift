import Foundation

/// A recorded output that a test compares with.
///
/// `ASSAY_UPDATE=1 swift test` writes what the tests got; the run fails all the same, so that a recording is never
/// taken for a pass. Recordings are read as diffs and not edited by hand.
package struct GoldenFile: Sendable {
  /// The path below `Tests/Fixtures`.
  package let path: String

  /// The recording at `path`, below `Tests/Fixtures`.
  package init(_ path: String) { self.path = path }

  /// What is wrong with `actual`, in words; `nil` if it is what was recorded.
  package func mismatch(with actual: String) -> String? {
    let file = Project.fixtures + "/" + path
    let expected = try? String(contentsOfFile: file, encoding: .utf8)
    if expected == actual { return nil }
    if ProcessInfo.processInfo.environment["ASSAY_UPDATE"] == "1" {
      do {
        try Data(actual.utf8).write(to: URL(fileURLWithPath: file))
        return "\(path) was recorded; run the tests again without ASSAY_UPDATE"
      } catch {
        return "\(path) could not be recorded: \(error)"
      }
    }
    guard let expected else { return "\(path) has not been recorded: ASSAY_UPDATE=1 swift test" }
    return "\(path) differs:\n" + Self.firstDifference(expected, actual)
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(left, right).prefix { $0 == $1 }.count
    let recorded = index < left.count ? String(left[index]) : "(end)"
    let got = index < right.count ? String(right[index]) : "(end)"
    return "line \(index + 1)\n  recorded: \(recorded)\n  got:      \(got)"
  }
}
