# unsupported: numpy.int64.bit_count
import numpy as np
print(np.int64(127).bit_count())
