import DivergenceCore
import VectorKernels

/// The columns of times: the sets of this processor, then the peers.
private let columns = VectorKernels.usable.reversed().map(\.name) + PeerProcess.names

/// The measurements for people.
struct TextTable {
  let rows: [Measurement]
  let peers: PeerProcess?

  var text: String {
    let head = ["", "n"] + columns + ["best peer / ours", "two reads"]
    var lines: [[String]] = [head]
    for row in rows {
      let times = columns.map { row.times[$0].map(digits) ?? "-" }
      let ratio = row.ratio.map { digits($0) + " x" } ?? "-"
      lines.append([row.functional.rawValue, row.size.name] + times + [ratio, digits(row.memoryLimit)])
    }
    let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let table = lines.map { line in
      line.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }
    return
      (["Nanoseconds of CPU time for each element, one thread, the least of many repetitions."] + table
      + remarks).joined(separator: "\n")
  }

  private var remarks: [String] {
    let missing = VectorKernels.built.filter { name in !VectorKernels.usable.contains { $0.name == name } }
    let sets = missing.map { "\($0): this processor cannot run it." }
    let versions = PeerProcess.names.map { name in
      peers?.versions[name].map { "\(name) \($0)" }
        ?? "\(name): not installed (.build/bench-core-python/bin/pip install \(name))"
    }
    return sets + versions
  }
}

/// The measurements for programs.
struct JSONTable {
  let rows: [Measurement]
  let peers: PeerProcess?

  var text: String {
    let items = rows.map { row in
      let times = columns.compactMap { name in row.times[name].map { "\"\(name)\": \($0)" } }
      let fields: [String] = [
        "\"function\": \"\(row.functional.rawValue)\"",
        "\"rows\": \(row.size.rows)",
        "\"columns\": \(row.size.columns)",
        "\"nanoseconds_per_element\": {\(times.joined(separator: ", "))}",
        "\"best_peer_over_ours\": \(row.ratio.map { "\($0)" } ?? "null")",
        "\"two_reads\": \(row.memoryLimit)",
      ]
      return "  {\(fields.joined(separator: ", "))}"
    }
    return "[\n" + items.joined(separator: ",\n") + "\n]"
  }
}

/// A number with two places.
private func digits(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
