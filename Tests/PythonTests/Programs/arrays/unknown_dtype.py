import numpy as np
np.zeros(2, dtype='flot')
# error: TypeError: data type 'flot' not understood
