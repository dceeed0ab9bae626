import numpy as np
print(np.array([1.0, 2.5, 1000.25]))  # expect: [1.00000e+00 2.50000e+00 1.00025e+03]
print(np.array([1e-5, 1.0]), np.array([1e8, 1.0]), np.array([0.1, 1e4]))  # expect: [1.e-05 1.e+00] [1.e+08 1.e+00] [1.e-01 1.e+04]
print(np.array([np.nan, -np.inf, 0.5]), np.array([-0.0, 0.0]))  # expect: [ nan -inf  0.5] [-0.  0.]
print(repr(np.array([1.0, 2.0])), repr(np.array([0.1, 0.25, 1 / 3])))  # expect: array([1., 2.]) array([0.1       , 0.25      , 0.33333333])
print(np.linspace(0, 1, 30))
# expect: [0.         0.03448276 0.06896552 0.10344828 0.13793103 0.17241379
# expect:  0.20689655 0.24137931 0.27586207 0.31034483 0.34482759 0.37931034
# expect:  0.4137931  0.44827586 0.48275862 0.51724138 0.55172414 0.5862069
# expect:  0.62068966 0.65517241 0.68965517 0.72413793 0.75862069 0.79310345
# expect:  0.82758621 0.86206897 0.89655172 0.93103448 0.96551724 1.        ]
print(np.arange(12.0).reshape(2, 2, 3))
# expect: [[[ 0.  1.  2.]
# expect:   [ 3.  4.  5.]]
# expect:
# expect:  [[ 6.  7.  8.]
# expect:   [ 9. 10. 11.]]]
print(repr(np.eye(2)), str(np.zeros((0, 3))), repr(np.zeros((0, 3))), repr(np.array([])))
# expect: array([[1., 0.],
# expect:        [0., 1.]]) [] array([], shape=(0, 3), dtype=float64) array([], dtype=float64)
