import numpy as np
a = np.arange(6)
print(np.where(a > 2, a, -a), np.where(a > 3), np.select([a < 2, a < 4], [a, a * 10], -1), np.choose([0, 1, 0], [[1, 2, 3], [4, 5, 6]]))  # expect: [ 0 -1 -2  3  4  5] (array([4, 5]),) [ 0  1 20 30 -1 -1] [1 5 3]
print(np.clip(a, 1, 4), a.clip(min=2), np.argwhere(a % 2), np.flatnonzero(a > 3), np.take(a, [0, -1]), np.compress([1, 0, 1], a), np.extract(a > 4, a))
# expect: [1 1 2 3 4 4] [2 2 2 3 4 5] [[1]
# expect:  [3]
# expect:  [5]] [4 5] [0 5] [0 2] [5]
b = a.copy()
np.put(b, [0, 2], [9, 8])
print(b)  # expect: [9 1 8 3 4 5]
np.place(b, b > 7, [-1])
print(b, np.take_along_axis(a.reshape(2, 3), np.array([[0], [2]]), axis=1))
# expect: [-1  1 -1  3  4  5] [[0]
# expect:  [5]]
