import numpy as np
a = np.array([3, 1, 2, np.nan, -1])
print(np.sort(a), np.argsort(a), np.sort(a)[::-1])  # expect: [-1.  1.  2.  3. nan] [4 1 2 0 3] [nan  3.  2.  1. -1.]
m = np.array([[3, 1], [2, 4]])
print(np.sort(m, axis=0), np.sort(m, axis=None), np.argsort(m, axis=1))
# expect: [[2 1]
# expect:  [3 4]] [1 2 3 4] [[1 0]
# expect:  [0 1]]
m.sort()
print(m, np.lexsort(([1, 2, 0], [1, 0, 1])), np.searchsorted([1, 2, 3], [0, 2, 5]), np.searchsorted([1, 2, 2, 3], 2, side='right'))
# expect: [[1 3]
# expect:  [2 4]] [1 2 0] [0 1 3] 3
