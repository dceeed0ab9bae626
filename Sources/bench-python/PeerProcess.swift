#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A Python that times programs when it is asked: one line in, one line out.
final class PeerProcess {
  /// The version of Python.
  private(set) var version = ""

  private let process: pid_t
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>

  /// Starts `script` under `python`; `nil` if that does not run.
  init?(python: String, script: String) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    for end in toChild + fromChild { posix_spawn_file_actions_addclose(&actions, end) }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(python), strdup(script), nil]
    var child = pid_t()
    let code = posix_spawnp(&child, python, &actions, nil, &arguments, environ)
    posix_spawn_file_actions_destroy(&actions)
    for argument in arguments { free(argument) }
    close(toChild[0])
    close(fromChild[1])
    guard code == 0, let input = fdopen(toChild[1], "w"), let output = fdopen(fromChild[0], "r") else {
      return nil
    }
    process = child
    self.input = input
    self.output = output
    // The first line says what is there.
    guard let greeting = line() else { return nil }
    version = greeting
  }

  deinit {
    fclose(input)
    fclose(output)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// The least time of a program in seconds, run again until `seconds` are over; `nil` if it cannot run there.
  func time(_ path: String, _ repetitions: Int, seconds: Double) -> Double? {
    fputs("\(path) \(repetitions) \(seconds)\n", input)
    fflush(input)
    return line().flatMap { Double($0) }
  }

  private func line() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard fgets(&buffer, 4096, output) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
