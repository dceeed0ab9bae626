import numpy as np
v = np.array([3.0, -4.0])
A = np.array([[1.0, 2.0], [3.0, -4.0]])
print(np.linalg.norm(v), np.linalg.norm(v, 1), np.linalg.norm(v, np.inf), np.linalg.norm(v, -np.inf), np.linalg.norm(v, 0), np.linalg.norm(v, 3))  # expect: 5.0 7.0 4.0 3.0 2.0 4.497941445275415
print(np.linalg.norm(A), np.linalg.norm(A, 'fro'), np.linalg.norm(A, 1), np.linalg.norm(A, np.inf), np.linalg.norm(A, -1))  # expect: 5.477225575051661 5.477225575051661 6.0 7.0 4.0
print(round(float(np.linalg.norm(A, 2)), 12), round(float(np.linalg.norm(A, 'nuc')), 12))  # expect: 5.116672736017 7.071067811865
print(np.linalg.norm(A, axis=0), np.linalg.norm(A, axis=1, keepdims=True), np.linalg.norm(A, 1, axis=1))
# expect: [3.16227766 4.47213595] [[2.23606798]
# expect:  [5.        ]] [3. 7.]
print(np.linalg.norm(np.arange(8.0).reshape(2, 2, 2), axis=(1, 2)))  # expect: [ 3.74165739 11.22497216]
print(np.linalg.norm([1, 2, 2]), repr(np.linalg.norm([3, 4])))  # expect: 3.0 np.float64(5.0)
