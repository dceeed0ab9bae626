import numpy as np
np.random.seed(1)
print(np.random.vonmises(0, 1e9))
# unsupported: numpy.random.vonmises
