import numpy as np
np.arange(4)[[True, False]]
# error: IndexError: boolean index did not match indexed array along axis 0; size of axis is 4 but size of corresponding boolean axis is 2
