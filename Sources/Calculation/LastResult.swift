import Synchronization

/// What the function that was called last came to, with the remarks and digits that the interpreter does not carry.
final class LastResult: Sendable {
  private let kept = Mutex<CalculatorResult?>(nil)

  /// The result; `nil` before the first call.
  var value: CalculatorResult? { kept.withLock { $0 } }

  /// Keeps a result in the place of the one before.
  func keep(_ result: CalculatorResult) { kept.withLock { $0 = result } }
}
