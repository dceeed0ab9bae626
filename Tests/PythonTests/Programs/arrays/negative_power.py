import numpy as np
np.array([2, 3]) ** -1
# error: ValueError: Integers to negative integer powers are not allowed.
