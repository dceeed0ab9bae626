extension IteratorObject {
  /// What an iterator of pairs gives a loop with two targets.
  enum Pair {
    case end
    case pair(Value, Value)
  }

  /// The next pair without a tuple around it; `nil` if this iterator does not know about pairs.
  func pair(_ interpreter: Interpreter) throws(Stop) -> Pair? { nil }
}
