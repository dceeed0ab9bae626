import numpy as np
print(np.add.reduce([1, 2, 3]), np.multiply.reduce([[1, 2], [3, 4]]), np.maximum.reduce([[1, 5], [3, 4]], axis=1))  # expect: 6 [3 8] [5 4]
print(np.add.accumulate([1, 2, 3]), np.multiply.accumulate([1.0, 2, 3]), np.maximum.accumulate([1, 3, 2, 5]))  # expect: [1 3 6] [1. 2. 6.] [1 3 3 5]
print(np.add.outer([1, 2], [10, 20, 30]), np.subtract.outer([1.0], [2.0]))
# expect: [[11 21 31]
# expect:  [12 22 32]] [[-1.]]
a = np.zeros(4)
np.add.at(a, [0, 1, 1, 3], 1)
print(a)  # expect: [1. 2. 0. 1.]
print(np.logical_and.reduce([True, False]), np.bitwise_or.reduce([1, 2, 4]), np.add.nin, np.add.__name__)  # expect: False 7 2 add
