import Diagnostics

extension RulePage {
  /// What reading the front matter can find.
  static let ofFrontMatter: [RulePage] = [
    RulePage(
      id: "metadata/invalid-yaml", severity: .error, summary: "the front matter is not YAML",
      what: """
        Reports the place where the YAML between the fences breaks the rules of the language: an unquoted colon in a value,
        quotes inside quotes, a tab as indentation. The body of the note is read all the same.
        """,
      why:
        "Every program reads something else out of broken YAML, or nothing: title, tags and dates are lost.",
      wrong: "title: Filtering: a survey", right: "title: \"Filtering: a survey\"",
      remedy: "Mostly the value needs quotes. Indent with blanks."),
    RulePage(
      id: "metadata/duplicate-key", severity: .error, summary: "a key is written twice",
      what:
        "Reports a key that stands a second time in the same mapping of the front matter, and points at both.",
      why: "YAML forbids it; some programs take the first value, some the last.",
      wrong: "tags: [entropy]\ntags: [divergence]", right: "tags: [entropy, divergence]",
      remedy: "Join the two, or remove one."),
    RulePage(
      id: "metadata/unclosed-front-matter", severity: .error, summary: "the front matter is never closed",
      what: "Reports a note that begins with `---` and a key, and has no line `---` or `...` after them.",
      why: "The whole note is taken for metadata, or the metadata for text.",
      wrong: "---\ntitle: Entropy\n\n# Entropy", right: "---\ntitle: Entropy\n---\n\n# Entropy",
      remedy: "Write `---` on a line of its own after the last field."),
    RulePage(
      id: "metadata/late-front-matter", severity: .warning,
      summary: "something stands before the front matter",
      what:
        "Reports a block of front matter that does not begin with the first byte of the file: an empty line before it, mostly.",
      why: "Front matter is front matter only at the very start; elsewhere it is a rule and a heading.",
      wrong: "\n---\ntitle: Entropy\n---", right: "---\ntitle: Entropy\n---",
      remedy: "Remove what stands before the first `---`."),
    RulePage(
      id: "metadata/not-a-mapping", severity: .error, summary: "the front matter has no keys",
      what: "Reports front matter that is a list or a text instead of keys with values.",
      why: "Metadata is looked up by its keys.",
      wrong: "---\n- entropy\n- divergence\n---", right: "---\ntags: [entropy, divergence]\n---",
      remedy: "Give the values a key."),
    RulePage(
      id: "metadata/yaml-limit", severity: .error,
      summary: "the front matter is too large or too deep to be read",
      what: "Reports YAML whose nesting, aliases or size go beyond what metadata can need.",
      why: "Aliases of aliases can expand to billions of values; nobody writes that by hand.",
      wrong: "a: [[[[[[[[ … ]]]]]]]]", right: "a: [1, 2, 3]",
      remedy: "Write the values out, or keep them in a file of their own."),
    RulePage(
      id: "metadata/second-document", severity: .warning,
      summary: "the front matter holds a second YAML document",
      what: "Reports a document mark with text after it between the fences; what follows it is not read.",
      why: "Front matter is one document. The fields of the second are lost for every program.",
      wrong: "---\ntitle: Entropy\n--- # more\ntags: [entropy]\n---",
      right: "---\ntitle: Entropy\ntags: [entropy]\n---",
      remedy: "Keep the fields in one document: remove the mark."),
  ]
}
