import numpy as np
result = abs(np.array([-1.5, 2]))
print(repr(result), type(result).__name__)  # expect: array([1.5, 2. ]) ndarray
print(result)  # expect: [1.5 2. ]
