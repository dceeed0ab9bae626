import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.shape, a.size, a.ndim, a.dtype, a.T, a.T.shape, len(a), a.astype(float).dtype, (a > 2).dtype)
# expect: (2, 3) 6 2 int64 [[0 3]
# expect:  [1 4]
# expect:  [2 5]] (3, 2) 2 float64 bool
print(a.tolist(), a.flatten(), a.ravel(), a[0].item(1) if False else a[0, 1].item(), type(a[0, 0]), type(a.tolist()[0][0]), type(a.mean()))  # expect: [[0, 1, 2], [3, 4, 5]] [0 1 2 3 4 5] [0 1 2 3 4 5] 1 <class 'numpy.int64'> <class 'int'> <class 'numpy.float64'>
print(a.reshape(3, -1), a.reshape(-1), a.reshape((6, 1)).shape, a.copy() is a, a.transpose().tolist(), np.float64(0.5).item())
# expect: [[0 1]
# expect:  [2 3]
# expect:  [4 5]] [0 1 2 3 4 5] (6, 1) False [[0, 3], [1, 4], [2, 5]] 0.5
