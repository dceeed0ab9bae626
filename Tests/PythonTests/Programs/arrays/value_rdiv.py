import numpy as np
result = 1 / np.array([1, 2, 4])
print(repr(result), type(result).__name__)  # expect: array([1.  , 0.5 , 0.25]) ndarray
print(result)  # expect: [1.   0.5  0.25]
