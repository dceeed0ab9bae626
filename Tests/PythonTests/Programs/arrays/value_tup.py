import numpy as np
result = np.array([3, 4]) * (2, 3)
print(repr(result), type(result).__name__)  # expect: array([ 6, 12]) ndarray
print(result)  # expect: [ 6 12]
