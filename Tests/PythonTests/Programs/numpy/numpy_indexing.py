import numpy as np
a = np.arange(10, 20)
m = np.arange(12).reshape(3, 4)
print(a[0], a[-1], a[2:5], a[::2], a[[1, 3]], a[a > 15], a[np.array([0, 0, 1])], a[::-1])  # expect: 10 19 [12 13 14] [10 12 14 16 18] [11 13] [16 17 18 19] [10 10 11] [19 18 17 16 15 14 13 12 11 10]
print(m[1], m[1, 2], m[:, 1], m[1:, :2], m[[0, 2]], m[[0, 1], [1, 2]], m[m > 6], m[..., 0], m[:, None].shape, m[-1, -1], m[0][1])
# expect: [4 5 6 7] 6 [1 5 9] [[4 5]
# expect:  [8 9]] [[ 0  1  2  3]
# expect:  [ 8  9 10 11]] [1 6] [ 7  8  9 10 11] [0 4 8] (3, 1, 4) 11 1
print(a[None, :].shape, a[:, np.newaxis].shape, m[np.arange(3), [0, 1, 2]], m[:, [0, 2]], m[m[:, 0] > 0], m[m.sum(axis=1) > 10, 1])
# expect: (1, 10) (10, 1) [ 0  5 10] [[ 0  2]
# expect:  [ 4  6]
# expect:  [ 8 10]] [[ 4  5  6  7]
# expect:  [ 8  9 10 11]] [5 9]
m[0, 0] = 99; m[1] = 0; m[:, 3] = [7, 8, 9]; m[m > 90] = -1
print(m)
# expect: [[-1  1  2  7]
# expect:  [ 0  0  0  8]
# expect:  [ 8  9 10  9]]
v = a[2:4]; v[0] = 0; a[[5, 6]] = 1; a[a > 17] *= 0
print(a, v)  # expect: [10 11  0 13 14  1  1 17  0  0] [ 0 13]
b = m.copy(); b[0] = 5
print(m[0], b[0])  # expect: [-1  1  2  7] [5 5 5 5]
for row in m: print(row.sum(), end=' ')
for x in np.array([0.5, 1.5]): print(x, type(x).__name__, end=' ')
print([float(x) for x in np.array([0.1, 0.2])], [x for x in np.array([1, 2])], list(np.array([0.5])))  # expect: 9 8 36 0.5 float64 1.5 float64 [0.1, 0.2] [np.int64(1), np.int64(2)] [np.float64(0.5)]
