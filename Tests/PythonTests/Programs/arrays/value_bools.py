import numpy as np
result = np.array([True, True]).sum()
print(repr(result), type(result).__name__)  # expect: np.int64(2) int64
print(result)  # expect: 2
