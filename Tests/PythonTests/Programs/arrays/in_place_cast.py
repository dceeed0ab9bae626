import numpy as np
a = np.arange(3)
a += 0.5
# error: UFuncTypeError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
