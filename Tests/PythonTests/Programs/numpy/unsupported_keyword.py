import numpy as np
print(np.add([1, 2], [3, 4], order='C'))
# unsupported: numpy.add(order=)
