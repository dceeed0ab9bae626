import numpy as np
np.seterr(invalid='raise')
try:
    np.log(-1.0)
except FloatingPointError as error:
    print(error)  # expect: invalid value encountered in log
np.seterr(invalid='warn')
