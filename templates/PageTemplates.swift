/// The texts of the templates that the binary carries.
package enum PageTemplates {
  /// The verified report as a Markdown page.
  package static var reportMarkdown: String {
    String(decoding: PackageResources.report_md_mustache, as: UTF8.self)
  }
}
