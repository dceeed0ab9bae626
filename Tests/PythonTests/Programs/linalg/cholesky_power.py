import numpy as np
A = np.array([[4.0, 2.0], [2.0, 3.0]])
print(np.linalg.cholesky(A))
# expect: [[2.         0.        ]
# expect:  [1.         1.41421356]]
print(np.linalg.cholesky(A, upper=True))
# expect: [[2.         1.        ]
# expect:  [0.         1.41421356]]
print(np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 10))
# expect: [[89 55]
# expect:  [55 34]]
print(np.linalg.matrix_power(A, 3), np.linalg.matrix_power(A, 0))
# expect: [[108.  82.]
# expect:  [ 82.  67.]] [[1. 0.]
# expect:  [0. 1.]]
print(np.linalg.matrix_power(A, -1))
# expect: [[ 0.375 -0.25 ]
# expect:  [-0.25   0.5  ]]
print(np.round(np.linalg.pinv(np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])), 10))
# expect: [[-1.33333333 -0.33333333  0.66666667]
# expect:  [ 1.08333333  0.33333333 -0.41666667]]
x, res, rank, sv = np.linalg.lstsq(np.array([[0.0, 1], [1, 1], [2, 1], [3, 1]]), np.array([-1, 0.2, 0.9, 2.1]), rcond=None)
print(np.round(x, 10), np.round(res, 10), rank, np.round(sv, 10))  # expect: [ 1.   -0.95] [0.05] 2 [4.10003045 1.09075677]
