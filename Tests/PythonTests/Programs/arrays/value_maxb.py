import numpy as np
result = max(np.array([1, 5, 3]))
print(repr(result), type(result).__name__)  # expect: np.int64(5) int64
print(result)  # expect: 5
