import SourceText
import Testing

@testable import Python

/// What holds itself is freed when its session ends.
@Suite struct CycleTests {
  @Test(arguments: [
    "x = []\nx.append(x)\nx = None", "d = {}\nd['d'] = d\nd = None",
    "class A: pass\na = A()\na.a = a\na = A = None",
    "def g():\n    x = yield\n    yield x\ny = g()\nnext(y)\ny.send(y)\ny = g = None",
    "def f(): pass\nf.f = f\nf = None", "e = ValueError()\ne.e = e\ne = None",
    "x = [0]\nx[0] = (x, {1: x})\nx = None", "x = []\nx += [x]\nx = None", "x = [1]\nx[0:1] = [x]\nx = None",
    "x = [1]\nx.insert(0, x)\nx = None", "from collections import deque\nx = deque()\nx.append(x)\nx = None",
    "from collections import defaultdict\nx = defaultdict(list)\nx[1].append(x)\nx = None",
    "def f():\n    def g(): return g\n    return g\nf()\nf = None",
    "x = iter([1])\ny = [x]\ny.append(map(y.append, y))\nx = y = None",
    "import functools\n@functools.lru_cache(None)\ndef f(a): return f\nf(1)\nf = None",
  ])
  func `a session leaves nothing behind`(source: String) {
    weak var meter: Meter?
    do {
      let interpreter = Interpreter(limits: .page, entropy: 0)
      meter = interpreter.meter
      let session = Session(interpreter)
      let record = session.run(Program.parse(Array(source.utf8)))
      #expect(record.status == .ran)
    }
    #expect(meter == nil)
  }
}
