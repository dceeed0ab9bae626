/// The paths of a report as a page may show them: never absolute.
///
/// A page is kept and compared; where somebody's vault lies on their disk does not belong on it. Absolute paths
/// lose the folders that all of them share; other paths stay as they were given.
struct DisplayPaths: Sendable {
  private let shared: Int

  /// Learns what `paths` share.
  init(_ paths: [String]) {
    let absolute = paths.filter { $0.hasPrefix("/") }.map { $0.split(separator: "/") }
    guard let first = absolute.first else {
      shared = 0
      return
    }
    var count = first.count - 1
    for path in absolute.dropFirst() {
      count = min(count, path.count - 1)
      while count > 0, path[..<count] != first[..<count] { count -= 1 }
    }
    shared = max(0, count)
  }

  /// `path` as a page shows it.
  func callAsFunction(_ path: String) -> String {
    guard path.hasPrefix("/") else { return path }
    return path.split(separator: "/").dropFirst(shared).joined(separator: "/")
  }
}
