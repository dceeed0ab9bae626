import DivergenceCore
import Python

/// What a calculator function comes to.
package struct CalculatorResult: Sendable, Hashable {
  /// A value without its unit.
  package indirect enum Value: Sendable, Hashable {
    case number(Double)
    case list([Double])
    case matrix([[Double]])
    case truth(Bool)
    case text(String)
    /// Several named values, in order.
    case fields([Field])
    case rows([Value])
    /// There is none, where the others are infinite.
    case undefined
  }

  /// A named part of a value.
  package struct Field: Sendable, Hashable {
    /// What it is called.
    package let name: String
    /// What it is.
    package let value: Value
  }

  /// The value; an amount of information in nats.
  package let value: Value
  /// What there is to say about it: the outcome that makes it infinite, the bound that failed.
  package let remarks: [String]

  /// The amount of information that the value is, which knows more of itself than its digits in nats.
  let amount: Information<Nats>?

  /// A value with remarks.
  init(_ value: Value, remarks: [String] = []) {
    self.value = value
    self.remarks = remarks
    amount = nil
  }

  /// An amount of information, in nats, with remarks.
  init(_ amount: Information<Nats>, remarks: [String] = []) {
    value = .number(amount.value)
    self.remarks = remarks
    self.amount = amount
  }

  /// The same value with another remark.
  func remarked(_ remark: String) -> CalculatorResult {
    amount.map { CalculatorResult($0, remarks: remarks + [remark]) }
      ?? CalculatorResult(value, remarks: remarks + [remark])
  }

  /// A number.
  static func number(_ number: Double) -> CalculatorResult { CalculatorResult(.number(number)) }

  /// A list.
  static func list(_ list: [Double]) -> CalculatorResult { CalculatorResult(.list(list)) }

  /// A table of numbers.
  static func matrix(_ matrix: [[Double]]) -> CalculatorResult { CalculatorResult(.matrix(matrix)) }

  /// Named values.
  static func fields(_ fields: KeyValuePairs<String, Value>) -> CalculatorResult {
    CalculatorResult(.fields(fields.map { Field(name: $0.key, value: $0.value) }))
  }

  /// An amount of information, in nats.
  static func amount(_ amount: Information<Nats>) -> CalculatorResult { CalculatorResult(amount) }

  /// An amount of information that may be infinite, and then says why.
  static func amount(_ divergence: Divergence) -> CalculatorResult {
    CalculatorResult(divergence.information, remarks: divergence.witness.map { [reason($0)] } ?? [])
  }

  /// A number that may be infinite, and then says why.
  static func number(_ value: WitnessedValue) -> CalculatorResult {
    CalculatorResult(
      .number(value.value), remarks: value.supportViolation.map { [reason(.outcome($0))] } ?? [])
  }

  private static func reason(_ witness: InfinityWitness) -> String {
    switch witness {
    case .outcome(let index):
      "infinite because of outcome \(index), counted from 0: possible under one distribution, not under the other"
    case .interval(let lower, let upper):
      "infinite because the first distribution gives mass to the interval from \(lower) to \(upper), the second none"
    case .divergentIntegral: "infinite because the integral grows without bound"
    }
  }
}

extension CalculatorResult.Value {
  /// The value as the interpreter takes it.
  var recorded: RecordedValue {
    switch self {
    case .number(let number): .real(number)
    case .list(let list): .list(list.map(RecordedValue.real))
    case .matrix(let rows): .list(rows.map { .list($0.map(RecordedValue.real)) })
    case .truth(let flag): .bool(flag)
    case .text(let text): .text(text)
    case .undefined: .none
    case .rows(let rows): .list(rows.map(\.recorded))
    case .fields(let fields):
      .dict(fields.map { RecordedEntry(key: .text($0.name), value: $0.value.recorded) })
    }
  }
}
