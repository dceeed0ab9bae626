import DivergenceCore
import VectorKernels

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `bench-core [--json] [--quick] [--python PATH]`: times the bulk functions beside numpy, scipy and torch.
@main
struct BenchCore {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    var isJSON = false
    var isQuick = false
    var python: String?
    while let argument = arguments.popFirst() {
      switch argument {
      case "--json": isJSON = true
      case "--quick": isQuick = true
      case "--python": python = arguments.popFirst()
      default:
        print("usage: bench-core [--json] [--quick] [--python PATH]")
        exit(64)
      }
    }
    let peers = python.flatMap { PeerProcess(python: $0, script: "Tests/Oracles/bench_core_peers.py") }
    let rows = measureRows(sizes: isQuick ? Array(Size.all.prefix(3)) : Size.all, peers: peers)
    print(isJSON ? JSONTable(rows: rows, peers: peers).text : TextTable(rows: rows, peers: peers).text)
  }

  /// Every function at every size; for each, our sets and the peers take turns, and the least time counts.
  private static func measureRows(sizes: [Size], peers: PeerProcess?) -> [Measurement] {
    var measurements: [Measurement] = []
    for size in sizes {
      var data = BenchmarkData(size: size)
      let limit = data.memoryLimit()
      for functional in Functional.allCases {
        var row = Measurement(functional: functional, size: size, memoryLimit: limit)
        for _ in 0..<size.rounds {
          for set in VectorKernels.usable {
            row.record(set.name, data.nanosecondsPerElement(of: functional, using: set))
          }
          for (name, time) in peers?.times(of: functional, size: size) ?? [] { row.record(name, time) }
        }
        measurements.append(row)
      }
    }
    return measurements
  }
}

/// What is timed.
enum Functional: String, CaseIterable {
  case divergence = "KL"
  case entropy
  case crossEntropy = "cross-entropy"
  case jensenShannon = "JS"
  case softmax
}

/// How many numbers, in how many rows.
struct Size {
  let rows: Int
  let columns: Int

  var count: Int { rows * columns }
  var name: String { rows == 1 ? "\(columns)" : "\(rows) x \(columns)" }
  /// How often everyone has a turn.
  var rounds: Int { count > 100_000 ? 2 : 6 }

  static let all =
    [3, 100, 10_000, 1_000_000, 10_000_000].map { Size(rows: 1, columns: $0) }
    + [Size(rows: 10_000, columns: 1000)]
}

/// The times of one function at one size, in nanoseconds of CPU time for each element.
struct Measurement {
  let functional: Functional
  let size: Size
  /// What reading two arrays of this size takes.
  let memoryLimit: Double
  /// The least time of each set and peer, by name.
  private(set) var times: [String: Double] = [:]

  init(functional: Functional, size: Size, memoryLimit: Double) {
    self.functional = functional
    self.size = size
    self.memoryLimit = memoryLimit
  }

  /// Keeps the least.
  mutating func record(_ name: String, _ time: Double) {
    times[name] = min(time, times[name] ?? .infinity)
  }

  /// The least time of the peers over the least of ours.
  var ratio: Double? {
    let ours = VectorKernels.usable.compactMap { times[$0.name] }.min()
    guard let ours, let best = PeerProcess.names.compactMap({ times[$0] }).min() else { return nil }
    return best / ours
  }
}
