import TestSupport
import Testing

@testable import Python

@Suite struct HostileCallTests {
  private static let modules = Modules.paths.filter {
    $0 != "__future__" && Modules.definition($0)?.isInert == false
  }.map { "import \($0)\n" }.joined()

  /// A session that knows every module and the objects of the prelude.
  private func session() -> Session {
    var limits = Limits.small
    limits.steps = 100_000
    limits.memory = 32 << 20
    let session = Session(limits: limits)
    let record = session.run(Program.parse(Array((HostileCallTests.modules + HostileCalls.prelude).utf8)))
    #expect(record.status == .ran)
    return session
  }

  @Test func `nothing that can be called traps, whatever it is given`() {
    let callees = HostileCalls.callees
    #expect(callees.count > 2000)
    var session = session()
    for seed in UInt64(0)..<1500 {
      var generator = SeededGenerator(seed: seed)
      guard let callee = callees.randomElement(using: &generator) else { return }
      let source = HostileCalls.program(callee, using: &generator)
      // The last line before a trap names the seed.
      let record = session.run(Program.parse(Array(source.utf8)))
      #expect(record.standardOutput.utf8.count <= Limits.small.output, "seed \(seed): \(source)")
      if seed % 300 == 299 { session = self.session() }
    }
  }
}
