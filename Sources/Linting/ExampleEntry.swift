/// A complete wiki entry for examples, so that each shows only what it is about.
enum ExampleEntry {
  /// The changelog of the entry.
  static let changelog = """
    ## Changelog

    | Date | Change |
    |---|---|
    | 2026-05-08 | First version |
    | 2026-05-10 | Added the proof |

    """

  /// The fields of the entry, in order.
  private static let fields: KeyValuePairs<String, String> = [
    "id": "wiki-2026-0508-relative-entropy", "title": "Relative entropy", "category": "10_Wiki/Topics",
    "status": "verified", "canonical_id": "self", "aliases": "[KL divergence]", "duplicate_of": "none",
    "source_trust_level": "A", "confidence_score": "0.95", "verification_status": "applied",
    "tags": "[entropy, divergence]", "raw_sources": "[]", "last_reinforced": "2026-05-10",
    "github_commit": "pending",
  ]

  /// The entry with some fields replaced, left out (`nil`) or added, under `body`.
  static func with(
    _ replacements: KeyValuePairs<String, String?> = [:],
    body: String = "# Relative entropy\n\nThe expected surprise.\n\n" + changelog
  ) -> String {
    var lines: [String] = []
    for (key, value) in fields {
      guard let replacement = replacements.first(where: { $0.key == key }) else {
        lines.append("\(key): \(value)")
        continue
      }
      if let value = replacement.value { lines.append("\(key): \(value)") }
    }
    for (key, value) in replacements where !fields.contains(where: { $0.key == key }) {
      if let value { lines.append("\(key): \(value)") }
    }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n" + body
  }

  /// The entry as a vault of one note.
  static func vault(_ replacements: KeyValuePairs<String, String?> = [:]) -> Examples.Vault {
    Examples.Vault(with(replacements))
  }

  /// The entry with another body, as a vault of one note.
  static func vault(body: String) -> Examples.Vault { Examples.Vault(with(body: body)) }
}

extension String {
  /// The string with `↓` before the first occurrence of `words`; unchanged if there is none.
  func marked(before words: String) -> String {
    let bytes = Array(utf8)
    let sought = Array(words.utf8)
    guard !sought.isEmpty, bytes.count >= sought.count,
      let start = (0...bytes.count - sought.count).first(where: { bytes[$0...].starts(with: sought) })
    else { return self }
    return String(decoding: bytes[..<start] + "↓".utf8 + bytes[start...], as: UTF8.self)
  }
}
