import numpy as np
a = np.array([[1.5, 2.25], [3.0, 4.125]])
print(np.array2string(a, precision=2, separator=', '))
# expect: [[1.5 , 2.25],
# expect:  [3.  , 4.12]]
print(np.array2string(a, prefix='abc'), np.array_str(a), np.array_repr(a))
# expect: [[1.5   2.25 ]
# expect:     [3.    4.125]] [[1.5   2.25 ]
# expect:  [3.    4.125]] array([[1.5  , 2.25 ],
# expect:        [3.   , 4.125]])
print(np.array2string(np.arange(30), max_line_width=40))
# expect: [ 0  1  2  3  4  5  6  7  8  9 10 11 12
# expect:  13 14 15 16 17 18 19 20 21 22 23 24 25
# expect:  26 27 28 29]
