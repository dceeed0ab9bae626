import numpy as np
print(np.round([0.5, 1.5, 2.5, 2.675], 2), np.round(2.675, 2), np.rint([0.5, 1.5]), np.floor([-1.5, 1.5]), np.ceil([-1.5, 1.5]), np.trunc([-1.5]), np.fix(-2.7))  # expect: [0.5  1.5  2.5  2.68] 2.68 [0. 2.] [-2.  1.] [-1.  2.] [-1.] -2.0
print(np.round(np.float32(1.005), 2), round(np.float64(2.5)), np.array([1.26, 3.14]).round(1), np.around(5.55, 1))  # expect: 1.0 2 [1.3 3.1] 5.6
