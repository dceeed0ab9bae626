import numpy as np
result = {np.float32(0.5): 1}[0.5]
print(repr(result), type(result).__name__)  # expect: 1 int
print(result)  # expect: 1
