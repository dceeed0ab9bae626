import numpy as np
a = np.array([1, 2, 3])
a[0] = 9.7
print(a, a.dtype)  # expect: [9 2 3] int64
try:
    a += 0.5
except TypeError as e:
    print(type(e).__name__)  # expect: UFuncTypeError
b = a.astype(float); b += 0.5; b /= 2
print(b, a * 1.0, a / 1, (a * 0.5).dtype, (a // 2).dtype, (a > 1).astype(int), np.int64(3) + 0.5)  # expect: [4.75 1.25 1.75] [9. 2. 3.] [9. 2. 3.] float64 int64 [1 1 1] 3.5
print(np.array([2 ** 62]) * 4, np.array([1, 2]) ** 3, np.array([2.0, 3.0]) ** -1, np.array([9, 4]) ** 0.5)  # expect: [0] [1 8] [0.5        0.33333333] [3. 2.]
