import Testing

@testable import Verification

/// What is said of numbers that chance decides.
@Suite struct ChanceVerificationTests {
  private func verdicts(_ code: String) -> [String] {
    VerifiedPage("# Page\n\n```python\n\(code)\n```\n").verdicts
  }

  @Test(arguments: [
    "import random\nprint(random.random())  # 0.5",
    "import random\nprint(random.choice([0, 1]))  # 1",
    "import numpy as np\nprint(np.random.randn())  # 0.4967",
    "import numpy as np\nrng = np.random.default_rng()\nprint(round(rng.normal(), 3))  # -0.121",
    "import time\nstart = time.time()\nprint(time.time() - start)  # 0.0021",
    "import torch\ntorch.manual_seed(0)\nprint(torch.randn(1).item())  # 1.5410",
  ])
  func `a number that differs from run to run is neither right nor wrong`(code: String) {
    let page = VerifiedPage("# Page\n\n```python\n\(code)\n```\n")
    #expect(page.result.claims.count == 1)
    guard case .unverifiable(let reason)? = page.result.claims.first?.verdict else {
      Issue.record("\(page.verdicts)")
      return
    }
    #expect(reason.contains("depends on chance"))
  }

  @Test func `what every run prints alike is judged`() {
    #expect(
      verdicts(
        "import random\nx = [random.random() for _ in range(10)]\nprint(len(x))  # 10\nprint(len(x) / 4)  # 2.6\nprint(0.5)  # 0.5"
      ) == ["10 verified", "2.6 refuted", "0.5 verified"])
  }

  @Test func `a rounded estimate that chance does not move is confirmed`() {
    #expect(
      verdicts(
        "import numpy as np\nx = np.random.default_rng().random(20000)\nprint(f'{x.mean():.1f}')  # 0.5"
      ) == ["0.5 verified"])
  }

  @Test func `a seed makes numbers checkable`() {
    #expect(
      verdicts(
        """
        import random
        import numpy as np
        random.seed(1)
        print(random.random())  # 0.134
        np.random.seed(42)
        print(np.random.randn())  # 0.4967
        rng = np.random.default_rng(7)
        print(rng.normal())  # 0.0012
        """) == ["0.134 verified", "0.4967 verified", "0.0012 verified"])
    #expect(verdicts("import random\nrandom.seed(1)\nprint(random.random())  # 0.234") == ["0.234 refuted"])
  }

  @Test func `an expensive page is never called wrong because of chance`() {
    let code =
      "import random\ntotal = sum(random.random() for _ in range(400000))\nprint(total < 0)  # 7.5\nprint(400000.0)  # 400001.0"
    #expect(!verdicts(code).contains { $0.hasPrefix("7.5 refuted") })
  }
}
