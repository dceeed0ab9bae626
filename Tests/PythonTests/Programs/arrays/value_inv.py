import numpy as np
result = ~np.array([0, 1])
print(repr(result), type(result).__name__)  # expect: array([-1, -2]) ndarray
print(result)  # expect: [-1 -2]
