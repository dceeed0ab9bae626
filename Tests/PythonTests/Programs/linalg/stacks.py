import numpy as np
A = np.array([[[2.0, 0.0], [0.0, 3.0]], [[1.0, 1.0], [0.0, 1.0]]])
print(np.linalg.det(A), np.linalg.inv(A))
# expect: [6. 1.] [[[ 0.5         0.        ]
# expect:   [ 0.          0.33333333]]
# expect:
# expect:  [[ 1.         -1.        ]
# expect:   [ 0.          1.        ]]]
print(np.linalg.cholesky(np.array([[[4.0, 0], [0, 9]], [[1, 0], [0, 1]]])))
# expect: [[[2. 0.]
# expect:   [0. 3.]]
# expect:
# expect:  [[1. 0.]
# expect:   [0. 1.]]]
print(np.linalg.eigvalsh(np.array([[[4.0, 0], [0, 9]], [[1, 0], [0, 1]]])))
# expect: [[4. 9.]
# expect:  [1. 1.]]
