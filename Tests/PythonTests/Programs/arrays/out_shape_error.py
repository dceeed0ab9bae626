import numpy as np
np.add([1, 2, 3], 1, out=np.zeros(2))
# error: ValueError: operands could not be broadcast together with shapes (3,) () (2,) 
