import Python
import Testing

@Suite struct StandardLibraryTests {
  /// The lines of `stdlib.tsv`: an area, an expression, and what CPython answers.
  private static let cases: [[String]] = String(
    decoding: FixtureFiles.read("Fixtures/Python/stdlib.tsv"), as: UTF8.self
  ).split(separator: "\n").map { line in
    line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
  }

  private static let imports = """
    import math
    from decimal import Decimal as D, getcontext
    from fractions import Fraction as F
    from statistics import NormalDist, fmean, geometric_mean, harmonic_mean, mean, median, median_grouped
    from statistics import median_high, median_low, mode, multimode, pstdev, pvariance, quantiles, stdev, variance
    """

  @Test(arguments: ["math", "statistics", "fractions", "decimal"])
  func `the standard modules answer as CPython does`(area: String) {
    let session = Session()
    let cases = StandardLibraryTests.cases.filter { $0.count == 3 && $0[0] == area }
    #expect(cases.count == 1500)
    let prelude = session.run(Program.parse(Array(StandardLibraryTests.imports.utf8)))
    guard case .ran = prelude.status else {
      Issue.record("the modules cannot be imported: \(prelude.status)")
      return
    }
    for row in cases {
      let record = session.run(Program.parse(Array("print(repr(\(row[1])))".utf8)))
      var answer = record.standardOutput
      if case .failed(let report) = record.status { answer = report.text + "\n" }
      #expect(answer == row[2] + "\n", "\(row[1])")
    }
  }
}
