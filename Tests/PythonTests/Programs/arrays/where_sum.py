import numpy as np
a = np.arange(6.0).reshape(2, 3)
print(a.sum(where=a > 1), a.sum(axis=0, where=[True, False, True]), a.mean(where=a > 2))  # expect: 14.0 [3. 0. 7.] 4.0
print(a.max(where=a < 3, initial=-1), a.prod(initial=2, where=a > 0), a.any(where=a > 4))  # expect: 2.0 240.0 True
