import numpy as np
a = np.array([1.23456789, 1e-10, 1000.0])
np.set_printoptions(precision=3)
print(a)  # expect: [1.235e+00 1.000e-10 1.000e+03]
np.set_printoptions(suppress=True)
print(a, np.array([1e-10]))  # expect: [   1.235    0.    1000.   ] [0.]
print(np.get_printoptions()['precision'])  # expect: 3
np.set_printoptions(precision=2, floatmode='fixed', sign='+')
print(a)  # expect: [   +1.23    +0.00 +1000.00]
np.set_printoptions(threshold=4, edgeitems=1, linewidth=30, nanstr='NaN', infstr='Inf')
print(np.arange(9), np.array([np.nan, np.inf]))  # expect: [+0 ... +8] [+NaN +Inf]
np.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, nanstr='nan', infstr='inf', sign='-', floatmode='maxprec')
