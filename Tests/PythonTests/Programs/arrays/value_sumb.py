import numpy as np
result = sum(np.array([0.1] * 10))
print(repr(result), type(result).__name__)  # expect: np.float64(0.9999999999999999) float64
print(result)  # expect: 0.9999999999999999
