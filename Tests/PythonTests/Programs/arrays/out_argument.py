import numpy as np
a = np.arange(4.0)
out = np.zeros(4)
print(np.add(a, 1, out=out) is out, out)  # expect: True [1. 2. 3. 4.]
np.multiply(a, 2, out)
print(out)  # expect: [0. 2. 4. 6.]
print(np.log(a, where=a > 0, out=np.full(4, -1.0)))  # expect: [-1.          0.          0.69314718  1.09861229]
np.sqrt(a, out=a)
print(a)  # expect: [0.         1.         1.41421356 1.73205081]
print(np.sum([[1, 2], [3, 4]], axis=0, out=np.zeros(2)))  # expect: [4. 6.]
