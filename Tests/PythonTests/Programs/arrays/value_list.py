import numpy as np
result = [1, 2] + np.array([3, 4])
print(repr(result), type(result).__name__)  # expect: array([4, 6]) ndarray
print(result)  # expect: [4 6]
