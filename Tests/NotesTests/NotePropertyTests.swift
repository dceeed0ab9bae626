import Diagnostics
import FrontMatter
import Markdown
import Notes
import SourceText
import TestSupport
import Testing

@Suite struct NotePropertyTests {
  @Test func `the fixtures are there`() {
    for name in Fixture.names { #expect(!Fixture.bytes(name).isEmpty) }
  }

  @Test(arguments: Fixture.names)
  func `any mutation of a note is a note whose places are in order and inside the file`(name: String) {
    let original = Fixture.bytes(name)
    for seed in UInt64(0)..<60 {
      var generator = SeededGenerator(seed: seed)
      check(
        NoteReader.read(SourceFile(path: name, bytes: mutate(original, &generator))), "\(name), seed \(seed)")
    }
  }

  @Test func `any bytes whatever are a note`() {
    for seed in UInt64(0)..<100 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0..<400, using: &generator)
      let alphabet: [UInt8] = Array("-:\n\r\t #`$|[]{}\"'*&!%>@?,.ab0\u{FEFF}é".utf8) + [0, 0xFF, 0xC2, 0xE2]
      var bytes: [UInt8] = seed % 2 == 0 ? Array("---\n".utf8) : []
      for _ in 0..<count { bytes.append(alphabet.randomElement(using: &generator) ?? 0) }
      check(NoteReader.read(SourceFile(path: "random.md", bytes: bytes)), "seed \(seed)")
    }
  }

  @Test(arguments: Fixture.names)
  func `every prefix of a note is a note`(name: String) {
    let original = Fixture.bytes(name)
    for count in stride(from: 0, to: original.count, by: 7) {
      check(
        NoteReader.read(SourceFile(path: name, bytes: Array(original.prefix(count)))),
        "\(name), first \(count)")
    }
  }

  /// `bytes` with a few bytes replaced, cut out, doubled, or put in.
  private func mutate(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 1...20, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
      case 3: bytes.insert(Array("\n-:`$|\"[".utf8).randomElement(using: &generator) ?? 0x0A, at: start)
      default: bytes[start] = ASCII.lineFeed
      }
    }
    return bytes
  }

  private func check(_ note: Note, _ comment: String) {
    let file = note.source.range
    for diagnostic in note.diagnostics {
      #expect(file.contains(diagnostic.primary.range), "\(comment)")
      for edit in diagnostic.fix?.edits ?? [] { #expect(file.contains(edit.range), "\(comment)") }
    }
    #expect(note.diagnostics == note.diagnostics.sorted(), "\(comment)")
    for section in note.sections {
      #expect(file.contains(section.range) && section.range.contains(section.headingRange), "\(comment)")
    }
    let ordered = [
      note.sections.map(\.headingRange), note.snippets.map(\.range), note.formulas.map(\.span.range),
      note.tables.map(\.range), note.links.map(\.range), note.directives.map(\.range),
    ]
    for ranges in ordered {
      #expect(ranges == ranges.sorted() && ranges.allSatisfy(file.contains), "\(comment)")
    }
    for formula in note.formulas { #expect(file.contains(formula.blockRange), "\(comment)") }
    if let block = note.frontMatter {
      #expect(file.contains(block.range) && block.range.contains(block.metadata.range), "\(comment)")
      for field in block.metadata.fields {
        #expect(block.range.contains(field.keyRange) && block.range.contains(field.value.range), "\(comment)")
      }
    }
    for row in note.changelog?.rows ?? [] {
      #expect(file.contains(row.range) && row.range.contains(row.dateRange), "\(comment)")
    }
  }
}
