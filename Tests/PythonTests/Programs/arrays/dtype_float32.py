import numpy as np
a = np.array([1, 2, 3], dtype=np.float32)
print(a, repr(a), a.dtype, a.itemsize, a.nbytes)  # expect: [1. 2. 3.] array([1., 2., 3.], dtype=float32) float32 4 12
print(repr(a[0]), type(a[0]), a[0] + 1, a.sum(), repr(a.sum()), repr(a.mean()))  # expect: np.float32(1.0) <class 'numpy.float32'> 2.0 6.0 np.float32(6.0) np.float32(2.0)
print(repr(a * 2), repr(a / 2), repr(a ** 2), repr(a // 2), repr(a % 2))  # expect: array([2., 4., 6.], dtype=float32) array([0.5, 1. , 1.5], dtype=float32) array([1., 4., 9.], dtype=float32) array([0., 1., 1.], dtype=float32) array([1., 0., 1.], dtype=float32)
print(repr(a + np.float32(1)), repr(a + np.int64(1)), repr(a + 1.5))  # expect: array([2., 3., 4.], dtype=float32) array([2., 3., 4.]) array([2.5, 3.5, 4.5], dtype=float32)
b = a.copy()
b[0] = 7
b += 1
print(b, a, b.dtype == np.float32, b.dtype == "float32")  # expect: [8. 3. 4.] [1. 2. 3.] True True
print(repr(np.zeros(2, "float32")), repr(np.ones((2, 1), dtype=a.dtype)), a.tolist())
# expect: array([0., 0.], dtype=float32) array([[1.],
# expect:        [1.]], dtype=float32) [1.0, 2.0, 3.0]
