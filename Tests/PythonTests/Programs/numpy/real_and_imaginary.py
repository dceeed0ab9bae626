import numpy as np

print(np.real(3), np.imag(3), np.real(2.5), np.imag(2.5), np.real(2 + 3j), np.imag(2 + 3j))  # expect: 3 0 2.5 0.0 2.0 3.0
print(np.real([1.5, 2]), np.imag([1.5, 2]), np.imag([1, 2]).dtype)  # expect: [1.5 2. ] [0. 0.] int64
a = np.array([[0.5, 1.0]])
print(np.real(a), np.imag(a), np.real(a[0, 0]))  # expect: [[0.5 1. ]] [[0. 0.]] 0.5
values, vectors = np.linalg.eigh(np.array([[2.0, 1.0], [1.0, 2.0]]))
print(np.real(values), np.allclose(np.imag(vectors), 0))  # expect: [1. 3.] True
