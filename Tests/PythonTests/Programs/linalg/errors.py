import numpy as np
for f, a in [(np.linalg.inv, [[1, 2], [2, 4]]), (np.linalg.cholesky, [[1, 2], [2, 1]]), (np.linalg.det, [[1, 2, 3]]), (np.linalg.inv, [1, 2])]:
    try:
        f(np.array(a, dtype=float))
    except np.linalg.LinAlgError as e:
        print(type(e).__name__, e)
# expect: LinAlgError Singular matrix
# expect: LinAlgError Matrix is not positive definite
# expect: LinAlgError Last 2 dimensions of the array must be square
# expect: LinAlgError 1-dimensional array given. Array must be at least two-dimensional
try:
    np.linalg.solve(np.eye(2), np.ones(3))
except ValueError as e:
    print(e)  # expect: solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m)->(m) (size 3 is different from 2)
np.linalg.inv(np.zeros((2, 2)))
# error: LinAlgError: Singular matrix
