import numpy as np
m = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.5]])
print(m.sum(), m.sum(axis=0), m.sum(axis=1), m.sum(axis=1, keepdims=True), m.mean(), m.mean(axis=0), m.std(), m.var(axis=1), m.std(ddof=1))
# expect: 21.5 [5.  7.  9.5] [ 6.  15.5] [[ 6. ]
# expect:  [15.5]] 3.5833333333333335 [2.5  3.5  4.75] 1.8352262954621035 [0.66666667 1.05555556] 2.01038968030247
print(m.max(), m.min(axis=0), m.argmax(), m.argmin(axis=1), m.prod(), np.cumsum(m), m.cumsum(axis=0), np.cumprod([1, 2, 3]))
# expect: 6.5 [1. 2. 3.] 5 [0 0] 780.0 [ 1.   3.   6.  10.  15.  21.5] [[1.  2.  3. ]
# expect:  [5.  7.  9.5]] [1 2 6]
print(np.sum([1, 2, 3]), np.mean([1, 2]), np.max([3, 1]), np.min(m, axis=1), np.argmax([1, 5, 2]), np.prod([2, 3]), np.std([1, 2, 3, 4]))  # expect: 6 1.5 3 [1. 4.] 1 6 1.118033988749895
print(np.any([0, 1]), np.all([1, 0]), np.count_nonzero([0, 1, 2]), np.median([3, 1, 2]), np.median([1, 2, 3, 4]), np.average([1, 2], weights=[3, 1]))  # expect: True False 2 2.0 2.5 1.25
print(np.sum(m > 2), (m > 2).sum(axis=0), (m > 2).mean(), np.sum(m, axis=-1), np.ptp([1, 5]), np.sum([[True, False]]))  # expect: 4 [1 1 2] 0.6666666666666666 [ 6.  15.5] 4 1
print(np.array([0.1] * 10).sum(), np.mean(np.array([0.1, 0.2, 0.3])), np.sum(np.arange(1000) * 0.1), np.array([]).sum())  # expect: 1.0 0.20000000000000004 49950.0 0.0
print(m.sum(axis=(0, 1)), np.max(m, axis=1, keepdims=True), np.var([0.1, 0.2, 0.4]), np.linalg.norm([3, 4]), np.linalg.norm(m))
# expect: 21.5 [[3. ]
# expect:  [6.5]] 0.015555555555555559 5.0 9.86154146165801
