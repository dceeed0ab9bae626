import ArgumentParser
import Reports

/// `assay limits`: what the snippet language does not support.
struct LimitsCommand: ParsableCommand {
  /// How the table is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "limits", abstract: "Lists what the snippet language does not support.")

  @Option(help: "The format: text, json.")
  var format: Format = .text

  func run() throws {
    let text =
      switch format {
      case .text: Self.text(of: LimitRow.all)
      case .json: Self.json(of: LimitRow.all)
      }
    if !Console.send(text) { throw ExitCode(2) }
  }

  private static func text(of rows: [LimitRow]) -> String {
    let width = rows.map(\.name.utf8.count).max() ?? 0
    let kindWidth = rows.map(\.kind.utf8.count).max() ?? 0
    return rows.map { row in
      row.kind + String(repeating: " ", count: kindWidth - row.kind.utf8.count + 2)
        + row.name + String(repeating: " ", count: width - row.name.utf8.count + 2) + row.sentence + "\n"
    }.joined()
  }

  private static func json(of rows: [LimitRow]) -> String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("assay-limits/1")
      json.key("limits")
      json.array(rows) { json, row in
        json.object(.inline) { json in
          json.key("kind")
          json.string(row.kind)
          json.key("name")
          json.string(row.name)
          json.key("sentence")
          json.string(row.sentence)
        }
      }
    }
    json.end()
    return json.text
  }
}
