import numpy as np
result = np.array([True]) + np.array([True])
print(repr(result), type(result).__name__)  # expect: array([ True]) ndarray
print(result)  # expect: [ True]
