/// What an object of a native class holds, if the record of a run should have a value for it and not only its class:
/// tensors, numbers like fractions.
protocol RecordedPayload: AnyObject {
  /// Its value for the outside with at most `limit` elements; it may not take longer than that.
  func recorded(limit: Int) -> RecordedValue
}
