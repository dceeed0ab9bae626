import Python
import SourceText

/// What libFuzzer calls with each input: it is parsed and run as two programs of one session, under small limits. Any
/// crash, any use of memory that is not the program's own, and any hang is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = Limits.page
  limits.steps = 20_000
  limits.memory = 16 << 20
  limits.output = 1 << 16
  limits.integerBits = 1 << 14
  let session = Session(limits: limits)
  // A byte 0 separates the two programs.
  for part in bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: true) {
    let program = Program.parse(Array(part))
    for statement in program.topLevelStatements { precondition(statement.range.upperBound <= part.count) }
    let record = session.run(program)
    precondition(record.standardOutput.utf8.count <= limits.output)
    for event in record.events { precondition(event.statement.upperBound <= part.count) }
  }
  return 0
}

/// libFuzzer's own start, for programs that have a `main`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// Where the program starts: SwiftPM renames the `main` of an executable to this.
@_cdecl("FuzzPython_main")
public func start(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var count = count
  var arguments = arguments
  return withUnsafeMutablePointer(to: &arguments) { runDriver(&count, $0, testOneInput) }
}
