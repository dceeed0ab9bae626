import Subprocess

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One process of an engine: bytes in, bytes out, within its limits.
enum EngineProcess {
  /// What became of it.
  struct Outcome: Sendable {
    /// All it sent, or as much as the limits allow.
    let output: [UInt8]
    /// Which limit ended it; `nil` if it ended by itself.
    let limit: String?
  }

  /// Runs `engine` with `input` on its standard input, in a folder of its own and a session of its own, so that
  /// whatever it started ends with it. Its environment holds `PATH`, the engine's own variables and `named`.
  static func run(_ engine: Engine, input: [UInt8], limits: EngineLimits, named: [String: String])
    async
    throws(EngineProblem) -> Outcome
  {
    let (program, path) = try engine.located()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var environment = engine.environment.merging(named) { $1 }
    environment["PATH"] = path
    environment["HOME"] = folder.path
    environment["TMPDIR"] = folder.path
    environment["LANG"] = "C.UTF-8"
    let memory = engine.boundsAddresses ? "ulimit -v \(limits.memory >> 10); " : ""
    let script =
      memory + "cd \"$TMPDIR\" || exit 1; ulimit -c 0; ulimit -t \(limits.seconds + 1); exec \"$0\" \"$@\""
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
    ]
    let configuration = Configuration(
      executable: .name("sh"),
      arguments: Arguments(
        ["-c", script, program] + engine.arguments + [String(decoding: engine.harness, as: UTF8.self)]),
      environment: .custom(
        Dictionary(
          uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      platformOptions: options)
    let collector = Collector(limit: limits.output)
    let limit = await ended(by: limits) {
      let result = try await Subprocess.run(
        configuration, input: .array(input), output: .sequence, error: .discarded
      ) { execution in
        await collector.collect(execution.standardOutput)
        kill(-execution.processIdentifier.value, SIGKILL)
      }
      return result.terminationStatus.isSuccess
    }
    let isFull = await collector.isFull
    return Outcome(
      output: await collector.bytes, limit: isFull ? "output (\(limits.output) bytes)" : limit)
  }

  /// Runs `work` for at most as long as `limits` allow; the limit that ended it, if one did.
  private static func ended(by limits: EngineLimits, _ work: @escaping @Sendable () async throws -> Bool)
    async
    -> String?
  {
    await withTaskGroup(of: String?.self) { group in
      group.addTask {
        _ = try? await work()
        return nil
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(limits.seconds))
        return Task.isCancelled ? nil : "time (\(limits.seconds) s)"
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
  }
}

/// What a process sends, up to a limit.
private actor Collector {
  private(set) var bytes: [UInt8] = []
  private(set) var isFull = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Takes what comes until it ends or the limit is reached.
  func collect(_ sequence: SubprocessOutputSequence) async {
    do {
      for try await buffer in sequence {
        buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
        if bytes.count > limit {
          isFull = true
          bytes.removeLast(bytes.count - limit)
          return
        }
      }
    } catch {
      return
    }
  }
}
