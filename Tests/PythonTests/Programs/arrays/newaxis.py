import numpy as np
a = np.arange(3)
print(a[:, None], a[None, :].shape, (a[:, np.newaxis] * a).tolist())
# expect: [[0]
# expect:  [1]
# expect:  [2]] (1, 3) [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print(a[..., None].shape, a[1, ...], type(a[1, ...]), type(a[1]))  # expect: (3, 1) 1 <class 'numpy.ndarray'> <class 'numpy.int64'>
