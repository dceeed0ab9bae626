import numpy as np
x, y = np.meshgrid([1, 2, 3], [4, 5])
print(x, y)
# expect: [[1 2 3]
# expect:  [1 2 3]] [[4 4 4]
# expect:  [5 5 5]]
print(np.meshgrid([1, 2], [3], indexing='ij')[0].shape, np.indices((2, 2)), np.mgrid[0:2, 0:2].shape, np.ogrid[0:2, 0:3][1])
# expect: (2, 1) [[[0 0]
# expect:   [1 1]]
# expect:
# expect:  [[0 1]
# expect:   [0 1]]] (2, 2, 2) [[0 1 2]]
print(np.fromfunction(lambda i, j: i * 10 + j, (2, 3)), np.r_[1:4, 9], np.c_[[1, 2], [3, 4]], np.unravel_index(5, (2, 3)))
# expect: [[ 0.  1.  2.]
# expect:  [10. 11. 12.]] [1 2 3 9] [[1 3]
# expect:  [2 4]] (np.int64(1), np.int64(2))
