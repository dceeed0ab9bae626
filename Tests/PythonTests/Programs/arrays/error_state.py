import numpy as np
old = np.seterr(divide='raise')
print(old['divide'], np.geterr()['divide'])  # expect: warn raise
try:
    np.array([1.0]) / 0
except FloatingPointError as error:
    print(error)  # expect: divide by zero encountered in divide
np.seterr(**old)
print(np.array([1.0, -1.0, 0.0]) / 0)  # expect: [ inf -inf  nan]
np.seterr(all='raise')
try:
    np.exp(1000.0)
except FloatingPointError as error:
    print(error)  # expect: overflow encountered in exp
np.seterr(divide='warn', over='warn', under='ignore', invalid='warn')
