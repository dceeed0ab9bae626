import Calculation
import Testing

/// What holds for every entry of the table of functions.
@Suite struct CalculatorFunctionTests {
  @Test func `names and aliases are unique lower-case names`() {
    let names = CalculatorFunction.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for name in names { #expect(Self.isIdentifier(name) && name == name.lowercased(), "\(name)") }
  }

  @Test(arguments: CalculatorFunction.all.map(\.name))
  func `parameters are unique identifiers, those with standard values last`(name: String) throws {
    let parameters = try #require(CalculatorFunction.named(name)).parameters
    #expect(Set(parameters.map(\.name)).count == parameters.count)
    for parameter in parameters { #expect(Self.isIdentifier(parameter.name), "\(parameter.name)") }
    let optional = parameters.map { $0.standard != nil }
    #expect(optional == optional.sorted { !$0 && $1 })
  }

  @Test func `every summary is one line without a full stop`() {
    for function in CalculatorFunction.all {
      let summary = function.summary
      #expect(!summary.isEmpty && !summary.hasSuffix(".") && !summary.contains("\n"), "\(function.name)")
      #expect(summary.count <= 110, "\(function.name)")
    }
  }

  /// An ASCII identifier of Python that is no keyword of it.
  private static func isIdentifier(_ name: String) -> Bool {
    let keywords: Set<String> = ["and", "as", "from", "in", "is", "lambda", "not", "or", "for", "if", "else"]
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      && name.first?.isNumber == false && !keywords.contains(name)
  }
}
