import numpy as np
a = np.broadcast_to([1, 2], (2, 2))
print(a)
# expect: [[1 2]
# expect:  [1 2]]
a[0, 0] = 5
# error: ValueError: assignment destination is read-only
