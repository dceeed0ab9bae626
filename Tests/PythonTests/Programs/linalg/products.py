import numpy as np
a = np.array([1, 2, 3])
b = np.array([4, 5, 6])
A = np.array([[1.5, 2.0, 0.1], [0.3, 0.7, 1.1]])
print(np.dot(a, b), a @ b, np.inner(a, b), np.vdot(a, b))  # expect: 32 32 32 32
print(np.outer(a, b))
# expect: [[ 4  5  6]
# expect:  [ 8 10 12]
# expect:  [12 15 18]]
print(A @ a, A @ A.T, np.matmul(A, A.T))
# expect: [5.8 5. ] [[6.26 1.96]
# expect:  [1.96 1.79]] [[6.26 1.96]
# expect:  [1.96 1.79]]
print(np.dot(A, 2), np.cross(a, b), np.kron([1, 2], [1, 1, 1]))
# expect: [[3.  4.  0.2]
# expect:  [0.6 1.4 2.2]] [-3  6 -3] [1 1 1 2 2 2]
print(np.kron(np.eye(2, dtype=int), [[1, 2], [3, 4]]))
# expect: [[1 2 0 0]
# expect:  [3 4 0 0]
# expect:  [0 0 1 2]
# expect:  [0 0 3 4]]
print(np.trace(np.arange(9).reshape(3, 3)), np.trace(np.arange(9).reshape(3, 3), offset=1))  # expect: 12 6
try:
    a @ np.ones((2, 2))
except ValueError as e:
    print(e)  # expect: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
try:
    np.dot(a, [1, 2])
except ValueError as e:
    print(e)  # expect: shapes (3,) and (2,) not aligned: 3 (dim 0) != 2 (dim 0)
