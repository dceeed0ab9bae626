import numpy as np
print(np.arange(0, 1, 0.25), np.arange(5, 0, -2), np.arange(3.0), np.linspace(0, 1, 5), np.linspace(0, 1, 4, endpoint=False))  # expect: [0.   0.25 0.5  0.75] [5 3 1] [0. 1. 2.] [0.   0.25 0.5  0.75 1.  ] [0.   0.25 0.5  0.75]
print(np.linspace(1, 2, 3, retstep=True), np.logspace(0, 2, 3), np.geomspace(1, 8, 4), np.full((2, 2), 7), np.full(2, 0.5))
# expect: (array([1. , 1.5, 2. ]), np.float64(0.5)) [  1.  10. 100.] [1. 2. 4. 8.] [[7 7]
# expect:  [7 7]] [0.5 0.5]
print(np.tri(3), np.tril(np.ones((3, 3)), -1), np.triu(np.arange(9).reshape(3, 3)), np.diag([1, 2]), np.diag(np.ones((2, 2))), np.vander([1, 2, 3], 3))
# expect: [[1. 0. 0.]
# expect:  [1. 1. 0.]
# expect:  [1. 1. 1.]] [[0. 0. 0.]
# expect:  [1. 0. 0.]
# expect:  [1. 1. 0.]] [[0 1 2]
# expect:  [0 4 5]
# expect:  [0 0 8]] [[1 0]
# expect:  [0 2]] [1. 1.] [[1 1 1]
# expect:  [4 2 1]
# expect:  [9 3 1]]
print(np.zeros_like([1, 2]), np.ones_like([1.5]), np.full_like([1, 2], 9), np.identity(2), np.eye(2, 3, k=1))
# expect: [0 0] [1.] [9 9] [[1. 0.]
# expect:  [0. 1.]] [[0. 1. 0.]
# expect:  [0. 0. 1.]]
