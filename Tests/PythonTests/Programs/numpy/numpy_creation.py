import numpy as np
print(np.array([1, 2, 3]), np.array([1.5, 2]), np.array([[1, 2], [3, 4]]), np.array([True, False]))
# expect: [1 2 3] [1.5 2. ] [[1 2]
# expect:  [3 4]] [ True False]
print(np.zeros(3), np.ones((2, 2)), np.full(2, 7), np.full((2,), 0.5), np.eye(2), np.identity(2), np.arange(5), np.arange(1, 2, 0.25))
# expect: [0. 0. 0.] [[1. 1.]
# expect:  [1. 1.]] [7 7] [0.5 0.5] [[1. 0.]
# expect:  [0. 1.]] [[1. 0.]
# expect:  [0. 1.]] [0 1 2 3 4] [1.   1.25 1.5  1.75]
print(np.linspace(0, 1, 5), np.linspace(0, 1, 4, endpoint=False), np.zeros_like([1, 2]), np.ones_like(np.array([1.5])), np.diag([1, 2]))
# expect: [0.   0.25 0.5  0.75 1.  ] [0.   0.25 0.5  0.75] [0 0] [1.] [[1 0]
# expect:  [0 2]]
print(np.array([1, 2], dtype=float), np.array([1.7, -1.7], dtype=int), np.array([0, 2]).astype(bool), np.zeros((2, 3), dtype=int))
# expect: [1. 2.] [ 1 -1] [False  True] [[0 0 0]
# expect:  [0 0 0]]
print(np.array([1, 2.5, True]), np.array((1, 2)), np.array(range(3)), np.asarray([0.5]), np.array([]).shape, np.array(3.5))  # expect: [1.  2.5 1. ] [1 2] [0 1 2] [0.5] (0,) 3.5
print(np.logspace(0, 2, 3), np.arange(0.1, 0.5, 0.1), np.arange(10, 0, -3), np.diag(np.array([[1, 2], [3, 4]])))  # expect: [  1.  10. 100.] [0.1 0.2 0.3 0.4] [10  7  4  1] [1 4]
