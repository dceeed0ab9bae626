import numpy as np
x = [1, 2, 1, 3, 4, 2.5]
print(np.histogram(x, bins=3))  # expect: (array([2, 2, 2]), array([1., 2., 3., 4.]))
print(np.histogram(x, bins=[0, 1, 2, 4]))  # expect: (array([0, 2, 4]), array([0, 1, 2, 4]))
counts, edges = np.histogram(x, bins=4, range=(0, 4), density=True)
print(counts, edges, (counts * np.diff(edges)).sum())  # expect: [0.         0.33333333 0.33333333 0.33333333] [0. 1. 2. 3. 4.] 1.0
print(np.histogram(x, bins=2, weights=[1, 1, 2, 2, 0.5, 1]))  # expect: (array([4. , 3.5]), array([1. , 2.5, 4. ]))
for b in ['auto', 'fd', 'doane', 'scott', 'rice', 'sturges', 'sqrt']:
    print(b, np.histogram_bin_edges([0, 0, 0, 1, 2, 3, 3, 4, 5, 9.5], bins=b))
# expect: auto [0.  1.9 3.8 5.7 7.6 9.5]
# expect: fd [0.         3.16666667 6.33333333 9.5       ]
# expect: doane [0.         1.58333333 3.16666667 4.75       6.33333333 7.91666667
# expect:  9.5       ]
# expect: scott [0.         3.16666667 6.33333333 9.5       ]
# expect: rice [0.  1.9 3.8 5.7 7.6 9.5]
# expect: sturges [0.  1.9 3.8 5.7 7.6 9.5]
# expect: sqrt [0.    2.375 4.75  7.125 9.5  ]
H, xe, ye = np.histogram2d([1, 2, 3], [1, 1, 2], bins=2)
print(H, xe, ye)
# expect: [[1. 0.]
# expect:  [1. 1.]] [1. 2. 3.] [1.  1.5 2. ]
print(np.histogram([]), np.histogram([5, 5]))  # expect: (array([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), array([0. , 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1. ])) (array([0, 0, 0, 0, 0, 2, 0, 0, 0, 0]), array([4.5, 4.6, 4.7, 4.8, 4.9, 5. , 5.1, 5.2, 5.3, 5.4, 5.5]))
print(np.digitize([0.2, 6.4, 3.0, 1.6], [0.0, 1.0, 2.5, 4.0, 10.0]), np.digitize([1, 2], [3, 2, 1], right=True))  # expect: [1 4 3 2] [3 2]
try:
    np.histogram(x, bins=0)
except ValueError as e:
    print(e)  # expect: `bins` must be positive, when an integer
try:
    np.histogram(x, bins=[3, 1])
except ValueError as e:
    print(e)  # expect: `bins` must increase monotonically, when an array
