import numpy as np
result = np.array([1.5, 2]) == [1, 2]
print(repr(result), type(result).__name__)  # expect: array([False,  True]) ndarray
print(result)  # expect: [False  True]
