import Diagnostics
import SourceText

/// Reads a broken block field by field: it is taken apart at the lines that start a key in the first column, and
/// every piece is parsed on its own.
///
/// A field whose piece is broken keeps its key, and its value is the text as written, marked as recovered.
struct FieldRecovery {
  /// More broken fields than this are not listed.
  private static let maximumFindings = 20
  /// More fields than this are not looked for in a broken block.
  private static let maximumPieces = 1000

  private let text: YAMLText
  private let whole: YAMLProblem
  private var composer: YAMLComposer
  /// What is wrong: one finding for every broken field.
  private(set) var diagnostics: [Diagnostic] = []

  /// A recovery of `text`, which has this problem as a whole.
  init(_ text: YAMLText, _ problem: YAMLProblem) {
    self.text = text
    whole = problem
    composer = YAMLComposer(text)
  }

  /// The fields of every piece, in order.
  mutating func fields() -> [Field] {
    var fields: [Field] = []
    let pieces = BrokenField.pieces(of: text)
    for piece in pieces.prefix(Self.maximumPieces) { fields += read(piece) }
    diagnostics += composer.diagnostics
    let hasSyntaxProblem = diagnostics.contains { $0.rule != "metadata/duplicate-key" }
    if !hasSyntaxProblem {
      diagnostics.append(
        YAMLCause(of: whole, in: pieces.last { $0.range.lowerBound <= whole.offset }, text).diagnostic)
    }
    if pieces.count > Self.maximumPieces {
      let place = pieces[Self.maximumPieces].range.lowerBound
      report(
        YAMLProblem(
          kind: .limit, message: "after an error no more than \(Self.maximumPieces) fields are read",
          offset: place), in: nil)
    }
    return fields
  }

  /// The fields of one piece: as it is, else with its tabs as spaces, else without the lines that do not belong
  /// to it, else as raw text.
  private mutating func read(_ piece: BrokenField) -> [Field] {
    do {
      return try document(piece.range)
    } catch {
      report(error, in: piece)
    }
    if let fields = readWithoutTabs(piece) { return fields }
    if let stray = piece.strayLine(in: text), stray > piece.range.lowerBound,
      let fields = try? document(ByteRange(piece.range.lowerBound, stray))
    {
      return fields
    }
    return piece.rawField(in: text).map { [$0] } ?? []
  }

  /// The fields of the document in `range`.
  private mutating func document(_ range: ByteRange) throws(YAMLProblem) -> [Field] {
    let root = try composer.document(in: range)
    if let root, root.fields == nil, !root.isNull {
      throw YAMLProblem(kind: .syntax, message: "it is no field", offset: range.lowerBound)
    }
    return root?.fields ?? []
  }

  /// The fields of a piece whose tabs of indentation are read as two spaces each.
  private func readWithoutTabs(_ piece: BrokenField) -> [Field]? {
    guard let untabbed = piece.withoutTabs(in: text) else { return nil }
    let text = YAMLText(untabbed)
    var composer = YAMLComposer(text)
    guard let root = try? composer.document(in: ByteRange(0, text.bytes.count)) else { return nil }
    return root.fields
  }

  /// Notes what is wrong with a piece; of limits only the first one.
  private mutating func report(_ problem: YAMLProblem, in piece: BrokenField?) {
    guard diagnostics.count < Self.maximumFindings else { return }
    let diagnostic = YAMLCause(of: problem, in: piece, text).diagnostic
    if problem.kind == .limit, diagnostics.contains(where: { $0.rule == diagnostic.rule }) { return }
    diagnostics.append(diagnostic)
  }
}
