import numpy as np
np.zeros((2, 2))[0, 0, 0]
# error: IndexError: too many indices for array: array is 2-dimensional, but 3 were indexed
