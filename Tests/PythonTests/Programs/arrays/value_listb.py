import numpy as np
result = list(np.array([1.5, 2]))
print(repr(result), type(result).__name__)  # expect: [np.float64(1.5), np.float64(2.0)] list
print(result)  # expect: [np.float64(1.5), np.float64(2.0)]
