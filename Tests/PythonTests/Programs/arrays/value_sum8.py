import numpy as np
result = np.array([200, 100], np.uint8).sum()
print(repr(result), type(result).__name__)  # expect: np.uint64(300) uint64
print(result)  # expect: 300
