#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How the program takes signals.
enum Signals {
  /// Makes a closed pipe an error of `write` instead of a death, and Ctrl-C an exit with code 130. Where Ctrl-C was
  /// being ignored, as under `nohup`, it stays ignored.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    let previous = signal(SIGINT, SIG_IGN)
    let isIgnored = unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    if !isIgnored { signal(SIGINT) { _ in _exit(130) } }
  }
}
