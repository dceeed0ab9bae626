import Python
import SourceText
import Testing

@Suite struct LimitTests {
  @Test(arguments: [
    ("while True: pass", LimitKind.steps),
    ("for i in range(10**12): pass", .steps),
    ("[i for i in iter(int, 1)] if False else [0 for a in range(10**5) for b in range(10**5)]", .steps),
    ("x = 10 ** (10 ** 7)", .integerBits),
    ("x = 2\nwhile True:\n    x = x * x", .integerBits),
    ("x = 1 << 10 ** 9", .integerBits),
    ("import math\nmath.factorial(10 ** 6)", .integerBits),
    ("x = 'a' * 10 ** 12", .memory),
    ("x = [0] * 10 ** 12", .memory),
    ("x = (1, 2) * 10 ** 11", .memory),
    ("import numpy as np\nx = np.ones((10 ** 6, 10 ** 6))", .memory),
    ("import numpy as np\nx = np.arange(10 ** 12)", .memory),
    ("import numpy as np\nx = np.zeros(10 ** 5)\ny = x[:, None] + x", .memory),
    ("x = 'ab'\nwhile True:\n    x = x + x", .memory),
    ("x = [1]\nwhile True:\n    x += x", .memory),
    ("x = f'{1:1000000000000}'", .memory),
    ("x = '%1000000000d' % 5", .memory),
    ("x = 'a'.ljust(10 ** 12)", .memory),
    ("def f(n): return f(n + 1)\nf(0)", .recursion),
    ("class A:\n    def __getattr__(self, n): return getattr(self, n)\nA().x", .recursion),
    ("x = []\nfor i in range(100000): x = [x]\nprint(x)", .recursion),
    ("x = iter([1])\nfor i in range(1000): x = map(str, x)\nlist(x)", .recursion),
    ("while True: print('line')", .output),
    ("class A: pass\nA.__call__ = A()\nA()()", .recursion),
    ("t = int\nfor i in range(100000): t = (t,)\nisinstance(1, t)", .recursion),
    ("f = staticmethod(abs)\nfor i in range(100000): f = staticmethod(f)\nf(1)", .recursion),
    ("s = frozenset()\nfor i in range(1000): s = frozenset([s])", .recursion),
    ("t = ()\nfor i in range(100000): t = (t,)\nd = {t: 1}", .recursion),
    ("e = ValueError()\nfor i in range(100000): e = ValueError(e)\nprint(e)", .recursion),
    ("x = []\nfor i in range(100000): x = [x]\ny = []\nfor i in range(100000): y = [y]\nx == y", .recursion),
    ("try:\n    while True: pass\nexcept:\n    print('caught')\nfinally:\n    print('finally')", .steps),
  ])
  func `a limit stops a program, which cannot catch it`(source: String, kind: LimitKind) {
    var limits = Limits.page
    limits.seconds = nil
    if kind == .steps { limits.steps = 1_000_000 }
    let session = Session(limits: limits)
    let record = session.run(Program.parse(Array(source.utf8)))
    guard case .limit(let found, let place) = record.status else {
      Issue.record("ended as \(record.status)")
      return
    }
    #expect(found == kind)
    #expect(place.upperBound <= source.utf8.count)
    #expect(!record.standardOutput.contains("caught"))
    let after = session.run(Program.parse(Array("print(1 + 1)".utf8)))
    #expect(after.standardOutput == "2\n")
  }

  @Test(arguments: [
    "while True: pass",
    "while True:\n    try:\n        while True: pass\n    except BaseException: print('caught')",
    "def f():\n    try:\n        while True: yield 1\n    finally:\n        print('caught')\nsum(f())",
    "y = 3 ** 20000\nwhile True: y * y", "sorted(iter(int, 1))",
    "import numpy as np\nx = np.ones(10 ** 5)\nwhile True: x + x",
  ])
  func `a budget of no time is used up by the first look at the clock`(source: String) {
    var limits = Limits.page
    limits.seconds = 0
    let session = Session(limits: limits)
    let record = session.run(Program.parse(Array(source.utf8)))
    guard case .limit(.time, _) = record.status else {
      Issue.record("ended as \(record.status)")
      return
    }
    #expect(record.standardOutput.isEmpty)
  }

  @Test func `what containers give back is metered`() {
    var limits = Limits.page
    limits.memory = 1 << 20
    let source = """
      d, s = {}, set()
      for i in range(30000):
          d[i] = i
          s.add(i)
          del d[i]
          s.remove(i)
      for i in range(300):
          d.update(dict.fromkeys(range(100)))
          d.clear()
      print(len(d), len(s))
      """
    let record = Session(limits: limits).run(Program.parse(Array(source.utf8)))
    #expect(record.standardOutput == "0 0\n")
  }

  @Test(arguments: [
    "x = [iter([1]) for i in range(10 ** 6)]", "x = [range(i) for i in range(10 ** 6)]",
    "import numpy as np\na = np.ones(3)\nx = [a[1:] for i in range(10 ** 6)]",
    "x = [type('A', (), {}) for i in range(10 ** 5)]",
    "d = dict.fromkeys(range(1000))\nx = [iter(set(d)) for i in range(10 ** 5)]",
    "import numpy as np\nnp.array(range(10 ** 12))", "import numpy as np\nnp.zeros((10 ** 12, 0))",
    "import numpy as np\nnp.zeros(0).reshape(0, 10 ** 12)",
  ])
  func `everything that can be kept is metered`(source: String) {
    var limits = Limits.page
    limits.memory = 16 << 20
    limits.seconds = nil
    let record = Session(limits: limits).run(Program.parse(Array(source.utf8)))
    guard case .limit(.memory, _) = record.status else {
      Issue.record("ended as \(record.status)")
      return
    }
  }

  @Test func `memory that is given back can be used again`() {
    let source = "import numpy as np\nfor i in range(200):\n    x = np.ones(10 ** 5)\nprint(x.sum())"
    var limits = Limits.page
    limits.memory = 8 << 20
    let record = Session(limits: limits).run(Program.parse(Array(source.utf8)))
    #expect(record.standardOutput == "100000.0\n")
  }

  @Test func `deep structures are freed without recursion`() {
    let chain = "x = None\nfor i in range(100000): x = [x]\nx = None\n"
    let forward =
      "head = node = []\nfor i in range(100000):\n    more = []\n    node.append(more)\n    node = more\nhead = node = None\n"
    let functions =
      "f = lambda: 0\ndef wrap(g): return lambda: g\nfor i in range(50000): f = wrap(f)\nf = None\n"
    let objects =
      "class N:\n    def __init__(self, n): self.n = n\nx = None\nfor i in range(50000): x = N(x)\nx = None\nprint('done')"
    var limits = Limits.page
    limits.seconds = nil
    let record = Session(limits: limits).run(
      Program.parse(Array((chain + forward + functions + objects).utf8)))
    #expect(record.status == .ran)
    #expect(record.standardOutput == "done\n")
  }

  @Test func `events beyond the limit are dropped and counted as such`() {
    var limits = Limits.page
    limits.events = 10
    let record = Session(limits: limits).run(Program.parse(Array("for i in range(50): print(i)".utf8)))
    #expect(record.events.count == 10)
    #expect(record.droppedEvents)
    #expect(record.standardOutput.hasSuffix("49\n"))
  }
}
