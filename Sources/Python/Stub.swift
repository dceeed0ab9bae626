extension Program {
  package static func parse(_ text: [UInt8]) -> Program {
    Program(
      text: text, comments: [], syntaxError: nil, unsupported: [], topLevelStatements: [],
      isInteractive: false, boundNames: [])
  }
  package func freeNames(givenBound bound: Set<String>) -> [FreeName] { [] }
}
package final class Session {
  package init(limits: Limits = .page) {}
  /// The names that have a value now.
  package var boundNames: Set<String> { [] }
  package func run(_ program: Program) -> RunRecord { RunRecord(status: .ran) }
  package func markUnknown(_ names: Set<String>, because reason: String) {}
  package func evaluate(_ expression: String, functions: [NativeFunction] = []) -> Evaluation {
    .stopped(.ran)
  }
}
extension RecordedValue {
  package var repr: String { "" }
  package var numbers: [Double] { [] }
}
extension Limitation {
  package static let all: [Limitation] = []
}
