import numpy as np
np.float64(1.5)[0]
# error: IndexError: invalid index to scalar variable.
