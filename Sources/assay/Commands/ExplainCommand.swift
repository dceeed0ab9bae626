import ArgumentParser
import Linting

/// `assay explain claims/refuted`: what a rule means, why, how to fix or silence it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a rule means, why, and how to fix or silence it.")

  @Argument(help: "The rule, or a group; all rules are listed if none is given.")
  var rule: String?

  func run() throws {
    let pages = RuleCatalog.pages
    guard let rule else { return try send(Self.list(of: pages)) }
    if let page = pages.first(where: { $0.id == rule }) { return try send(page.text + "\n") }
    let group = pages.filter { $0.group == rule }
    if !group.isEmpty { return try send(Self.list(of: group)) }
    throw CommandFailure(
      "unknown rule '\(rule)'"
        + Suggestion.words(for: rule, among: RuleCatalog.ids, orElse: "explain for all of them"))
  }

  private static func list(of pages: [RulePage]) -> String {
    let width = pages.map(\.id.utf8.count).max() ?? 0
    return pages.map { page in
      page.id + String(repeating: " ", count: width - page.id.utf8.count + 2) + page.summary + "\n"
    }.joined()
  }

  private func send(_ text: String) throws {
    if !Console.send(text) { throw ExitCode(2) }
  }
}
