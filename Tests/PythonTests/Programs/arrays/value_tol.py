import numpy as np
result = np.array([[1, 2], [3, 4]]).tolist()
print(repr(result), type(result).__name__)  # expect: [[1, 2], [3, 4]] list
print(result)  # expect: [[1, 2], [3, 4]]
