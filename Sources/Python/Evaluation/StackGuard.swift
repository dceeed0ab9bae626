#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Knows how far the stack of the running thread reaches, so that recursion ends before it does.
///
/// The counted limits decide on ordinary stacks; this one only steps in where a stack is small:
/// a child task on some systems has 512 kB, and debug frames are some 25 times as large as release ones.
struct StackGuard: Sendable {
  /// Bytes that are left to what is called without a check of its own.
  private static let reserve: UInt = 128 << 10

  /// The lowest address that may be reached; 0 if the stack's bounds are not known.
  private let lowest: UInt

  /// A guard of the thread that makes it; not to be kept across suspensions.
  ///
  /// Where a thread's bounds cannot be asked for, three quarters of the limit on stacks count from here down.
  init() {
    #if canImport(Darwin)
      let top = UInt(bitPattern: pthread_get_stackaddr_np(pthread_self()))
      lowest = top - UInt(pthread_get_stacksize_np(pthread_self())) + StackGuard.reserve
    #elseif canImport(Glibc)
      var limit = rlimit()
      var size: UInt = 2 << 20
      if getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0, limit.rlim_cur < 1 << 40 {
        size = min(UInt(limit.rlim_cur), 16 << 20)
      }
      var marker: UInt8 = 0
      let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
      lowest = here - min(here, size / 4 * 3)
    #else
      lowest = 0
    #endif
  }

  /// Whether little of the stack is left.
  @inline(__always)
  var isLow: Bool {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) } < lowest
  }
}
