import numpy as np
result = np.array([7.5]).item()
print(repr(result), type(result).__name__)  # expect: 7.5 float
print(result)  # expect: 7.5
