import Diagnostics
import Linting
import Notes
import SourceText
import TestSupport
import Testing

@Suite struct HostileInputTests {
  /// Whether every place in `found` lies inside a file of `count` bytes.
  private func isInside(_ found: [Diagnostic], _ count: Int) -> Bool {
    let file = ByteRange(0, count)
    return found.allSatisfy { diagnostic in
      file.contains(diagnostic.primary.range) && diagnostic.secondary.allSatisfy { file.contains($0.range) }
        && (diagnostic.fix?.edits ?? []).allSatisfy { file.contains($0.range) }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `mutated examples never trap and every place lies in its file`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let examples = AnyRule.all.flatMap { $0.examples.reported + $0.examples.accepted }
    for example in examples {
      for _ in 0..<4 {
        let notes = example.notes.map { path, text -> Note in
          var bytes = Array(text.utf8)
          for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: place)
            default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: place)
            }
          }
          return reading(path, bytes)
        }
        for (note, found) in zip(notes, Linter.lint(vault: notes, scope: .complete)) {
          let all = Linter.lint(note) + found
          #expect(
            isInside(all, note.source.bytes.count),
            "seed \(seed): \(String(decoding: note.source.bytes, as: UTF8.self))")
        }
      }
    }
  }

  @Test(arguments: [
    String(repeating: "<!-- assay: ignore x -->\n\n", count: 8000),
    "---\ntags: [" + String(repeating: "a, ", count: 20_000) + "b]\n---\n",
    "---\nid: x\ncanonical_id: self\nlast_reinforced: "
      + String(repeating: "9", count: 100_000) + "\n---\n",
    String(repeating: "[[x]] [[#y]]\n", count: 10_000),
    "## Changelog\n\n| Date | Change |\n|---|---|\n" + String(repeating: "| 2026-02-30 | |\n", count: 10_000),
    "---\nid: x\ncanonical_id: self\nconfidence_score: 1\n---\n## Changelog\n\n| Date | Change |\n|---|---|\n"
      + (0..<8000).map { "| 20\(10 + $0 * 7919 % 90)-05-0\(1 + $0 % 9) | a |\n" }.joined(),
    "---\nid: x\ncanonical_id: self\nconfidence_score: 1\ntitle: " + String(repeating: "a ", count: 50_000)
      + "\n---\n# " + String(repeating: "a ", count: 100_000) + "b\n",
  ])
  func `large notes take linear time`(text: String) {
    let note = reading(text)
    let start = ContinuousClock.now
    let found = Linter.lint(note) + Linter.lint(vault: [note, note], scope: .complete)[0]
    #expect(isInside(found, note.source.bytes.count))
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `a vault of many notes with many broken links is linted in time`() {
    let notes = (0..<300).map { index in
      reading(
        "notes/Note number \(index).md", Array("[[Note nunber \(index)]] [[elsewhere \(index)]]\n".utf8))
    }
    let start = ContinuousClock.now
    #expect(Linter.lint(vault: notes, scope: .complete).count == notes.count)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
