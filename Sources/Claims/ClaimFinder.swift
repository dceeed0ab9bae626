import SourceText

/// Finds what a page asserts about numbers.
package enum ClaimFinder {
  /// What every detector finds on the page, in order of detectors. A place that two detectors find is kept for the
  /// first of them.
  package static func findings(on page: PageContext) -> [Finding] {
    var taken: Set<ByteRange> = []
    var kept: [Finding] = []
    for detector in ClaimDetector.all {
      for finding in detector.find(page) {
        let ranges = finding.claimRanges
        guard !ranges.contains(where: taken.contains) else { continue }
        taken.formUnion(ranges)
        kept.append(finding)
      }
    }
    return kept
  }
}

extension Finding {
  /// The places of its claims.
  fileprivate var claimRanges: [ByteRange] {
    switch self {
    case .output(let output): [output.claim.range]
    case .chain(let chain): chain.claims.flatMap { $0.map(\.range) }
    }
  }
}
