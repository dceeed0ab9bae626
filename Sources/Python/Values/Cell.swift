/// A variable that functions share.
///
/// The cells of a session know one another: a function that calls itself is held by its cell and holds it, and when
/// the session ends that must come apart.
final class Cell {
  @exclusivity(unchecked)
  var value: Value?

  private unowned(unsafe) var previous: Cell?
  private unowned(unsafe) var next: Cell?
  private let list: CellList

  /// A cell with or without a value.
  init(_ value: Value? = nil, in list: CellList) {
    self.value = value
    self.list = list
    next = list.first
    next?.previous = self
    list.first = self
  }

  deinit {
    if let previous { previous.next = next } else { list.first = next }
    next?.previous = previous
  }

  /// The address of the module that it holds, if it holds one.
  @inline(__always)
  var module: UnsafeMutableRawPointer? {
    if case .module(let module)? = value { Unmanaged.passUnretained(module).toOpaque() } else { nil }
  }

  /// Takes the values of all cells of a list out of them, one at a time.
  static func empty(_ list: CellList, _ take: (Value) -> Void) {
    var cell = list.first
    while let now = cell {
      if let value = now.value {
        now.value = nil
        take(value)
      }
      cell = now.next
    }
  }
}

/// The cells of a session that are alive.
final class CellList {
  /// The one that was made last.
  unowned(unsafe) fileprivate(set) var first: Cell?

  /// A list without cells.
  init() {}
}
