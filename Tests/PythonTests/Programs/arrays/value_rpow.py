import numpy as np
result = 2 ** np.array([1, 2, 3])
print(repr(result), type(result).__name__)  # expect: array([2, 4, 8]) ndarray
print(result)  # expect: [2 4 8]
