import Notes
import Python
import SourceText
import Testing

@testable import Claims

/// The run of a page's snippets in one session.
@Suite struct PageExecutionTests {
  private func run(_ page: String) -> [ExecutedSnippet] {
    PageExecution(of: NoteReader.read(SourceFile(path: "Page.md", bytes: Array(page.utf8)))).snippets
  }

  private func python(_ code: String, before: String = "") -> String {
    "\(before)\n\n```python\n\(code)\n```\n\n"
  }

  @Test func `names go on from snippet to snippet`() {
    let snippets = run(python("x = 0.5") + python("print(x * 2)"))
    #expect(snippets.map(\.outcome) == [.ran, .ran])
    #expect(snippets[1].record?.standardOutput == "1.0\n")
  }

  @Test func `a snippet that cannot run spoils only what needs it`() {
    let snippets = run(python("import nowhere\ny = nowhere.f()") + python("print(y)") + python("print(0.5)"))
    #expect(snippets.map(\.outcome) == [.unsupported, .freeNames, .ran])
    #expect(snippets[1].reason?.contains("snippet 1") ?? false)
  }

  @Test func `a snippet that raises is failed and the next one runs`() {
    let snippets = run(python("1 / 0") + python("print(0.5)"))
    #expect(snippets.map(\.outcome) == [.failed, .ran])
    #expect(snippets[0].reason == "it raises ZeroDivisionError: division by zero")
  }

  @Test func `free names are named`() {
    let snippets = run(python("loss = functional.loss(scores)"))
    #expect(snippets.map(\.outcome) == [.freeNames])
    #expect(snippets[0].reason == "nothing on the page defines 'functional', 'scores'")
  }

  @Test func `a directive skips a snippet and its names are unknown`() {
    let snippets = run(python("x = 0.5", before: "<!-- assay: skip -->") + python("print(x)"))
    #expect(snippets.map(\.outcome) == [.skipped, .freeNames])
    #expect(snippets[1].reason == "'x' has no value: snippet 1 is skipped by a directive")
  }

  /// A snippet of which the second half cannot run, and names of which it leaves nothing known.
  @Test(arguments: [
    ("rows = [1]", "rows.append(nowhere.f())", "print(rows)"),
    ("import numpy as np\nw = np.zeros(3)", "w[0] = nowhere.f()", "print(w)"),
    ("import numpy as np\nw = np.zeros(3)\nview = w[:2]", "w += nowhere.f()", "print(view)"),
    ("rows = [1]\nheld = {'rows': rows}", "rows.sort(key=nowhere.f)", "print(held)"),
    ("def f(a):\n    a[0] = 2\nrows = [1]", "f(rows)\nnowhere.f()", "print(rows)"),
    ("def g(a):\n    a.pop()\ndef f(a):\n    g(a)\nrows = [1]", "f(rows)\nnowhere.f()", "print(rows)"),
    ("state = {}\ndef f():\n    state['a'] = 1", "f()\nnowhere.f()", "print(state)"),
    ("import heapq\nrows = [2, 1]", "heapq.heapify(rows)\nnowhere.f()", "print(rows)"),
    ("class A:\n    def go(self): self.x = 2\na = A()", "a.go()\nnowhere.f()", "print(a)"),
    ("it = iter([1, 2])", "for x in it: nowhere.f(x)", "print(next(it))"),
    ("import numpy as np\nw = np.zeros(3)", "np.add(w, 1, out=w)\nnowhere.f()", "print(w)"),
    ("import numpy as np\nws = [np.zeros(3)]", "for w in ws:\n    w -= nowhere.f()", "print(ws)"),
    ("rows = [1]", "b = rows\nb.append(nowhere.f())", "print(rows)"),
    ("rows = {'a': [1]}", "for k, v in rows.items():\n    v.append(nowhere.f())", "print(rows)"),
    ("rows = [1]", "def f():\n    b = rows\n    b.append(nowhere.f())\nf()", "print(rows)"),
    ("def g(a):\n    a.pop()\nrows = [1]", "def h(a):\n    g(a)\nh(rows)\nnowhere.f()", "print(rows)"),
    (
      "class A:\n    def __init__(self, a): self.a = a\n    def go(self): self.a.append(1)\nrows = [1]",
      "a = A(rows)\na.go()\nnowhere.f()", "print(rows)"
    ),
    ("log = []\nclass A:\n    def go(self): log.append(1)\na = A()", "a.go()\nnowhere.f()", "print(log)"),
  ])
  func `what a snippet that cannot run may change is unknown`(before: String, change: String, after: String) {
    let snippets = run(python(before) + python("import nowhere\n" + change) + python(after))
    #expect(snippets.map(\.outcome) == [.ran, .unsupported, .freeNames])
    #expect(snippets[2].reason?.contains("snippet 2") ?? false)
  }

