import Python

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `bench-python [--python PATH]`: times the interpreter beside CPython, program by program.
@main
struct BenchPython {
  private static let folder = "Tests/Oracles/bench_python/"

  /// The programs, and how often each runs.
  private static let programs: [(name: String, repetitions: Int)] = [
    ("kl_loop", 5), ("fib", 5), ("sieve", 5), ("monte_carlo_pi", 5), ("matmul", 5), ("page_snippet", 500),
    ("array_add", 20), ("array_exp", 20), ("array_log", 20), ("array_sum", 20), ("array_kl", 20),
    ("array_sort", 5), ("array_matmul_256", 5),
  ]

  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    var python: String?
    while let argument = arguments.popFirst() {
      guard argument == "--python", let path = arguments.popFirst() else {
        print("usage: bench-python [--python PATH]")
        exit(64)
      }
      python = path
    }
    let peer = python.flatMap { PeerProcess(python: $0, script: "Tests/Oracles/bench_python_peers.py") }
    print("Milliseconds, the least of several repetitions; CPython \(peer?.version ?? "is not there").")
    print(row("", "ours", "CPython", "CPython / ours"))
    for (name, repetitions) in programs {
      let path = folder + name + ".py"
      guard let text = TextFile.read(path) else {
        print(row(name, "no file", "-", "-"))
        continue
      }
      let ours = least(text, repetitions)
      let theirs = peer?.time(path, repetitions)
      let ratio = theirs.flatMap { theirs in ours.map { theirs / $0 } }
      print(row(name, digits(ours.map { $0 * 1000 }), digits(theirs.map { $0 * 1000 }), digits(ratio)))
    }
  }

  /// The least time in seconds of what stands behind `# ---`, from its text to its output; `nil` if it does not run.
  private static func least(_ text: [UInt8], _ repetitions: Int) -> Double? {
    var limits = Limits.page
    limits.steps = 2_000_000_000
    limits.seconds = 60
    limits.memory = 1 << 30
    let mark = Array("# ---\n".utf8)
    let start = text.indices.first { text[$0...].starts(with: mark) }
    let timed = Array(text[(start.map { $0 + mark.count } ?? 0)...])
    var best: Double?
    for _ in 0..<repetitions {
      let session = Session(limits: limits)
      if let start { _ = session.run(Program.parse(Array(text[..<start]))) }
      let begin = ContinuousClock.now
      let record = session.run(Program.parse(timed))
      let time = (ContinuousClock.now - begin) / .seconds(1)
      guard record.status == .ran else { return nil }
      best = min(best ?? time, time)
    }
    return best
  }

  private static func row(_ name: String, _ columns: String...) -> String {
    name + String(repeating: " ", count: max(0, 18 - name.count))
      + columns.map { String(repeating: " ", count: max(0, 16 - $0.count)) + $0 }.joined()
  }

  /// A number with three places.
  private static func digits(_ value: Double?) -> String {
    guard let value else { return "-" }
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

/// Files as bytes.
enum TextFile {
  /// The bytes of a file; `nil` if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count <= 0 { return bytes }
      bytes += buffer[0..<count]
    }
  }
}
