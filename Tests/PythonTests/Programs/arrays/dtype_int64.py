import numpy as np
a = np.array([1, 2, 3], dtype=np.int64)
print(a, repr(a), a.dtype, a.itemsize, a.nbytes)  # expect: [1 2 3] array([1, 2, 3]) int64 8 24
print(repr(a[0]), type(a[0]), a[0] + 1, a.sum(), repr(a.sum()), repr(a.mean()))  # expect: np.int64(1) <class 'numpy.int64'> 2 6 np.int64(6) np.float64(2.0)
print(repr(a * 2), repr(a / 2), repr(a ** 2), repr(a // 2), repr(a % 2))  # expect: array([2, 4, 6]) array([0.5, 1. , 1.5]) array([1, 4, 9]) array([0, 1, 1]) array([1, 0, 1])
print(repr(a + np.float32(1)), repr(a + np.int64(1)), repr(a + 1.5))  # expect: array([2., 3., 4.]) array([2, 3, 4]) array([2.5, 3.5, 4.5])
b = a.copy()
b[0] = 7
b += 1
print(b, a, b.dtype == np.int64, b.dtype == "int64")  # expect: [8 3 4] [1 2 3] True True
print(repr(np.zeros(2, "int64")), repr(np.ones((2, 1), dtype=a.dtype)), a.tolist())
# expect: array([0, 0]) array([[1],
# expect:        [1]]) [1, 2, 3]
