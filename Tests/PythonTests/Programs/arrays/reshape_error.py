import numpy as np
np.arange(6).reshape(4, -1)
# error: ValueError: cannot reshape array of size 6 into shape (4,newaxis)
