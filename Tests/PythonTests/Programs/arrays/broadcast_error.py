import numpy as np
np.ones((2, 3)) + np.ones(2)
# error: ValueError: operands could not be broadcast together with shapes (2,3) (2,) 
