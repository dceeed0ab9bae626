import numpy as np
a = np.full(1000, 0.1, dtype=np.float32)
print(a.sum(), a.mean(), a.std(), a.cumsum()[-1])  # expect: 100.000015 0.10000002 1.4901161e-08 99.99905
b = (np.arange(10000) * 0.1).astype(np.float32)
print(b.sum(), b.reshape(100, 100).sum(axis=0)[:4], b.reshape(100, 100).sum(axis=1)[:4])  # expect: 4.9995e+06 [49500.    49510.016 49519.973 49530.027] [ 495. 1495. 2495. 3495.]
print(b.sum(dtype=np.float64))  # expect: 4999500.000000022
