/// A reason for which claims could not be judged, and how many there are.
struct ReasonCount: Sendable, Hashable {
  /// The reason in words.
  let reason: String
  /// How many share it.
  let count: Int

  /// The different reasons among `reasons`, the most frequent first, those with the same count by their words.
  static func counted(_ reasons: [String]) -> [ReasonCount] {
    var counts: [String: Int] = [:]
    for reason in reasons { counts[reason, default: 0] += 1 }
    return counts.map { ReasonCount(reason: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }
}
