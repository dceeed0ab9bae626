import Diagnostics

extension RulePage {
  /// What reading the text can find.
  static let ofText: [RulePage] = [
    RulePage(
      id: "text/invalid-utf8", severity: .error, summary: "bytes are not UTF-8",
      what: "Reports the places of bytes that are not part of any character in UTF-8.",
      why:
        "They are shown as � at best. Mostly the file was written in another encoding, such as Windows-1252.",
      wrong: "caf\u{FFFD}", right: "café",
      remedy: "Save the file as UTF-8, or write the character again."),
    RulePage(
      id: "text/nul-byte", severity: .warning, summary: "a NUL byte stands in the text",
      what: "Reports the first byte of value 0 in a note, and how many there are.",
      why: "CommonMark reads it as �, and many programs take the file for no text at all.",
      wrong: "D(P\u{2400}Q), where ␀ is the byte 0", right: "D(P‖Q)",
      remedy: "Remove the byte, or save the file as UTF-8 if it is UTF-16."),
    RulePage(
      id: "text/collapsed-note", severity: .error, summary: "the note has lost its line ends",
      what: """
        Reports a note whose line ends have become blanks, so that front matter, headings, tables and code stand on one line.
        Its metadata is read all the same; its numbers are not checked.
        """,
      why: "Nothing of it is a heading, a table or code any more, for no reader.",
      wrong: "--- id: x title: Entropy --- # Entropy ## Definition",
      right: "---\nid: x\ntitle: Entropy\n---\n\n# Entropy\n\n## Definition",
      remedy: "Take the note from its source again, or put the line ends back."),
    RulePage(
      id: "text/unclosed-fence", severity: .warning, summary: "a code fence is never closed",
      what: "Reports a fence of backticks or tildes without a closing one of at least the same length.",
      why: "Everything after it is code: headings, links and numbers further down are lost.",
      wrong: "```python\nprint(1)\n\n## Next section", right: "```python\nprint(1)\n```\n\n## Next section",
      remedy: "Close the fence."),
    RulePage(
      id: "text/too-deep", severity: .warning, summary: "blocks are nested too deeply to be read",
      what:
        "Reports quotes and lists inside each other beyond any page that a person can read; what is deeper is left out.",
      why: "Such nesting makes programs slow or lets them fail, and is never meant.",
      wrong: "> > > > > > > > > > > > …", right: "> > quoted",
      remedy: "Remove levels."),
    RulePage(
      id: "math/unclosed", severity: .warning, summary: "a formula is never closed",
      what: "Reports `$$`, `\\[` or `\\(` without its counterpart.",
      why: "The formula is shown as source, and its numbers cannot be checked.",
      wrong: "$$D = 0.51", right: "$$D = 0.51$$",
      remedy: "Close the formula with the delimiter that opened it."),
    RulePage(
      id: "links/unclosed-wikilink", severity: .warning, summary: "a wikilink is never closed",
      what: "Reports `[[` without `]]` on the same line, outside code and formulas.",
      why: "It is shown as text and links to nothing.",
      wrong: "See [[Entropy.", right: "See [[Entropy]].",
      remedy: "Write `]]` after the name, or `\\[[` where brackets are meant."),
  ]
}
