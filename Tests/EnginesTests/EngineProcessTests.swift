import Testing

@testable import Engines

/// What a process may do, tried with an engine that is the shell.
@Suite struct EngineProcessTests {
  private func shell(_ script: String) -> Engine {
    Engine(
      name: "shell", languages: ["sh"], programs: ["sh"], arguments: ["-c"], harness: Array(script.utf8),
      environment: ["OWN": "its own"], boundsAddresses: true)
  }

  private func run(
    _ script: String, input: String = "", limits: EngineLimits = .page, named: [String: String] = [:]
  ) async throws -> (text: String, limit: String?) {
    let outcome = try await EngineProcess.run(
      shell(script), input: Array(input.utf8), limits: limits, named: named)
    return (String(decoding: outcome.output, as: UTF8.self), outcome.limit)
  }

  @Test func `input comes in and output comes out`() async throws {
    let outcome = try await run("cat; echo end", input: "begin ")
    #expect(outcome.text == "begin end\n")
    #expect(outcome.limit == nil)
  }

  @Test func `the environment holds nothing of ours`() async throws {
    let names = try await run(
      "env | cut -d= -f1 | grep -v -e ^_ -e PWD -e SHLVL | sort", named: ["NAMED": "x"]
    ).text
    #expect(names == "HOME\nLANG\nNAMED\nOWN\nPATH\nTMPDIR\n")
  }

  @Test func `it works in an empty folder that is gone afterwards`() async throws {
    let script = "pwd; ls -A | wc -l; mkdir -p a/b; ln -s /usr a/link; echo x > a/b/file; chmod 0 a/b"
    let lines = try await run(script).text.split(separator: "\n").map(String.init)
    #expect(lines[1].filter { $0 != " " } == "0")
    #expect(try await run("test -e \(lines[0]) || echo gone; ls /usr | wc -l").text.hasPrefix("gone\n"))
  }

  @Test func `time is bounded, for what it started too`() async throws {
    let limits = EngineLimits(seconds: 1, memory: 1 << 30, output: 1 << 20)
    #expect(try await run("sleep 600 & sleep 600", limits: limits).limit == "time (1 s)")
  }

  @Test func `what was left behind is killed`() async throws {
    let marker = try await run("(sleep 25 & echo $!) | head -1").text.filter { $0 != "\n" }
    #expect(!marker.isEmpty)
    // A process that nobody has waited for yet is dead too.
    let state =
      "kill -0 \(marker) 2>/dev/null && ! grep -q '^State:.Z' /proc/\(marker)/status && echo alive || echo dead"
    #expect(try await run(state).text == "dead\n")
  }

  @Test func `output is bounded`() async throws {
    let outcome = try await run(
      "yes", limits: EngineLimits(seconds: 20, memory: 1 << 30, output: 1000))
    #expect(outcome.limit == "output (1000 bytes)")
    #expect(outcome.text.utf8.count == 1000)
  }

  @Test func `an engine that is not there is said`() async {
    let engine = Engine(
      name: "none", languages: [], programs: ["no-such-program"], arguments: [], harness: [],
      environment: [:],
      boundsAddresses: true)
    await #expect(throws: EngineProblem.self) {
      _ = try await EngineProcess.run(engine, input: [], limits: .page, named: [:])
    }
  }
}
