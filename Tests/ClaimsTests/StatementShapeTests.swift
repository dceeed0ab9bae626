import SourceText
import Testing

@testable import Claims

@Suite struct StatementShapeTests {
  @Test(arguments: [
    ("print(x)", StatementShape.printing), ("print (x)", .printing), ("kl(p, q)", .expression),
    ("x == 3", .expression),
    ("lr = 3e-4", .givenData), ("p = [0.4, 0.4, 0.2]", .givenData), ("p = np.array([0.1, -0.9])", .givenData),
    ("t = torch.tensor([1.0], dtype=torch.float32)", .givenData), ("name = 'a = b'", .givenData),
    ("x = 1 / 3", .computing), ("x = f(y)", .computing), ("d = 4 * 64", .computing), ("y = x", .computing),
    ("a, b = f(x=1)", .computing), ("z = np.linspace(0, 1, 5)", .computing), ("n = 5 - 3", .computing),
    ("return x", .other), ("import numpy as np", .other), ("x['a'] = y", .computing), ("x += y", .computing),
  ])
  func `a statement's shape says whether a comment can state its value`(code: String, shape: StatementShape) {
    let bytes = Array(code.utf8)
    #expect(StatementShape(bytes, in: ByteRange(0, bytes.count)) == shape)
  }
}
