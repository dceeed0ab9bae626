import numpy as np
result = int(np.int8(5))
print(repr(result), type(result).__name__)  # expect: 5 int
print(result)  # expect: 5
