import numpy as np
a = np.array([1.7, -1.7, 2.5])
print(repr(a.astype(int)), repr(a.astype(np.int8)), repr(a.astype(bool)), repr(a.astype('f4')))  # expect: array([ 1, -1,  2]) array([ 1, -1,  2], dtype=int8) array([ True,  True,  True]) array([ 1.7, -1.7,  2.5], dtype=float32)
print(repr(np.array([300, -1]).astype(np.uint8)), repr(np.array([True, False]).astype(float)))  # expect: array([ 44, 255], dtype=uint8) array([1., 0.])
print(a.astype(np.float32).astype(np.float64).tolist(), repr(np.float32(0.1).astype(float)))  # expect: [1.7000000476837158, -1.7000000476837158, 2.5] np.float64(0.10000000149011612)
