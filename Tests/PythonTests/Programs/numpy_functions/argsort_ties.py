# needs: scipy
import numpy as np

a = np.array([3, 1, 2, 1, 3, 2])
print(np.argsort(a, kind="stable"))  # expect: [1 3 2 5 0 4]
print(np.argsort([2.5, -1.0, 7.0, 0.0]))  # expect: [1 3 0 2]
print(np.sort(a), np.argsort(a)[::-1].shape)  # expect: [1 1 2 2 3 3] (6,)
try:
    np.split([1, 2, 3, 4], 2)
except AttributeError as error:
    print(error)  # expect: 'list' object has no attribute 'shape'
print(np.split(np.arange(4), 2), np.split([1, 2, 3, 4], [1]))  # expect: [array([0, 1]), array([2, 3])] [array([1]), array([2, 3, 4])]
