import numpy as np
np.max([])
# error: ValueError: zero-size array to reduction operation maximum which has no identity
