/// The clock of a session: it differs from run to run, and every look at it finds it later.
final class Clock {
  /// Nanoseconds since the interpreter started.
  private(set) var elapsed: Int = 0
  /// Nanoseconds since 1970 when it started.
  let start: Int

  /// A clock that starts at a time of the entropy: somewhere from 2020 to 2033.
  init(_ entropy: inout Entropy) {
    start = 1_577_836_800_000_000_000 + Int(entropy.next() % 410_000_000_000_000_000)
  }

  /// Lets the clock run for a while that the entropy chooses.
  func tick(_ entropy: inout Entropy) { elapsed += 200 + Int(entropy.next() % 1_000_000) }

  /// Lets the clock run for so many nanoseconds.
  func wait(_ nanoseconds: Int) { elapsed += max(0, min(nanoseconds, 1 << 56)) }
}

extension Interpreter {
  /// The clock, a little later than at the last look.
  func clock() -> Clock {
    let clock: Clock
    if let known = moduleStates["time"] as? Clock {
      clock = known
    } else {
      clock = Clock(&entropy)
      moduleStates["time"] = clock
    }
    clock.tick(&entropy)
    return clock
  }
}

extension Modules {
  /// A clock in seconds and the same in nanoseconds.
  private static func clock(_ name: String, _ read: @escaping @Sendable (Clock) -> Int) -> [BuiltinFunction] {
    [
      BuiltinFunction(name, "") { (interpreter, _) throws(Stop) in
        .float(Double(read(interpreter.clock())) / 1e9)
      },
      BuiltinFunction(name + "_ns", "") { (interpreter, _) throws(Stop) in
        .int(read(interpreter.clock()))
      },
    ]
  }

  /// `time`: every value comes from the entropy, so that what depends on it counts as chance.
  static let time = ModuleDefinition(
    "time",
    clock("time") { $0.start + $0.elapsed }
      + clock("perf_counter") { $0.start % 1_000_000_000_000_000 + $0.elapsed }
      + clock("monotonic") { $0.start % 1_000_000_000_000_000 + $0.elapsed }
      + clock("process_time") { $0.elapsed + 30_000_000 } + [
        BuiltinFunction("sleep", "seconds /") { (interpreter, arguments) throws(Stop) in
          let seconds = try interpreter.realArgument(arguments.required(0))
          if seconds < 0 { throw interpreter.fail(.valueError, "sleep length must be non-negative") }
          if seconds.isNaN {
            throw interpreter.fail(.valueError, "Invalid value NaN (not a number)")
          }
          interpreter.clock().wait(Int(min(seconds, 1e7) * 1e9))
          return .none
        }
      ])
}
