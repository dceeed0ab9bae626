import numpy as np
a = np.zeros(3)
a[:] = [1, 2]
# error: ValueError: could not broadcast input array from shape (2,) into shape (3,)
