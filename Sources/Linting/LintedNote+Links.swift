import Markdown
import Notes
import SourceText

extension LintedNote {
  /// The wikilinks of the body that lead to notes: not those to pictures and other files.
  var noteLinks: [WikiLink] {
    note.links.compactMap { link in
      guard case .wiki(let wikiLink) = link.destination, !Self.isAttachment(wikiLink.target) else {
        return nil
      }
      return wikiLink
    }
  }

  /// Whether a target names a file that is no note, by its extension.
  private static func isAttachment(_ target: String) -> Bool {
    let parts = target.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last else { return false }
    return attachmentExtensions.contains(last.lowercased())
  }

  private static let attachmentExtensions: Set<String> = [
    "3gp", "avif", "base", "bib", "bmp", "canvas", "csv", "docx", "excalidraw", "flac", "gif", "html",
    "ipynb", "jpeg",
    "jpg", "json", "m4a", "mkv", "mov", "mp3", "mp4", "ogg", "pdf", "png", "pptx", "py", "svg", "toml", "tsv",
    "txt",
    "wav", "webm", "webp", "xlsx", "yaml", "yml", "zip",
  ]
}
