import numpy as np
result = np.float16(65504) + np.float16(65504)
print(repr(result), type(result).__name__)  # expect: np.float16(inf) float16
print(result)  # expect: inf
