import Claims
import Markdown
import Notes
import SourceText

extension ExtractedNote {
  /// `notes` as one JSON object with the schema `assay-extract/1`; ranges as in the report.
  package static func json(_ notes: [ExtractedNote]) -> String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("assay-extract/1")
      json.key("notes")
      json.array(notes) { json, note in note.write(to: &json) }
    }
    json.end()
    return json.text
  }

  private func write(to json: inout JSONText) {
    let locator = Locator(note.source)
    json.object { json in
      json.key("path")
      json.string(note.path)
      json.key("id")
      json.string(note.id)
      json.key("title")
      json.string(note.title)
      json.key("formulas")
      json.array(note.formulas) { json, formula in write(formula, locator, to: &json) }
      json.key("snippets")
      json.array(note.snippets) { json, snippet in write(snippet, locator, to: &json) }
      json.key("tables")
      json.array(note.tables) { json, table in write(table, locator, to: &json) }
      json.key("claims")
      json.array(claims) { json, claim in
        json.object(.inline) { $0.writeClaimHead(claim, locator) }
      }
    }
  }

  private func write(_ formula: Formula, _ locator: Locator, to json: inout JSONText) {
    json.object(.inline) { json in
      json.key("range")
      json.range(formula.span.range, locator)
      json.key("section")
      json.string(title(ofSection: formula.section))
      json.key("display")
      json.boolean(formula.span.isDisplay)
      json.key("tex")
      json.string(formula.span.tex.text)
    }
  }

  private func write(_ snippet: Snippet, _ locator: Locator, to json: inout JSONText) {
    json.object(.inline) { json in
      json.key("range")
      json.range(snippet.range, locator)
      json.key("section")
      json.string(title(ofSection: snippet.section))
      json.key("language")
      json.string(snippet.language)
      json.key("info")
      json.string(snippet.fence.info)
      json.key("code")
      json.string(snippet.fence.content.text)
    }
  }

  private func write(_ table: PlacedTable, _ locator: Locator, to json: inout JSONText) {
    json.object(.inline) { json in
      json.key("range")
      json.range(table.range, locator)
      json.key("section")
      json.string(title(ofSection: table.section))
      json.key("header")
      write(table.table.header, to: &json)
      json.key("rows")
      json.array(table.table.rows) { json, row in write(row, to: &json) }
    }
  }

  private func write(_ row: Table.Row, to json: inout JSONText) {
    json.array(row.cells, .inline) { json, cell in json.string(cell.inlines.plainText) }
  }

  private func title(ofSection index: Int?) -> String? {
    guard let index, note.sections.indices.contains(index) else { return nil }
    return note.sections[index].title
  }
}
