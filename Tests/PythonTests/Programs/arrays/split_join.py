import numpy as np
a = np.arange(9)
print(np.split(a, 3), np.array_split(a, 4), np.split(a, [2, 5]))  # expect: [array([0, 1, 2]), array([3, 4, 5]), array([6, 7, 8])] [array([0, 1, 2]), array([3, 4]), array([5, 6]), array([7, 8])] [array([0, 1]), array([2, 3, 4]), array([5, 6, 7, 8])]
m = a.reshape(3, 3)
print(np.hsplit(m, 3), np.vsplit(m, [1]))
# expect: [array([[0],
# expect:        [3],
# expect:        [6]]), array([[1],
# expect:        [4],
# expect:        [7]]), array([[2],
# expect:        [5],
# expect:        [8]])] [array([[0, 1, 2]]), array([[3, 4, 5],
# expect:        [6, 7, 8]])]
print(np.concatenate([m, m], axis=1), np.stack([a, a]).shape, np.dstack([a, a]).shape, np.column_stack([a[:2], a[2:4]]))
# expect: [[0 1 2 0 1 2]
# expect:  [3 4 5 3 4 5]
# expect:  [6 7 8 6 7 8]] (2, 9) (1, 9, 2) [[0 2]
# expect:  [1 3]]
print(np.concatenate([[1, 2], [3.5]]), np.concatenate([m, m], axis=None).shape)  # expect: [1.  2.  3.5] (18,)
