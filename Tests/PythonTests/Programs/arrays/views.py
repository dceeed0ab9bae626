import numpy as np
a = np.arange(10)
b = a[2:8:2]
b[:] = 0
print(a)  # expect: [0 1 0 3 0 5 0 7 8 9]
m = np.arange(6).reshape(2, 3)
m.T[0] = 7
print(m)
# expect: [[7 1 2]
# expect:  [7 4 5]]
m[::-1][0, 0] = 100
print(m)
# expect: [[  7   1   2]
# expect:  [100   4   5]]
c = m[[0]]
c[:] = -1
print(m)
# expect: [[  7   1   2]
# expect:  [100   4   5]]
d = m.ravel()
d[0] = 5
print(m[0, 0], m.flatten() is m)  # expect: 5 False
