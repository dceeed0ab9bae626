/// Where a documented number lives on the page.
package enum Surface: String, Sendable, Hashable, CaseIterable {
  /// A comment in a snippet that states what a statement prints or yields.
  case outputComment = "output-comment"
  /// A block of lines that states what a snippet prints.
  case outputBlock = "output-block"
  /// `assert abs(x - 0.51) < 1e-2`.
  case assertion
  /// A worked calculation `A = B = C`, in LaTeX or plain.
  case chain
  /// A picture made of characters.
  case figure
  case prose
  case table
  /// `<!-- assay: … -->` or `claims:` in the metadata.
  case directive
  /// An equation with free variables.
  case identity
  /// A function of a snippet that defines something known.
  case function
}
