import numpy as np
print(np.array([0.1, 0.2, 0.7]), np.array([1.0, 2.0]), np.array([1e-10, 1.0]), np.array([1e10, 1.0]), np.array([100.5, 0.001]), np.array([0.00001]))  # expect: [0.1 0.2 0.7] [1. 2.] [1.e-10 1.e+00] [1.e+10 1.e+00] [1.005e+02 1.000e-03] [1.e-05]
print(np.array([1 / 3, 2 / 3]), np.array([np.nan, 1.5, np.inf]), np.array([-1.5, 2]), np.array([1, 10, 100]), np.array([-1, 22]), np.array([True, False]))  # expect: [0.33333333 0.66666667] [nan 1.5 inf] [-1.5  2. ] [  1  10 100] [-1 22] [ True False]
print(np.array([[0.5, 0.25], [1, 10]]), repr(np.array([[1, 2], [3, 4]])), repr(np.array([0.5])), repr(np.array([True])), np.zeros((2, 2, 2)))
# expect: [[ 0.5   0.25]
# expect:  [ 1.   10.  ]] array([[1, 2],
# expect:        [3, 4]]) array([0.5]) array([ True]) [[[0. 0.]
# expect:   [0. 0.]]
# expect:
# expect:  [[0. 0.]
# expect:   [0. 0.]]]
print(np.arange(30), np.linspace(0, 1, 20), np.arange(2000), repr(np.array([])), np.array([]), np.array([[1.5]]), np.array([123456789.0, 1.0]))
# expect: [ 0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
# expect:  24 25 26 27 28 29] [0.         0.05263158 0.10526316 0.15789474 0.21052632 0.26315789
# expect:  0.31578947 0.36842105 0.42105263 0.47368421 0.52631579 0.57894737
# expect:  0.63157895 0.68421053 0.73684211 0.78947368 0.84210526 0.89473684
# expect:  0.94736842 1.        ] [   0    1    2 ... 1997 1998 1999] array([], dtype=float64) [] [[1.5]] [1.23456789e+08 1.00000000e+00]
print(f'{np.array([0.5, 1.25])} {np.array([1, 2])!r}', [np.array([1, 2])], str(np.array([0.1])), np.array([1e-5, 1e5]), np.array([0.0, 0.00012]))  # expect: [0.5  1.25] array([1, 2]) [array([1, 2])] [0.1] [1.e-05 1.e+05] [0.      0.00012]
