import numpy as np
print(np.linalg.eig(np.array([[0.0, -1.0], [1.0, 0.0]])))  # unsupported: np.linalg.eig
