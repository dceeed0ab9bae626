import numpy as np
a = np.arange(3, dtype=np.int32)
a *= 3
print(repr(a))  # expect: array([0, 3, 6], dtype=int32)
a //= 2
print(repr(a))  # expect: array([0, 1, 3], dtype=int32)
f = np.ones(2, np.float32)
f += 0.1
print(repr(f))  # expect: array([1.1, 1.1], dtype=float32)
f /= 3
print(f, f.dtype)  # expect: [0.36666667 0.36666667] float32
