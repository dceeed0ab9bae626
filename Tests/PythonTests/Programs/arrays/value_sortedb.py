import numpy as np
result = sorted(np.array([3, 1, 2]))
print(repr(result), type(result).__name__)  # expect: [np.int64(1), np.int64(2), np.int64(3)] list
print(result)  # expect: [np.int64(1), np.int64(2), np.int64(3)]
