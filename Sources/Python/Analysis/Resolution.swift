/// Where the value of one name use lives.
enum Reference: Sendable, Hashable {
  /// A slot of the running frame.
  case local(Int)
  /// A cell of the running frame, shared with functions inside or around it.
  case cell(Int)
  /// A name of the session, by its index among the global names of the program; else a builtin.
  case global(Int)
  /// A name of the class body that runs, else a global, by the same index.
  case member(Int)
}

/// What a frame of one scope needs.
struct ScopeLayout: Sendable {
  /// The number of slots.
  var localCount = 0
  /// The names of the slots, for messages.
  var localNames: [String] = []
  /// The number of cells that are the frame's own; captured ones stand behind them.
  var ownCells = 0
  /// The names of all cells, for messages.
  var cellNames: [String] = []
  /// For each captured cell, its index among the cells of the enclosing frame.
  var captures: [Int] = []
  /// For a comprehension that shares the frame around it: the cells to renew when it starts.
  var renewedCells: [Int] = []
  /// The slots to clear when such a comprehension starts.
  var clearedSlots: [Int] = []
}

/// What the resolver finds: the place of every name.
struct Resolution: Sendable {
  /// By `NameUse.use`.
  var references: [Reference] = []
  /// By scope index.
  var layouts: [ScopeLayout] = []
  /// The names that `Reference.global` indexes.
  var globalNames: [String] = []
}
