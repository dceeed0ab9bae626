import numpy as np
result = (np.arange(5) > 1) & (np.arange(5) < 4)
print(repr(result), type(result).__name__)  # expect: array([False, False,  True,  True, False]) ndarray
print(result)  # expect: [False False  True  True False]
