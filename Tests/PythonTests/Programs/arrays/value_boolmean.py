import numpy as np
result = np.array([True, False]).mean()
print(repr(result), type(result).__name__)  # expect: np.float64(0.5) float64
print(result)  # expect: 0.5
