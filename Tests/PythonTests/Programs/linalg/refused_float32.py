import numpy as np
print(np.linalg.inv(np.eye(2, dtype=np.float32)))  # unsupported: np.linalg.inv(float32)
