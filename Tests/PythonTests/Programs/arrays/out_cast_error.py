import numpy as np
np.add(1.5, [1, 2], out=np.zeros(2, int))
# error: UFuncTypeError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
