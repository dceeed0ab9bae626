import FrontMatter
import Notes
import SourceText
import Testing

@Suite struct ChangelogTests {
  @Test func `the rows of a changelog have their words and places`() throws {
    let note = Fixture.note("wiki-entry.md")
    let changelog = try #require(note.changelog)
    #expect(note.text(changelog.headingRange) == "## 🕓 Changelog")
    #expect(changelog.tableRange == note.tables[1].range)
    #expect(changelog.rows.map(\.dateText) == ["2026-01-01", "2026-01-02"])
    #expect(changelog.rows.map(\.date?.day) == [1, 2])
    #expect(changelog.rows.map(\.change) == ["First version", "Numbers recomputed"])
    #expect(note.text(changelog.rows[0].changeRange) == "**First** version")
    #expect(note.text(changelog.rows[1].dateRange) == "2026-01-02")
  }

  @Test(arguments: [
    "# Changelog", "## Change Log", "### 7. Change history:", "#### Revision history", "## 변경 이력",
    "## 🕓 9. 변경 기록", "## 8. 변경 history", "## 변경사항", "## 📝 CHANGELOG", "## **Changelog**",
    "## 변경 이력 (Changelog)", "## 7️⃣ Change-Log", "Changelog\n---",
  ])
  func `a heading means changelog in either language, whatever stands around the words`(heading: String) {
    let note = Fixture.note(text: "# T\n\n\(heading)\n\n| Date | Change |\n|---|---|\n| 2026-01-01 | x |\n")
    #expect(note.changelog?.rows.count == 1)
  }

  @Test(arguments: [
    "## Changing the log", "## What changed my mind", "## 변경 방법", "## Log of changes in entropy",
  ])
  func `other headings do not`(heading: String) {
    let note = Fixture.note(text: "\(heading)\n\n| Date | Change |\n|---|---|\n| 2026-01-01 | x |\n")
    #expect(note.changelog == nil)
  }

  @Test(arguments: [
    ("| Date | Change |", "d", "c"), ("| 날짜 | 변경 |", "d", "c"), ("| 일자 | 변경 내용 |", "d", "c"),
    ("| **Date** | Changes |", "d", "c"), ("| 날짜 | 내용 |", "d", "c"), ("| DATE | Description |", "d", "c"),
    ("| Change | Date |", "c", "d"),
  ])
  func `columns are found by their titles`(header: String, date: String, change: String) {
    let note = Fixture.note(text: "## Changelog\n\n\(header)\n|---|---|\n| d | c |\n")
    #expect(note.changelog?.rows.first?.dateText == (date == "d" ? "d" : "c"))
    #expect(note.changelog?.rows.first?.change == (change == "c" ? "c" : "d"))
  }

  @Test func `a table without the columns is passed over, and a heading may have none`() {
    let text =
      "## Changelog\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| Version | Date | Change |\n|---|---|---|\n| 1 | 2026-01-01 |\n"
    let note = Fixture.note(text: text)
    #expect(note.changelog?.tableRange == note.tables[1].range)
    #expect(note.changelog?.rows.map(\.change) == [""])
    let bare = Fixture.note(
      text: "## Changelog\n\n- 2026-01-01: x\n\n## Other\n\n| Date | Change |\n|---|---|\n| a | b |\n")
    #expect(bare.changelog?.tableRange == nil)
    #expect(bare.changelog?.rows == [])
  }
}
