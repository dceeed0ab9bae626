import Reports
import SourceText
import TestSupport
import Testing

/// Every format over the one fixed report.
struct GoldenReportTests {
  @Test(arguments: [
    ("text", ReportRenderer.Options(), "sample.txt"),
    ("text", ReportRenderer.Options(usesColor: true), "sample-colour.txt"),
    ("text", ReportRenderer.Options(isVerbose: true), "sample-verbose.txt"),
    ("json", ReportRenderer.Options(), "sample.json"),
    ("markdown", ReportRenderer.Options(), "sample.md"),
  ])
  func `Each format renders the sample as recorded`(
    format: String, options: ReportRenderer.Options, file: String
  ) throws {
    let actual = try ReportRenderer.named(format).render(SampleReport.report, options)
    let mismatch = GoldenFile("Reports/" + file).mismatch(with: actual)
    #expect(mismatch == nil, "\(mismatch ?? "")")
  }

  @Test func `Every format has a recording`() {
    let recorded = Set(
      Project.files(in: "Tests/Fixtures/Reports").compactMap { $0.split(separator: "/").last })
    let suffixes = ["text": ".txt", "json": ".json", "markdown": ".md"]
    for renderer in ReportRenderer.all {
      let suffix = suffixes[renderer.name]
      #expect(suffix.map { recorded.contains("sample" + $0) } == true, "\(renderer.name)")
    }
  }

  @Test(arguments: ["json", "markdown"])
  func `Formats for files never colour`(format: String) throws {
    let renderer = try ReportRenderer.named(format)
    let plain = try renderer.render(SampleReport.report, ReportRenderer.Options())
    let coloured = try renderer.render(SampleReport.report, ReportRenderer.Options(usesColor: true))
    #expect(plain == coloured)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `Text without colours holds no escape sequence, whatever the note holds`() throws {
    let text = try ReportRenderer.named("text").render(SampleReport.report, ReportRenderer.Options())
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  @Test func `An unknown format lists what there is`() {
    let error = #expect(throws: RenderingError.self) { try ReportRenderer.named("sarif-2") }
    #expect(error?.message == "there is no format 'sarif-2'; the formats are text, json, markdown")
  }

  @Test func `The page shows no absolute path`() throws {
    let notes = SampleReport.report.notes.map { note in
      Report.NoteEntry(
        source: .init(path: "/home/somebody/wiki/" + note.source.path, bytes: note.source.bytes), id: note.id,
        title: note.title, findings: note.findings, verification: note.verification)
    }
    let page = try ReportRenderer.named("markdown").render(Report(notes: notes), ReportRenderer.Options())
    #expect(!page.contains("somebody"))
    #expect(page.contains("`Topics/KL.md`"))
  }
}
