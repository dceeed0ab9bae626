import numpy as np
print(np.arange(2000))  # expect: [   0    1    2 ... 1997 1998 1999]
print(np.arange(10000).reshape(100, 100))
# expect: [[   0    1    2 ...   97   98   99]
# expect:  [ 100  101  102 ...  197  198  199]
# expect:  [ 200  201  202 ...  297  298  299]
# expect:  ...
# expect:  [9700 9701 9702 ... 9797 9798 9799]
# expect:  [9800 9801 9802 ... 9897 9898 9899]
# expect:  [9900 9901 9902 ... 9997 9998 9999]]
print(repr(np.arange(1001.0)))  # expect: array([   0.,    1.,    2., ...,  998.,  999., 1000.], shape=(1001,))
print(np.zeros((3, 1000)))
# expect: [[0. 0. 0. ... 0. 0. 0.]
# expect:  [0. 0. 0. ... 0. 0. 0.]
# expect:  [0. 0. 0. ... 0. 0. 0.]]
