import numpy as np
result = np.uint8(1) == 1.0
print(repr(result), type(result).__name__)  # expect: np.True_ bool
print(result)  # expect: True
