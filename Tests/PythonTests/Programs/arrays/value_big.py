import numpy as np
result = np.uint8(1) < 300
print(repr(result), type(result).__name__)  # expect: np.True_ bool
print(result)  # expect: True
