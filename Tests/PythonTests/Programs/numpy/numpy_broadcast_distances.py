import numpy as np
pts = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
d = np.sqrt(((pts[:, None, :] - pts[None, :, :]) ** 2).sum(axis=-1))
print(d, d.shape, d[0].argsort(), (pts - pts.mean(axis=0)) / pts.std(axis=0))
# expect: [[ 0.  5. 10.]
# expect:  [ 5.  0.  5.]
# expect:  [10.  5.  0.]] (3, 3) [0 1 2] [[-1.22474487 -1.22474487]
# expect:  [ 0.          0.        ]
# expect:  [ 1.22474487  1.22474487]]
cov = (pts - pts.mean(0)).T @ (pts - pts.mean(0)) / (len(pts) - 1)
print(cov, np.linalg.norm(pts, axis=1))
# expect: [[ 9. 12.]
# expect:  [12. 16.]] [ 0.  5. 10.]
