import numpy as np
a = np.array([1.0, 0.0, -1.0])
print(a / 0, np.array([1, 0]) / np.array([0, 0]), np.float64(1) / 0, a // 0.0, np.log(np.array([0.0, -1.0, 1.0])), np.array([5]) % 0)  # expect: [ inf  nan -inf] [inf nan] inf [ inf  nan -inf] [-inf  nan   0.] [0]
try:
    1.0 / 0
except ZeroDivisionError as e:
    print(e)  # expect: float division by zero
