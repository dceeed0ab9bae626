import Python
import Testing

/// What SciPy, scikit-learn and NumPy's functions beyond arithmetic give for recorded calls.
@Suite struct ScientificTests {
  /// A table, what its expressions need, and how far its numbers may lie from the recorded ones.
  struct Table: Sendable, CustomTestStringConvertible {
    let file: String
    let imports: String
    /// Relative; NumPy and SciPy call other libraries, whose last digits are theirs.
    let tolerance: Double
    /// How many lines differ in known ways; it may only shrink.
    let differences: Int
    let count: Int

    var testDescription: String { file }
  }

  private static let tables = [
    Table(
      file: "scipy.tsv",
      imports: """
        import math
        import numpy as np
        import sklearn.metrics as metrics
        from numpy import inf, nan
        from scipy import integrate, special, stats
        from scipy.spatial import distance
        np.set_printoptions(precision=17)
        """, tolerance: 1e-11, differences: 1, count: 3000),
    Table(
      file: "numpy-functions.tsv",
      imports: """
        import numpy as np
        from numpy import inf, nan
        np.set_printoptions(precision=17)
        """, tolerance: 1e-12, differences: 0, count: 2000),
  ]

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      escaped += character == "\n" ? "\\n" : character == "\\" ? "\\\\" : String(character)
    }
    return escaped
  }

  /// The words of a text without blanks and signs, and its numbers. The width of columns depends on digits.
  private static func parts(_ text: String) -> (words: String, numbers: [Double]) {
    var (words, numbers, digits) = ("", [Double](), "")
    var isNegative = false
    for character in text.replacing("\\n", with: "") + " " {
      if character.isASCII,
        character.isNumber || (!digits.isEmpty && ".e".contains(character))
          || ((character == "-" || character == "+") && digits.last == "e")
      {
        digits.append(character)
        continue
      }
      if !digits.isEmpty, let number = Double(digits.hasSuffix(".") ? digits + "0" : digits) {
        numbers.append(isNegative ? -number : number)
        words += "#"
      } else {
        words += digits
      }
      digits = ""
      isNegative = character == "-"
      if character != " ", character != "-" { words.append(character) }
    }
    return (words, numbers)
  }

  /// Whether two texts say the same: the same words, and numbers within the tolerance. Integrals may differ by what
  /// their own bound of error allows many times over.
  private static func isSame(_ written: String, _ text: String, _ tolerance: Double) -> Bool {
    if written == text { return true }
    let (a, b) = (parts(written), parts(text))
    return a.words == b.words && a.numbers.count == b.numbers.count
      && zip(a.numbers, b.numbers).allSatisfy { x, y in
        (x - y).magnitude <= tolerance * max(x.magnitude, y.magnitude)
      }
  }

  @Test(arguments: tables)
  func `recorded calls give what the real libraries give, or are refused`(table: Table) {
    let cases = String(decoding: FixtureFiles.read("Fixtures/Python/" + table.file), as: UTF8.self)
      .split(separator: "\n").map { line in
        line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      }
    #expect(cases.count > table.count)
    let session = Session()
    #expect(session.run(Program.parse(Array(table.imports.utf8))).status == .ran)
    var (refused, differing) = (0, 0)
    for row in cases where row.count == 2 {
      let written: String
      switch session.evaluate("repr(\(row[0]))") {
      case .value(.text(let repr), _, _): written = repr
      case .stopped(.failed(let report)): written = "!" + report.text.prefix { $0 != ":" }
      case .stopped(.unsupported):
        refused += 1
        continue
      default: written = "no text"
      }
      let tolerance = row[0].hasPrefix("integrate.quad") ? 1e-10 : table.tolerance
      if !ScientificTests.isSame(ScientificTests.escaped(written), row[1], tolerance) {
        differing += 1
        if differing > table.differences { Issue.record("\(row[0]): \(written)") }
      }
    }
    #expect(refused < cases.count / 25)
  }
}
