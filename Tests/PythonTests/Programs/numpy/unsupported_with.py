import numpy as np
with np.errstate(all="ignore"):
    print(np.log(0.0))
# unsupported: numpy.errstate
