import numpy as np
a = np.array([1.0, np.nan, 3.0])
print(a.sum(), a.max(), a.min(), np.maximum(a, 2), np.fmax(a, 2), np.nan_to_num(a, nan=7), np.isnan(a).any())  # expect: nan nan nan [ 2. nan  3.] [2. 2. 3.] [1. 7. 3.] True
print(np.mean([]), np.array([]).sum(), np.prod([]))  # expect: nan 0.0 1.0
