import SourceText

extension OutlineBuilder {
  /// Where tables start in the lines of a paragraph: a header with a delimiter row of as many cells below it.
  ///
  /// Unlike GFM's, a table may stand right after a list item without a blank line between them, as in pasted
  /// pages.
  func tables(in lines: [LeafLine]) -> [(header: Int, alignments: [Table.Alignment])] {
    var found: [(header: Int, alignments: [Table.Alignment])] = []
    var inFormula: Set<Int>?
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let header = lines[index - 1]
      guard let alignments = TableDelimiterRow.alignments(page.bytes[line.start..<line.end]) else { continue }
      guard header.isLazy == line.isLazy || index == 1, !isInFormula(index, of: lines, known: &inFormula)
      else { continue }
      let splitter = TableRowSplitter(
        ByteRange(header.start, header.end), of: page.bytes, in: scannerContext)
      guard splitter.cells(exactly: alignments.count) != nil else { continue }
      found.append((index - 1, alignments))
    }
    return found
  }

  /// Adds the table whose header, delimiter row and rows are `lines`.
  mutating func addTable(_ lines: [LeafLine], alignments: [Table.Alignment]) {
    var rows: [DraftTable.Row] = []
    for (index, line) in lines.enumerated() where index != 1 {
      rows.append(row(line, columns: alignments.count))
    }
    guard let header = rows.first, let last = lines.last else { return }
    let table = DraftTable(alignments: alignments, header: header, rows: Array(rows.dropFirst()))
    let end = max(last.end, header.range.upperBound)
    add(Draft(kind: .table(table), range: ByteRange(header.range.lowerBound, end)))
  }

  private mutating func row(_ line: LeafLine, columns: Int) -> DraftTable.Row {
    let splitter = TableRowSplitter(ByteRange(line.start, line.end), of: page.bytes, in: scannerContext)
    var cells: [DraftTable.Cell] = []
    for range in splitter.cells(preferring: columns) {
      let isBlank = !page.bytes[range.indices].contains { !ASCII.blanks.contains($0) }
      let leaf = isBlank ? nil : addLeaf(LeafText(range, of: page.bytes), isCell: true)
      cells.append(DraftTable.Cell(range: range, leaf: leaf))
    }
    var start = line.start
    while start < line.end, ASCII.blanks.contains(page.bytes[start]) { start += 1 }
    return DraftTable.Row(range: ByteRange(start, line.end), cells: cells)
  }

  /// Whether line `index` lies inside a formula that started on a line before it.
  private func isInFormula(_ index: Int, of lines: [LeafLine], known: inout Set<Int>?) -> Bool {
    if let known { return known.contains(index) }
    let text = LeafText(lines, of: page.bytes)
    var scanner = AtomScanner(text, in: scannerContext)
    scanner.scan()
    var inside: Set<Int> = []
    for atom in scanner.atoms {
      guard case .math(let span) = atom.kind, span.isDisplay else { continue }
      let first = text.line(at: atom.range.lowerBound)
      let last = text.line(at: max(atom.range.lowerBound, atom.range.upperBound - 1))
      if last > first { inside.formUnion(first + 1...last) }
    }
    known = inside
    return inside.contains(index)
  }
}