  @Test(arguments: [
    ("p = [0.5, 0.5]", "print(sum(p), max(p))", "print(p)"),
    ("import numpy as np\np = np.array([0.5])", "print(p.mean(), np.log(p), p[0])", "print(p)"),
    ("def f(a):\n    b = [x * 2 for x in a]\n    return b\np = [1]", "f(p)", "print(f(p))"),
    ("p = [1]\nq = [2]", "q.append(1)", "print(p)"),
    ("p = [1]", "def f(p):\n    p = [2]\n    p.append(1)\n    return p\nf([3])", "print(p)"),
    ("import numpy as np\np = np.array([0.5])", "q = p.copy()\nq += 1", "print(p)"),
    (
      "class A:\n    def __init__(self, p): self.p = p\n    def f(self): return self.p\np = [1]", "A(p).f()",
      "print(p)"
    ),
  ])
  func `what it only reads stays known`(before: String, reading: String, after: String) {
    let snippets = run(python(before) + python("import nowhere\nnowhere.g()\n" + reading) + python(after))
    #expect(snippets.map(\.outcome) == [.ran, .unsupported, .ran])
  }

  @Test func `a class that draws when it is made counts as drawing`() {
    let made =
      "import numpy as np\nclass Layer:\n    def __init__(self): self.w = np.random.randn(2)\nnp.random.seed(1)"
    let snippets = run(
      python(made) + python("import nowhere\nl = Layer()\nnowhere.f(l)") + python("print(np.random.rand())"))
    #expect(snippets.last?.record?.dependsOnEntropy == true)
  }

  @Test func `an indented block is a fragment, and its methods belong to a class of the page`() {
    let made = "class A:\n    def __init__(self, x):\n        self.x = x\na = A(2)\nb = 3"
    let methods = "    def __mul__(self, other):\n        return A(self.x * other.x)\n\n    y = 1"
    let snippets = run(python(made) + python(methods) + python("print(a * a)") + python("print(b)"))
    #expect(snippets.map(\.outcome) == [.ran, .skipped, .freeNames, .ran])
    #expect(snippets[1].reason == "it is a fragment: every line is indented")
    #expect(snippets[2].reason?.contains("snippet 2") ?? false)
  }

  @Test func `a line that is indented by mistake is an error`() {
    #expect(run(python("  x = 1\ny = 2")).map(\.outcome) == [.failed])
  }

  @Test func `a snippet that cannot run and may draw leaves the generators unseeded`() {
    let seed = "import random\nimport numpy as np\nrandom.seed(1)\nnp.random.seed(1)"
    let draw = "print(random.random(), np.random.rand())"
    let known = run(python(seed) + python("import nowhere\nnowhere.f(0.5)") + python(draw))
    let unknown = run(python(seed) + python("import nowhere\nnowhere.f(random.random())") + python(draw))
    #expect(known.last?.record?.dependsOnEntropy == false)
    #expect(unknown.last?.record?.dependsOnEntropy == true)
  }

  @Test func `a directive begins a new session`() {
    let snippets = run(python("x = 0.5") + python("print(x)", before: "<!-- assay: new-session -->"))
    #expect(snippets.map(\.outcome) == [.ran, .freeNames])
  }

  @Test func `other languages are not run`() {
    let snippets = run("```bash\necho 1\n```\n\n```\njust words\n```\n")
    #expect(snippets.map(\.reason) == ["'bash' is not run", "the block names no language"])
  }

  @Test(arguments: [">>> 1 + 1\n2", "import math\nprint(math.pi)", "def f(x):\n    return x", "print(0.5)"])
  func `code in a block without a language is known by its statements`(code: String) {
    #expect(run("```\n\(code)\n```\n").map(\.outcome) == [.ran])
  }

  @Test(arguments: ["from here to there = 3", "print this page", "p = 0.5", "import duty: 5 %"])
  func `other blocks without a language are not run`(text: String) {
    #expect(run("```\n\(text)\n```\n").map(\.outcome) == [.skipped])
  }
}
