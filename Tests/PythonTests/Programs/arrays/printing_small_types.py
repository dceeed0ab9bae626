import numpy as np
print(repr(np.array([0.1, 0.2], np.float32)), np.array([1e6, 1], np.float32), repr(np.array([True, False])))  # expect: array([0.1, 0.2], dtype=float32) [1.e+06 1.e+00] array([ True, False])
print(repr(np.arange(3, dtype=np.int8)), repr(np.array([1000, 1], np.float16)))  # expect: array([0, 1, 2], dtype=int8) array([1.e+03, 1.e+00], dtype=float16)
print(np.float32(0.1), repr(np.float32(0.1)), np.float32(1) / 3, np.float16(0.1), f'{np.float32(0.1):.3f}', f'{np.float32(0.1)}')  # expect: 0.1 np.float32(0.1) 0.33333334 0.1 0.100 0.10000000149011612
