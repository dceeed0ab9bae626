import Python

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `bench-python [--python PATH] [PROGRAM …]`: times the interpreter beside CPython, program by program.
@main
struct BenchPython {
  private static let folder = "Tests/Oracles/bench_python/"
  /// After this long a program is not run again, here or there.
  private static let seconds = 1.5

  /// The programs by section, and how often each runs at most.
  private static let sections: [(title: String, programs: [String], repetitions: Int)] = [
    ("whole programs", ["kl_loop", "fib", "sieve", "monte_carlo_pi", "matmul"], 9),
    ("a page's snippet", ["page_snippet"], 2000),
    (
      "arrays of 10^6 elements",
      ["array_add", "array_exp", "array_log", "array_sum", "array_kl", "array_sort", "array_matmul_256"], 30
    ),
  ]

  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    var python: String?
    var wanted: [String] = []
    while let argument = arguments.popFirst() {
      if argument == "--python", let path = arguments.popFirst() {
        python = path
      } else if !argument.hasPrefix("-") {
        wanted.append(argument)
      } else {
        print("usage: bench-python [--python PATH] [PROGRAM ...]")
        exit(64)
      }
    }
    let peer = python.flatMap { PeerProcess(python: $0, script: "Tests/Oracles/bench_python_peers.py") }
    show("Milliseconds, the least of several repetitions; CPython \(peer?.version ?? "is not there").")
    show(row("", "ours", "CPython", "CPython / ours"))
    for section in sections {
      let programs = section.programs.filter { wanted.isEmpty || wanted.contains($0) }
      if programs.isEmpty { continue }
      show(section.title)
      for name in programs {
        let path = folder + name + ".py"
        guard let text = TextFile.read(path) else {
          show(row("  " + name, "no file", "-", "-"))
          continue
        }
        let ours = least(text, section.repetitions)
        let theirs = peer?.time(path, section.repetitions, seconds: seconds)
        let ratio = theirs.flatMap { theirs in ours.map { theirs / $0 } }
        show(
          row("  " + name, digits(ours.map { $0 * 1000 }), digits(theirs.map { $0 * 1000 }), digits(ratio)))
      }
    }
  }

  /// Prints a line at once, into files and pipes too.
  private static func show(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// The least time in seconds of what stands behind `# ---`, from its text to its output; `nil` if it does not run.
  /// What stands before runs once.
  private static func least(_ text: [UInt8], _ repetitions: Int) -> Double? {
    var limits = Limits.page
    limits.steps = 2_000_000_000
    limits.seconds = 60
    limits.memory = 1 << 30
    let mark = Array("# ---\n".utf8)
    let start = text.indices.first { text[$0...].starts(with: mark) }
    let timed = Array(text[(start.map { $0 + mark.count } ?? 0)...])
    var session = Session(limits: limits)
    if let start, session.run(Program.parse(Array(text[..<start]))).status != .ran { return nil }
    var best: Double?
    let first = ContinuousClock.now
    for _ in 0..<repetitions {
      if start == nil { session = Session(limits: limits) }
      let begin = ContinuousClock.now
      let record = session.run(Program.parse(timed))
      let end = ContinuousClock.now
      guard record.status == .ran else { return nil }
      let time = (end - begin) / .seconds(1)
      best = min(best ?? time, time)
      if (end - first) / .seconds(1) > seconds { break }
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
