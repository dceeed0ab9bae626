import PageTemplates

extension ReportRenderer {
  /// The verified report for somebody who has never seen the tool, from `templates/report.md.mustache`.
  static let markdown = ReportRenderer(name: "markdown", purpose: "the verified report as a page") {
    (report, _) throws(RenderingError) in
    do throws(PageTemplateError) {
      return try PageTemplate(PageTemplates.reportMarkdown).render(ReportPage(report).values)
    } catch {
      throw RenderingError.brokenTemplate(name: "report.md.mustache", message: error.message)
    }
  }
}
