import numpy as np
np.array([1], dtype=np.uint8) + 300
# error: OverflowError: Python integer 300 out of bounds for uint8
