import numpy as np
print(np.polyval([1, 2, 3], 2), np.polyval([1.5, 0, -1], [0, 1, 2]), np.polyval([3, 0, 1], 5))  # expect: 11 [-1.   0.5  5. ] 76
print(np.polyder([1, 2, 3, 4]), np.polyder([1, 2, 3], 2), np.polyint([3, 2, 1]), np.polyadd([1, 2], [9, 5, 4]))  # expect: [3 4 3] [2] [1. 1. 1. 0.] [9 6 6]
print(np.round(np.polyfit([0, 1, 2, 3], [1, 3, 7, 13], 2), 8), np.round(np.polyfit([1.0, 2.0, 3.0], [2.0, 4.1, 5.9], 1), 10))  # expect: [1. 1. 1.] [1.95 0.1 ]
print(np.round(np.roots([1, -6, 11, -6]), 8), np.roots([2, -4]), np.roots([1, -3, 2, 0]))  # expect: [3. 2. 1.] [2.] [2. 1. 0.]
try:
    np.polyfit([1, 2], [1], 1)
except TypeError as e:
    print(e)  # expect: expected x and y to have same length
