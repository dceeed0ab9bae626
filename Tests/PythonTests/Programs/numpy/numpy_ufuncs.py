import numpy as np
x = np.array([0.1, 0.5, 2.0])
print(np.log(x), np.log2(x), np.log10(x), np.log1p(x), np.exp(x), np.expm1(x), np.sqrt(x), np.square(x))  # expect: [-2.30258509 -0.69314718  0.69314718] [-3.32192809 -1.          1.        ] [-1.      -0.30103  0.30103] [0.09531018 0.40546511 1.09861229] [1.10517092 1.64872127 7.3890561 ] [0.10517092 0.64872127 6.3890561 ] [0.31622777 0.70710678 1.41421356] [0.01 0.25 4.  ]
print(np.tanh(x), np.sin(x), np.cos(x), np.floor(x), np.ceil(x), np.sign([-2, 0, 3]), np.abs([-1, 2]), np.round([1.256, 2.5], 2))  # expect: [0.09966799 0.46211716 0.96402758] [0.09983342 0.47942554 0.90929743] [ 0.99500417  0.87758256 -0.41614684] [0. 0. 2.] [1. 1. 2.] [-1  0  1] [1 2] [1.26 2.5 ]
print(np.maximum(x, 0.3), np.minimum(x, [0, 1, 1]), np.power(x, 2), np.clip(x, 0.2, 1), np.isnan([np.nan, 1]), np.isinf([np.inf, 1]))  # expect: [0.3 0.5 2. ] [0.  0.5 1. ] [0.01 0.25 4.  ] [0.2 0.5 1. ] [ True False] [ True False]
print(np.log(2), np.exp([0, 1]), np.sqrt(16), np.log([1, np.e]), np.maximum(3, 4), np.add([1, 2], 3), np.logaddexp(1, 2))  # expect: 0.6931471805599453 [1.         2.71828183] 4.0 [0. 1.] 4 [4 5] 2.313261687518223
print(np.exp(0), np.abs(-3), np.round(2.567, 1), np.square(3), np.floor(2.7), repr(np.sqrt(2)), repr(np.abs(-3)))  # expect: 1.0 3 2.6 9 2.0 np.float64(1.4142135623730951) np.int64(3)
print(np.where(x > 0.3, x, 0), np.where([True, False], 1, 2), np.logical_and([1, 0], [1, 1]), np.logical_not([1, 0]))  # expect: [0.  0.5 2. ] [1 2] [ True False] [False  True]
