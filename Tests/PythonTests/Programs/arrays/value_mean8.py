import numpy as np
result = np.array([200, 100], np.uint8).mean()
print(repr(result), type(result).__name__)  # expect: np.float64(150.0) float64
print(result)  # expect: 150.0
