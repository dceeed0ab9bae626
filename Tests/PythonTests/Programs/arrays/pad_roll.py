import numpy as np
a = np.array([1, 2, 3])
for mode in ('constant', 'edge', 'reflect', 'symmetric', 'wrap'):
    print(mode, np.pad(a, (2, 1), mode=mode))
# expect: constant [0 0 1 2 3 0]
# expect: edge [1 1 1 2 3 3]
# expect: reflect [3 2 1 2 3 2]
# expect: symmetric [2 1 1 2 3 3]
# expect: wrap [2 3 1 2 3 1]
print(np.pad(np.ones((1, 2)), 1, constant_values=5), np.pad(a, 1, constant_values=(8, 9)))
# expect: [[5. 5. 5. 5.]
# expect:  [5. 1. 1. 5.]
# expect:  [5. 5. 5. 5.]] [8 1 2 3 9]
print(np.roll(a, 1), np.roll(a.reshape(1, 3), -1, axis=1), np.rot90(np.arange(4).reshape(2, 2)), np.flip(a))
# expect: [3 1 2] [[2 3 1]] [[1 3]
# expect:  [0 2]] [3 2 1]
