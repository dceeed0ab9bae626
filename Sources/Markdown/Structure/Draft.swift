import SourceText

/// A block whose inlines have not been parsed yet: its texts are numbers of leaves.
struct Draft {
  /// What the block is.
  enum Kind {
    /// A block that is complete, or whose children make it so.
    case block(Block.Kind)
    /// A paragraph or heading with the number of its leaf.
    case leaf(Block.Kind, Int)
    /// A table with the numbers of the leaves of its cells.
    case table(DraftTable)
  }

  /// What the block is.
  let kind: Kind
  /// The whole block in the file.
  let range: ByteRange
  /// The blocks inside.
  var children: [Draft] = []
}

/// A table whose cells have not been parsed yet.
struct DraftTable {
  /// A cell; `nil` stands for the leaf of an empty one.
  struct Cell {
    let range: ByteRange
    let leaf: Int?
  }

  /// A row with its cells.
  struct Row {
    let range: ByteRange
    let cells: [Cell]
  }

  let alignments: [Table.Alignment]
  let header: Row
  let rows: [Row]
}

/// A text with inlines, scanned for what libcmark does not know.
struct Leaf {
  /// The text.
  let text: LeafText
  /// Formulas, wikilinks, footnote references, comments.
  let atoms: [Atom]
  /// Whether `\|` stands for a bar in it.
  let isCell: Bool
  /// The backticks that are text though libcmark would not think so, in order.
  let strayBackticks: [Int]
  /// The display delimiters in it that are not closed.
  let openFormulas: [OpenFormula]
  /// The containers it stands in, outermost first.
  let containers: [Container]
}
