import numpy as np
A = np.zeros((3, 3))
for i in range(3):
    for j in range(3):
        A[i, j] = i * 3 + j
total = 0
for row in A:
    for v in row:
        total += v
print(A, total, type(total).__name__, repr(total), A[1].tolist(), [r.max() for r in A], np.argmax(A), A.argmax(axis=0))
# expect: [[0. 1. 2.]
# expect:  [3. 4. 5.]
# expect:  [6. 7. 8.]] 36.0 float64 np.float64(36.0) [3.0, 4.0, 5.0] [np.float64(2.0), np.float64(5.0), np.float64(8.0)] 8 [2 2 2]
d = {0: A[0, 1], 'm': A.mean()}
print(d, sum(A[0]), max(A[2]), sorted(np.array([3, 1, 2])), list(zip(A[0], A[1])))  # expect: {0: np.float64(1.0), 'm': np.float64(4.0)} 3.0 8.0 [np.int64(1), np.int64(2), np.int64(3)] [(np.float64(0.0), np.float64(3.0)), (np.float64(1.0), np.float64(4.0)), (np.float64(2.0), np.float64(5.0))]
