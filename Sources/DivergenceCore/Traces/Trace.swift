/// How a value comes about, term by term: a table with named columns, closing steps and the total.
///
/// One shape for every functional, so that a report draws it without knowing which it is. Every number is computed to
/// twice the precision and rounded by itself: relative error below 2^-52, unless a doc comment says otherwise. No
/// number is NaN; where a quantity is undefined (0/0) the cell is empty.
public struct Trace: Sendable, Hashable {
  /// What a column is in the calculation.
  public enum Role: String, Sendable, Hashable {
    /// An argument, as it was given.
    case given
    /// A step on the way to the contribution.
    case intermediate
    /// What the row adds to the sum.
    case contribution
    /// The contributions down to this row, added to twice the precision.
    case runningSum
    /// What the functional gives for this row, where it gives a list.
    case result
  }

  /// A column's heading.
  public struct Column: Sendable, Hashable {
    /// The quantity as a formula: `p·log(p/q)`.
    public let name: String
    /// What it is in the calculation.
    public let role: Role
    /// Whether it is an amount of information and hence in ``Trace/unit``.
    public let isInformation: Bool
  }

  /// What a row is about.
  public enum Label: Sendable, Hashable {
    /// The outcome at this index, from 0.
    case outcome(Int)
    /// The cell of a matrix, from 0.
    case cell(row: Int, column: Int)
    /// A part of a closed form, as a formula.
    case part(String)
  }

  /// One line of the table: a value for each column, `nil` where there is none.
  public struct Row: Sendable, Hashable {
    /// What it is about.
    public let label: Label
    /// The values, in the order of ``Trace/columns``.
    public let values: [Double?]
  }

  /// A quantity between the last running sum and the total.
  public struct Step: Sendable, Hashable {
    /// The quantity as a formula: `Σ√(pq)`.
    public let name: String
    /// Its value.
    public let value: Double
    /// Whether it is an amount of information and hence in ``Trace/unit``.
    public let isInformation: Bool
  }

  /// The functional's name in words.
  public let name: String
  /// The formula that the table follows: `D(P‖Q) = Σ p·log(p/q)`.
  public let formula: String
  /// The unit of the total and of every column and step that is an amount of information; `nil` if the total has none.
  public let unit: InformationUnit?
  /// The headings.
  public let columns: [Column]
  /// The terms, in the order in which they are added.
  public let rows: [Row]
  /// How the sum becomes the total, in order.
  public let steps: [Step]
  /// What the functional returns, to the last bit, in ``unit``.
  public let total: Double
  /// The first row that makes the total infinite, from 0: an outcome that P has and Q excludes; for a symmetric
  /// functional, one that either excludes. `nil` also where the total overflowed or no single outcome is the cause.
  public let witness: Int?

  /// The values of the first column with this role, empty if there is none.
  public func values(of role: Role) -> [Double?] {
    guard let index = columns.firstIndex(where: { $0.role == role }) else { return [] }
    return rows.map { $0.values[index] }
  }
}

extension Trace.Label: CustomStringConvertible {
  /// As a table prints it: `0`, `(0, 1)`, the part's formula.
  public var description: String {
    switch self {
    case .outcome(let index): "\(index)"
    case .cell(let row, let column): "(\(row), \(column))"
    case .part(let formula): formula
    }
  }
}

extension Trace.Column {
  /// An argument.
  static func given(_ name: String) -> Self { Self(name: name, role: .given, isInformation: false) }
  /// A pure number on the way.
  static func number(_ name: String) -> Self { Self(name: name, role: .intermediate, isInformation: false) }
  /// An amount of information on the way.
  static func information(_ name: String) -> Self {
    Self(name: name, role: .intermediate, isInformation: true)
  }
  /// What the row adds to the sum.
  static func contribution(_ name: String, isInformation: Bool) -> Self {
    Self(name: name, role: .contribution, isInformation: isInformation)
  }
  /// What the functional gives for the row.
  static func result(_ name: String) -> Self { Self(name: name, role: .result, isInformation: false) }
}
