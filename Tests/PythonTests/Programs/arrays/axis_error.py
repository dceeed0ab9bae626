import numpy as np
np.sum(np.ones((2, 2)), axis=2)
# error: AxisError: axis 2 is out of bounds for array of dimension 2
