import numpy as np
np.random.seed([1, 2, 3])
print(np.random.rand())  # expect: 0.6098612722867289
np.random.seed([5])
print(np.random.rand())  # expect: 0.6229016948897019
np.random.seed(np.array([5]))
print(np.random.rand())  # expect: 0.22199317108973948
np.random.seed(2**32 - 1)
print(np.random.rand())  # expect: 0.0976320289940138
np.random.seed(np.int64(5))
print(np.random.rand())  # expect: 0.22199317108973948
np.random.seed(True)
print(np.random.rand())  # expect: 0.417022004702574
