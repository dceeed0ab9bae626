import Claims
import Diagnostics
import SourceText
import Verification

extension ReportRenderer {
  /// The contract for other programs: schema `assay-report/1`, keys in the documented order.
  static let json = ReportRenderer(name: "json", purpose: "for other programs, schema assay-report/1") {
    (report, _) in
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("assay-report/1")
      json.key("summary")
      write(report.summary, to: &json)
      json.key("notes")
      json.array(report.notes) { json, note in write(note, to: &json) }
    }
    json.end()
    return json.text
  }
}

private func write(_ summary: Report.Summary, to json: inout JSONText) {
  json.object { json in
    json.key("notes")
    json.integer(summary.noteCount)
    json.key("findings")
    json.object(.inline) { json in
      for severity in Severity.allCases.sorted(by: >) {
        json.key(severity.rawValue)
        json.integer(summary.count(of: severity))
      }
    }
    json.key("claims")
    json.object(.inline) { json in
      let counts = [
        ("verified", summary.verifiedCount), ("truncated", summary.truncatedCount),
        ("refuted", summary.refutedCount), ("unverifiable", summary.unverifiableCount),
        ("exempt", summary.exemptCount),
      ]
      for (name, count) in counts {
        json.key(name)
        json.integer(count)
      }
    }
    json.key("coverage")
    json.number(summary.coverage)
  }
}

private func write(_ note: Report.NoteEntry, to json: inout JSONText) {
  let locator = Locator(note.source)
  json.object { json in
    json.key("path")
    json.string(note.source.path)
    json.key("id")
    json.string(note.id)
    json.key("title")
    json.string(note.title)
    json.key("findings")
    json.array(note.findings) { json, finding in write(finding, locator, to: &json) }
    json.key("claims")
    json.array(note.verification?.claims ?? []) { json, claim in write(claim, locator, to: &json) }
    json.key("formulas")
    json.array(note.verification?.formulas ?? []) { json, formula in write(formula, locator, to: &json) }
    json.key("snippets")
    json.array(note.verification?.snippets ?? []) { json, snippet in write(snippet, locator, to: &json) }
  }
}

private func write(_ finding: Diagnostic, _ locator: Locator, to json: inout JSONText) {
  json.object(.inline) { json in
    json.key("rule")
    json.string(finding.rule)
    json.key("severity")
    json.string(finding.severity.rawValue)
    json.key("message")
    json.string(finding.summary)
    json.key("help")
    json.string(finding.help)
    json.key("range")
    json.range(finding.primary.range, locator)
    json.key("fix")
    guard let fix = finding.fix else { return json.null() }
    json.object { json in
      json.key("safe")
      json.boolean(fix.isSafe)
      json.key("edits")
      json.array(fix.edits) { json, edit in
        json.object { json in
          json.key("start")
          json.integer(edit.range.lowerBound)
          json.key("end")
          json.integer(edit.range.upperBound)
          json.key("text")
          json.string(edit.replacement)
        }
      }
    }
  }
}

private func write(_ judged: JudgedClaim, _ locator: Locator, to json: inout JSONText) {
  let words = VerdictWords(judged.verdict)
  json.object(.inline) { json in
    json.writeClaimHead(judged.claim, locator)
    json.key("verdict")
    json.string(words.verdict)
    json.key("magnitude")
    json.string(words.magnitude)
    json.key("mode")
    json.string(words.mode)
    json.key("reason")
    json.string(words.reason)
    json.key("computed")
    json.computed(judged.computed)
    json.key("enclosure")
    if let enclosure = judged.enclosure {
      json.array([enclosure.lowerBound, enclosure.upperBound]) { json, bound in json.number(bound) }
    } else {
      json.null()
    }
    json.key("rendered")
    json.string(judged.rendered)
    json.key("evidence")
    json.string(judged.evidence.text)
    json.key("near_misses")
    json.array(judged.nearMisses) { json, miss in
      json.object { json in
        json.key("value")
        json.number(miss.value)
        json.key("explanation")
        json.string(miss.explanation)
      }
    }
  }
}

private func write(_ formula: FormulaOutcome, _ locator: Locator, to json: inout JSONText) {
  json.object(.inline) { json in
    json.key("range")
    json.range(formula.range, locator)
    json.key("display")
    json.boolean(formula.isDisplay)
    json.key("tex")
    json.string(formula.tex)
    json.key("kind")
    json.string(formula.kind.rawValue)
    json.key("verdict")
    json.string(formula.verdict.rawValue)
    json.key("detail")
    json.string(formula.detail)
  }
}

private func write(_ snippet: SnippetOutcome, _ locator: Locator, to json: inout JSONText) {
  json.object(.inline) { json in
    json.key("range")
    json.range(snippet.range, locator)
    json.key("language")
    json.string(snippet.language)
    json.key("status")
    json.string(snippet.status.rawValue)
    json.key("reason")
    json.string(snippet.reason)
    json.key("engine")
    json.string(snippet.interpreter)
    json.key("stdout")
    json.string(snippet.standardOutput)
  }
}
