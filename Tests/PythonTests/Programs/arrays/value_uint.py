import numpy as np
result = np.array([1, 2], np.uint8) - np.array([2, 1], np.uint8)
print(repr(result), type(result).__name__)  # expect: array([255,   1], dtype=uint8) ndarray
print(result)  # expect: [255   1]
