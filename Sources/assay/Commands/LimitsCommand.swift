import ArgumentParser
import Python
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
    let limitations = Limitation.all.sorted {
      ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name)
    }
    let text =
      switch format {
      case .text: Self.text(of: limitations)
      case .json: Self.json(of: limitations)
      }
    if !Console.send(text) { throw ExitCode(2) }
  }

  /// The bounds on what one page may use up, with their units.
  private static let bounds: [(name: String, value: Int, unit: String)] = {
    let limits = Limits.page
    return [
      ("steps", limits.steps, "evaluated nodes and handled elements"),
      ("memory", limits.memory, "bytes alive at once"),
      ("recursion", limits.recursion, "calls inside one another"),
      ("output", limits.output, "bytes printed"),
      ("integer_bits", limits.integerBits, "bits of one integer"),
    ]
  }()

  private static func text(of limitations: [Limitation]) -> String {
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

  private static func json(of limitations: [Limitation]) -> String {
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
