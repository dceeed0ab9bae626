import numpy as np
rng = np.random.default_rng(0)
print(rng.multivariate_normal([0, 0], [[1, 0], [0, 1]]))
# unsupported: Generator.multivariate_normal
