import numpy as np
a = np.arange(24).reshape(2, 3, 4)
print(a[:, [0, 2]].shape, a[0, :, [1, 2]].shape, a[[0, 1], :, [1, 2]].shape, a[[[0], [1]], [0, 2]].shape)  # expect: (2, 2, 4) (2, 3) (2, 3) (2, 2, 4)
print(a[0, :, [1, 2]])
# expect: [[ 1  5  9]
# expect:  [ 2  6 10]]
print(a[..., -1], a[1, ..., ::2])
# expect: [[ 3  7 11]
# expect:  [15 19 23]] [[12 14]
# expect:  [16 18]
# expect:  [20 22]]
a[[0, 0], [1, 1]] = 9
print(a[0])
# expect: [[ 0  1  2  3]
# expect:  [ 9  9  9  9]
# expect:  [ 8  9 10 11]]
print(a[np.ix_([0, 1], [0, 2], [3])].ravel())  # expect: [ 3 11 15 23]
