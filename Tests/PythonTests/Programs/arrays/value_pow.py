import numpy as np
result = np.array([1, 2, 3]) ** 2
print(repr(result), type(result).__name__)  # expect: array([1, 4, 9]) ndarray
print(result)  # expect: [1 4 9]
