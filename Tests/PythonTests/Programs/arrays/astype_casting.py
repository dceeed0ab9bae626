import numpy as np
np.array([1.5]).astype(int, casting='safe')
# error: TypeError: Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'
