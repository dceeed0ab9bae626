import numpy as np
print(np.random.multivariate_normal([0, 0], [[1, 0], [0, 1]]))
# unsupported: numpy.random.multivariate_normal
