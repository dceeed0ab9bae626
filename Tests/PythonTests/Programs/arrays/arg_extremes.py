import numpy as np
m = np.array([[1, 9, 3], [7, 2, 8]])
print(m.argmax(), m.argmin(axis=0), np.argmax(m, axis=1, keepdims=True), m.max(axis=1), np.ptp(m, axis=0), np.argmax([1, np.nan, 3]))
# expect: 1 [0 1 0] [[1]
# expect:  [2]] [9 8] [6 7 5] 1
print(m.cumsum(), m.cumsum(axis=0), m.cumprod(axis=1), np.count_nonzero(m > 2, axis=0), np.any(m > 8, axis=1), np.all(m > 0), np.diff(m), np.diff(m, axis=0))
# expect: [ 1 10 13 20 22 30] [[ 1  9  3]
# expect:  [ 8 11 11]] [[  1   9  27]
# expect:  [  7  14 112]] [1 1 2] [ True False] True [[ 8 -6]
# expect:  [-5  6]] [[ 6 -7  5]]
