import numpy as np
a = np.array([3, 1, 3, 2, 1])
print(np.unique(a), np.unique(a, return_counts=True), np.unique(a, return_index=True), np.unique(a, return_inverse=True))  # expect: [1 2 3] (array([1, 2, 3]), array([2, 1, 2])) (array([1, 2, 3]), array([1, 3, 0])) (array([1, 2, 3]), array([2, 0, 2, 1, 0]))
print(np.unique([[1, 2], [1, 2], [0, 1]], axis=0), np.unique([0.5, np.nan, np.nan]))
# expect: [[0 1]
# expect:  [1 2]] [0.5 nan]
values, counts = np.unique([True, False, True], return_counts=True)
print(values, counts)  # expect: [False  True] [1 2]
