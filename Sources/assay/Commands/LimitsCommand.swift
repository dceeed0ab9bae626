import ArgumentParser
import Python
import Reports

/// `assay limits`: what the snippet language does not support.
struct LimitsCommand: ParsableCommand {
  /// How the table is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "limits", abstract: "Lists what the snippet language does not support.")

  @Option(help: "The format: text, json, markdown.")
  var format: Format = .text

  func run() throws {
    let bounds = Bound.all
    let limitations = Limitation.all.sorted {
      ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name)
    }
    let text =
      switch format {
      case .text: Self.text(of: limitations, bounds)
      case .json: Self.json(of: limitations, bounds)
      case .markdown: LimitsPage.text(of: limitations, bounds)
      }
    if !Console.send(text) { throw ExitCode(2) }
  }

  private static func text(of limitations: [Limitation], _ bounds: [Bound]) -> String {
    let rows =
      limitations.map { ($0.kind.rawValue, $0.name, $0.sentence) }
      + bounds.map { ("bound", $0.name, "\($0.value) \($0.unit)") }
    let kindWidth = rows.map(\.0.utf8.count).max() ?? 0
    let nameWidth = rows.map(\.1.utf8.count).max() ?? 0
    return rows.map { kind, name, sentence in
      padded(kind, kindWidth) + padded(name, nameWidth) + sentence + "\n"
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: width - text.utf8.count + 2)
  }

  private static func json(of limitations: [Limitation], _ bounds: [Bound]) -> String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("assay-limits/1")
      json.key("limits")
      json.array(limitations) { json, limitation in
        json.object(.inline) { json in
          json.key("kind")
          json.string(limitation.kind.rawValue)
          json.key("name")
          json.string(limitation.name)
          json.key("sentence")
          json.string(limitation.sentence)
        }
      }
      json.key("bounds")
      json.object(.inline) { json in
        for bound in bounds {
          json.key(bound.name)
          json.integer(bound.value)
        }
      }
    }
    json.end()
    return json.text
  }
}
