import numpy as np
result = len(np.zeros((4, 2)))
print(repr(result), type(result).__name__)  # expect: 4 int
print(result)  # expect: 4
