extension ReportRenderer {
  /// Every output format, in the order in which help lists them. One line for each file of this folder.
  package static let all: [ReportRenderer] = [
    .text,
    .json,
    .markdown,
  ]
}
