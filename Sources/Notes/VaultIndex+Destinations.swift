import SourceText

extension VaultIndex {
  /// The endings of files that are shown or opened, not read as notes.
  private static let attachmentEndings: Set<String> = [
    "3gp", "avif", "base", "bib", "bmp", "canvas", "csv", "docx", "excalidraw", "flac", "gif", "html",
    "ipynb",
    "jpeg", "jpg", "json", "m4a", "mkv", "mov", "mp3", "mp4", "ogg", "ogv", "pdf", "png", "pptx", "py", "svg",
    "toml", "tsv", "txt", "wav", "webm", "webp", "xlsx", "yaml", "yml", "zip",
  ]

  /// Whether a target names a picture, a document or another file that is no note, by its ending.
  package static func isAttachment(_ target: String) -> Bool {
    guard let dot = target.utf8.lastIndex(of: 0x2E) else { return false }
    return attachmentEndings.contains(target[target.utf8.index(after: dot)...].lowercased())
  }

  /// Where an inline link's destination leads, if it is the path of a note (`../Entropy.md#Definition`,
  /// `a%20b.md`), seen from the folder of `source`; `nil` if it is a URL, an anchor, or a file that is no note.
  package func resolve(destination: String, from source: Int) -> Resolution? {
    let path =
      destination.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    guard path.lowercased().hasSuffix(".md"), !path.contains("://"), !path.hasPrefix("mailto:") else {
      return nil
    }
    return resolve(target: (path.hasPrefix("/") ? "" : "./") + Self.percentDecoded(path), from: source)
  }

  /// `text` with `%20` and its like as the bytes that they stand for.
  private static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == 0x25, offset + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[offset + 1...offset + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        offset += 3
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
