import numpy as np
result = np.array([4.0, 9.0]) ** 0.5
print(repr(result), type(result).__name__)  # expect: array([2., 3.]) ndarray
print(result)  # expect: [2. 3.]
