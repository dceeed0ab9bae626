import numpy as np
np.split(np.arange(7), 3)
# error: ValueError: array split does not result in an equal division
