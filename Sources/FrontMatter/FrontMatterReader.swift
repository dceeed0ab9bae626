package import SourceText

/// Reads the front matter at the start of a file.
package enum FrontMatterReader {
  /// The front matter of `source`, or `nil` if it has none. Never throws: what is wrong is in the diagnostics.
  package static func read(_ source: SourceFile) -> FrontMatterBlock? {
    nil
  }
}
