import numpy as np
print(np.sum([1, 2], where=[True, False]))
# unsupported: numpy.sum(where=)
