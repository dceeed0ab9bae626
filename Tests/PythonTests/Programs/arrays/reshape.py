import numpy as np
a = np.arange(6)
print(a.reshape(2, -1), a.reshape((3, 2), order='F'), a.reshape(2, 3).ravel(order='F'), a.reshape(1, 6).squeeze().shape)
# expect: [[0 1 2]
# expect:  [3 4 5]] [[0 3]
# expect:  [1 4]
# expect:  [2 5]] [0 3 1 4 2 5] (6,)
print(np.expand_dims(a, (0, 2)).shape, np.moveaxis(np.zeros((2, 3, 4)), 0, -1).shape, np.swapaxes(np.zeros((2, 3, 4)), 0, 2).shape, np.transpose(np.zeros((2, 3, 4)), (1, 0, 2)).shape)  # expect: (1, 6, 1) (3, 4, 2) (4, 3, 2) (3, 2, 4)
a.shape = (3, 2)
print(a, a.T.strides, a.mT.shape)
# expect: [[0 1]
# expect:  [2 3]
# expect:  [4 5]] (8, 16) (2, 3)
