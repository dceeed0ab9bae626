import numpy as np
print(np.linalg.qr(np.outer([1.0, 2.0, 3.0], [1.0, 2.0, 3.0])))  # unsupported: np.linalg.qr
