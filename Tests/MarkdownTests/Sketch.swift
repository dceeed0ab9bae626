import Diagnostics
import Markdown
import SourceText

/// A document in a compact notation, so that a test says in one line what it expects.
///
/// Blocks: `p(…)`, `h2(…)`, `quote[…]`, `ul[li[…]]`, `ol3[…]`, `task-[…]`, `task+[…]`, `code python("…")`,
/// `html`, `hr`, `table(l,r: a | b / 1 | 2)`, `note^1[…]`. Inlines: text as it is, `em(…)`, `strong(…)`,
/// `del(…)`, `` `code` ``, `link(url: …)`, `img(url: …)`, `$tex$`, `$$tex$$`, `\(tex\)`,
/// `[[target#heading^block|alias]]`, `^label`, `⏎` for a soft and `↵` for a hard line end, `{html}`.
func sketch(_ text: String) -> String { sketch(MarkdownReader.read(SourceFile(text: text))) }

/// The same of a document.
func sketch(_ document: MarkdownDocument) -> String { document.blocks.map(sketch).joined(separator: " ") }

private func sketch(_ block: Block) -> String {
  let children = block.children.map(sketch).joined(separator: " ")
  switch block.kind {
  case .paragraph: return "p(\(sketch(block.inlines)))"
  case .heading(let level): return "h\(level)(\(sketch(block.inlines)))"
  case .blockQuote: return "quote[\(children)]"
  case .list(let isOrdered, let start, let isTight):
    return "\(isOrdered ? "ol\(start)" : "ul")\(isTight ? "" : "~")[\(children)]"
  case .item(let isChecked): return "\(isChecked.map { $0 ? "task+" : "task-" } ?? "li")[\(children)]"
  case .code(let fence):
    let name = fence.style == .indented ? "indented" : fence.isClosed ? "code" : "open-code"
    return "\(name)\(fence.language.map { " " + $0 } ?? "")(\(fence.content.text.debugDescription))"
  case .html: return "html"
  case .thematicBreak: return "hr"
  case .table(let table):
    let alignments = table.alignments.map { alignment in
      switch alignment {
      case .none: "-"
      case .left: "l"
      case .center: "c"
      case .right: "r"
      }
    }
    let rows = ([table.header] + table.rows).map { row in
      row.cells.map { sketch($0.inlines) }.joined(separator: " | ")
    }
    return "table(\(alignments.joined(separator: ",")): \(rows.joined(separator: " / ")))"
  case .footnoteDefinition(let label): return "note^\(label)[\(children)]"
  }
}

/// Inlines in the same notation.
func sketch(_ inlines: [Inline]) -> String {
  inlines.map { inline in
    let children = sketch(inline.children)
    switch inline.kind {
    case .text(let text): return text
    case .code(let code): return "`\(code)`"
    case .emphasis: return "em(\(children))"
    case .strong: return "strong(\(children))"
    case .strikethrough: return "del(\(children))"
    case .link(let destination, let title):
      return "link(\(destination)\(title.isEmpty ? "" : " '\(title)'"): \(children))"
    case .image(let destination, _): return "img(\(destination): \(children))"
    case .math(let span): return sketch(span)
    case .wikiLink(let link): return sketch(link)
    case .footnoteReference(let label): return "^\(label)"
    case .softBreak: return "⏎"
    case .lineBreak: return "↵"
    case .html(let html): return "{\(html)}"
    }
  }.joined()
}

/// A formula in the same notation.
func sketch(_ span: MathSpan) -> String {
  switch span.delimiter {
  case .dollar: "$\(span.tex.text)$"
  case .doubleDollar: "$$\(span.tex.text)$$"
  case .parenthesis: "\\(\(span.tex.text)\\)"
  case .bracket: "\\[\(span.tex.text)\\]"
  case .fence: "```\(span.tex.text)```"
  case .dollarBacktick: "$`\(span.tex.text)`$"
  }
}

private func sketch(_ link: WikiLink) -> String {
  var text = (link.isEmbed ? "!" : "") + "[[\(link.target)"
  if let heading = link.heading { text += "#\(heading)" }
  if let block = link.block { text += "^\(block)" }
  if let alias = link.alias { text += "|\(alias)" }
  return text + "]]"
}

/// Every formula of `text`, in the same notation.
func formulas(in text: String) -> [String] {
  MarkdownReader.read(SourceFile(text: text)).mathSpans.map(sketch)
}

/// The rules of the diagnostics of `text`, each with the words it points at.
func findings(in text: String) -> [String] {
  let source = SourceFile(text: text)
  return MarkdownReader.read(source).diagnostics.map { diagnostic in
    "\(diagnostic.rule) \(source.text(in: diagnostic.primary.range))"
  }
}
