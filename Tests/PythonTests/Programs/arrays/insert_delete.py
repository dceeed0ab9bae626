import numpy as np
a = np.array([1, 2, 3])
print(np.insert(a, 1, 9), np.insert(a, [0, 2], [7, 8]), np.append(a, [4, 5]), np.delete(a, 1), np.delete(a, [0, -1]))  # expect: [1 9 2 3] [7 1 2 8 3] [1 2 3 4 5] [1 3] [2]
m = np.arange(6).reshape(2, 3)
print(np.insert(m, 1, 9, axis=1), np.delete(m, 0, axis=0), np.append(m, [[6, 7, 8]], axis=0))
# expect: [[0 9 1 2]
# expect:  [3 9 4 5]] [[3 4 5]] [[0 1 2]
# expect:  [3 4 5]
# expect:  [6 7 8]]
