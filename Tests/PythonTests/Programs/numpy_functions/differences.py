import numpy as np
print(np.diff([1, 4, 9, 16]), np.diff([1, 4, 9, 16], n=2), np.diff([[1, 2], [4, 8]], axis=0), np.diff([1, 2, 4], prepend=0))  # expect: [3 5 7] [2 2] [[3 6]] [1 1 2]
print(np.diff([True, False, False]), np.ediff1d([1, 4, 9], to_end=7, to_begin=[0, 0]))  # expect: [ True False] [0 0 3 5 7]
print(np.gradient([1.0, 4.0, 9.0, 16.0]), np.gradient([1.0, 4.0, 9.0, 16.0], 2), np.gradient([1.0, 4.0, 9.0, 16.0], edge_order=2))  # expect: [3. 4. 6. 7.] [1.5 2.  3.  3.5] [2. 4. 6. 8.]
print(np.gradient(np.array([1.0, 4.0, 9.0]), np.array([0.0, 1.0, 3.0])))  # expect: [3.         2.83333333 2.5       ]
print(np.gradient(np.arange(6.0).reshape(2, 3) ** 2))
# expect: (array([[ 9., 15., 21.],
# expect:        [ 9., 15., 21.]]), array([[1., 2., 3.],
# expect:        [7., 8., 9.]]))
print(np.trapezoid([1, 2, 3]), np.trapezoid([1, 2, 3], x=[4, 6, 8]), np.trapezoid([1, 2, 3], dx=2), np.trapezoid([[0, 1, 2], [3, 4, 5]], axis=0))  # expect: 4.0 8.0 8.0 [1.5 2.5 3.5]
print(np.interp(2.5, [1, 2, 3], [3, 2, 0]), np.interp([0, 1, 1.5, 2.72, 3.14], [1, 2, 3], [3, 2, 0]), np.interp(5, [1, 2], [1, 2], right=-1))  # expect: 1.0 [3.   3.   2.5  0.56 0.  ] -1.0
print(np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [0, 1, 0.5], 'same'), np.convolve([1, 2, 3], [0, 1, 0.5], 'valid'))  # expect: [0.  1.  2.5 4.  1.5] [1.  2.5 4. ] [2.5]
print(np.correlate([1, 2, 3], [0, 1, 0.5]), np.correlate([1, 2, 3], [0, 1, 0.5], 'same'), np.correlate([1, 2, 3], [0, 1], 'full'), np.correlate([1, 2], [3, 4, 5, 6], 'same'), np.correlate([1, 2], [3, 4, 5], 'full'))  # expect: [3.5] [2.  3.5 3. ] [1 2 3 0] [17 14 11  6] [ 5 14 11  6]
print(np.unwrap([0, 3, 6.5, 9.9]), np.sinc([0, 0.5, 1.0]))  # expect: [ 0.          3.          0.21681469 -2.66637061] [1.00000000e+00 6.36619772e-01 3.89817183e-17]
