import numpy as np
a = np.arange(12).reshape(3, 4)
print(a[a > 5], a[a % 2 == 0].sum())  # expect: [ 6  7  8  9 10 11] 30
print(a[[True, False, True]], a[:, [True, False, False, True]], a[a[:, 0] > 3, 1])
# expect: [[ 0  1  2  3]
# expect:  [ 8  9 10 11]] [[ 0  3]
# expect:  [ 4  7]
# expect:  [ 8 11]] [5 9]
a[a > 8] = -1
print(a)
# expect: [[ 0  1  2  3]
# expect:  [ 4  5  6  7]
# expect:  [ 8 -1 -1 -1]]
a[[True, False, False]] += 100
print(a)
# expect: [[100 101 102 103]
# expect:  [  4   5   6   7]
# expect:  [  8  -1  -1  -1]]
