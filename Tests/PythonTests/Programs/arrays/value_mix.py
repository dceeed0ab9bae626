import numpy as np
result = np.int8(100) + np.int16(100)
print(repr(result), type(result).__name__)  # expect: np.int16(200) int16
print(result)  # expect: 200
