import numpy as np
a, b = [3, 1, 2, 2], [2, 3, 5]
print(np.intersect1d(a, b), np.union1d(a, b), np.setdiff1d(a, b), np.setxor1d(a, b))  # expect: [2 3] [1 2 3 5] [1] [1 5]
print(np.isin([[1, 2], [3, 4]], [2, 4]), np.isin(2, [2]), np.isin([1, 2], [2], invert=True), np.union1d([1.5], [1]))
# expect: [[False  True]
# expect:  [False  True]] True [ True False] [1.  1.5]
