import numpy as np
result = 3 in np.array([1, 2, 3])
print(repr(result), type(result).__name__)  # expect: True bool
print(result)  # expect: True
